import { Bench } from "tinybench";
import { tablesOfRepository } from "../../src/cli/repository.ts";
import { articles } from "../articles.ts";
import { hashWords } from "../bare-loop.ts";
import { createResolver } from "../built.ts";

/** The articles one by one, against a bare loop over the same text that only finds words and hashes them. */
export async function runningText(): Promise<readonly object[]> {
  const texts = articles();
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const tables = tablesOfRepository();
  const warm = createResolver({ tables: [tables] });
  for (const text of texts) warm.resolve(text);

  const bench = new Bench({ time: 3000, iterations: 3, warmup: false });
  bench.add("bare loop: find words, hash them", () => texts.reduce((sum, text) => sum ^ hashWords(text), 0));
  bench.add("resolve, words remembered", () => {
    for (const text of texts) warm.resolve(text);
  });
  bench.add("resolve, reasons left out", () => {
    for (const text of texts) warm.resolve(text, { evidence: false });
  });
  bench.add("resolve, first pass", () => {
    const cold = createResolver({ tables: [tables] });
    for (const text of texts) cold.resolve(text);
  });
  await bench.run();

  const rows = bench.tasks.map(({ name, result }) => {
    const seconds = ("latency" in result ? result.latency.mean : Number.NaN) / 1000;
    return { name, megabytesPerSecond: characters / 1e6 / seconds };
  });
  const loop = rows[0]?.megabytesPerSecond ?? Number.NaN;
  return rows.map(({ name, megabytesPerSecond }) => ({
    name,
    megabytesPerSecond: Number(megabytesPerSecond.toFixed(2)),
    timesTheBareLoop: Number((loop / megabytesPerSecond).toFixed(1)),
  }));
}
