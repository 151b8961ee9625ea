import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Bench } from "tinybench";
import { tablesOfRepository } from "../src/cli/repository.ts";
import { jsonLines, SHARED } from "./gold/gold.ts";
import { record } from "./record.ts";

/** As it is published: what runs the sources adds a tenth of its own. */
const { createResolver } = (await import(
  join(import.meta.dirname, "../dist/core.js")
)) as typeof import("../src/core.ts");

/**
 * `npm run bench`: running text against a bare loop over the same text that only finds words and hashes
 * them. The figures are ratios of one run; they go into `bench/results/` with machine and date.
 */
const texts = jsonLines(readFileSync(join(SHARED, "corpus/fa-kes-a.jsonl"), "utf8")).map(({ text }) => String(text));
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
const report = rows.map(({ name, megabytesPerSecond }) => ({
  name,
  megabytesPerSecond: Number(megabytesPerSecond.toFixed(2)),
  timesTheBareLoop: Number((loop / megabytesPerSecond).toFixed(1)),
}));
console.table(report);
record({ characters, report });

/** FNV-1a over every run of letters. */
function hashWords(text: string): number {
  let hash = 0;
  let word = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at) | 32;
    if (unit >= 97 && unit <= 122) word = Math.imul(word ^ unit, 0x01000193);
    else {
      hash ^= word;
      word = 0x811c9dc5;
    }
  }
  return hash;
}
