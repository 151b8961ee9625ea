import { loadavg } from "node:os";
import { join } from "node:path";
import { tablesOfRepository } from "../../src/cli/repository.ts";
import { articles } from "../articles.ts";
import { hashWords } from "../bare-loop.ts";
import { record } from "../record.ts";
import { type Finder, TEXT_PEERS } from "./text-peers.ts";

/**
 * `npm run build && npx tsx bench/peers/texts.ts`: running text through canonym, and through libraries that find given
 * names in a text, all with the names of the tables. Each is set against a bare loop over the same words that is
 * timed right before it; the figures go into `bench/results/`.
 */
const SECONDS = 10;

const { createResolver } = (await import(
  join(import.meta.dirname, "../../dist/core.js")
)) as typeof import("../../src/core.ts");
const texts = articles();
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
  const loop = rate((text) => hashWords(text), 1);
  // What is met for the first time is not counted, if there is time for it.
  rate(find, SECONDS / 2);
  const own = rate(find, SECONDS);
  return {
    name,
    loadMilliseconds: Math.round(loaded),
    megabytesPerSecond: Number(own.toFixed(3)),
    timesTheBareLoop: Math.round(loop / own),
  };
}

/** Megabytes a second, over the texts again and again for so many seconds. */
function rate(find: Finder, seconds: number): number {
  const from = performance.now();
  let characters = 0;
  for (let at = 0; performance.now() - from < seconds * 1000; at = (at + 1) % texts.length) {
    const text = texts[at] as string;
    find(text);
    characters += text.length;
  }
  return characters / 1000 / (performance.now() - from);
}
