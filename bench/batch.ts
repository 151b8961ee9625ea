import { loadavg } from "node:os";
import { join } from "node:path";
import { articles } from "./articles.ts";
import { DIST } from "./built.ts";
import { record } from "./record.ts";

/**
 * `npm run bench:batch`: `resolveAll` of the built package with one worker against two, over the same texts again and
 * again. The rounds alternate, and the fastest of each counts: whatever else the machine did made the others slower.
 * The start is told apart from the rate, which counts once every text has been met.
 */
const ROUNDS = 3;
const SECONDS = 10;

const { resolveAll } = (await import(join(DIST, "batch.js"))) as typeof import("../src/batch/index.ts");
const texts = articles();
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
const load = loadavg()[0] ?? Number.NaN;

interface Round {
  readonly workers: number;
  readonly firstResultMilliseconds: number;
  readonly textsPerSecond: number;
}

const rounds: Round[] = [];
for (let round = 0; round < ROUNDS; round++) for (const workers of [1, 2]) rounds.push(await run(workers));
const best = [1, 2].map((workers) =>
  Math.max(...rounds.flatMap((one) => (one.workers === workers ? one.textsPerSecond : []))),
);
const [one = Number.NaN, two = Number.NaN] = best;
const report = {
  loadBefore: load,
  megabytesPerSecond: best.map((rate) => Number(((rate * megabytes) / texts.length).toFixed(2))),
  timesOneWorker: Number((two / one).toFixed(2)),
  rounds,
};
console.table(rounds);
console.log(`two workers: ${report.timesOneWorker} times one; load before: ${load.toFixed(2)}`);
record(report, "batch");

async function run(workers: number): Promise<Round> {
  const start = performance.now();
  let first = 0;
  let warm = 0;
  let done = 0;
  for await (const { index, error } of resolveAll(endless(), { workers })) {
    if (error !== undefined) throw error;
    const now = performance.now();
    if (index === 0) first = now;
    if (index === texts.length) warm = now;
    if (index > texts.length) done++;
    if (warm > 0 && now - warm > SECONDS * 1000) {
      return {
        workers,
        firstResultMilliseconds: Math.round(first - start),
        textsPerSecond: Math.round(done / ((now - warm) / 1000)),
      };
    }
  }
  throw new Error("the texts ended");
}

function* endless(): Generator<string> {
  for (;;) yield* texts;
}
