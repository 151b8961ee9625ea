import { loadavg } from "node:os";
import { tablesOfRepository } from "../../src/cli/repository.ts";
import { articles } from "../articles.ts";
import { hashWords } from "../bare-loop.ts";
import { createResolver } from "../built.ts";
import { record } from "../record.ts";
import { type Finder, TEXT_PEERS } from "./text-peers.ts";

/**
 * `npm run build && npx tsx bench/peers/texts.ts`: running text through canonym, and through libraries that find given
 * names in a text, all with the names of the tables. Each is set against a bare loop over the same words that is
 * timed right before it, the fastest round of each; the figures go into `bench/results/`.
 */
const SECONDS = 12;

// A hundred, so that the slowest gets through them more than once.
const texts = articles().slice(0, 100);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const tables = tablesOfRepository();
const names = [...new Set(tables.names.map(({ name }) => name))];

const finders: Readonly<Record<string, () => Finder>> = {
  canonym: () => {
    const resolver = createResolver({ tables: [tables] });
    return (text) => resolver.resolve(text).mentions.length;
  },
  ...Object.fromEntries(Object.entries(TEXT_PEERS).map(([name, make]) => [name, () => make(names)])),
};
const load = Number((loadavg()[0] ?? Number.NaN).toFixed(2));
const report = Object.entries(finders).map(([name, make]) => measure(name, make));
console.table(report);
record({ loadBefore: load, names: names.length, report }, "text-peers");

function measure(name: string, make: () => Finder): object {
  const from = performance.now();
  const find = make();
  const loaded = performance.now() - from;
  const loop = rate(hashWords, 1);
  const own = rate(find, SECONDS);
  return {
    name,
    loadMilliseconds: Math.round(loaded),
    megabytesPerSecond: Number(own.toFixed(3)),
    timesTheBareLoop: Math.round(loop / own),
  };
}

/** Megabytes a second in the fastest round over the texts: whatever else the machine did made the others slower. */
function rate(find: Finder, seconds: number): number {
  const begun = performance.now();
  let best = Number.POSITIVE_INFINITY;
  while (best === Number.POSITIVE_INFINITY || performance.now() - begun < seconds * 1000) {
    const from = performance.now();
    for (const text of texts) find(text);
    best = Math.min(best, performance.now() - from);
  }
  return characters / 1000 / best;
}
