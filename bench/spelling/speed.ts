import type { CompiledTables } from "../../src/data/tables.ts";
import type { Resolver } from "../../src/types.ts";
import { createResolver } from "../built.ts";
import { randomOf } from "./random.ts";

/** Median times of `lookup` of the built package over the whole gazetteer, in microseconds. */
export interface Speed {
  readonly known: number;
  readonly misspelt: number;
}

const SAMPLE = 5000;
/** So many questions of each sort build the index, and warm the compiler up. */
const FIRST = 2000;

/** Names that the tables have, and the same with one letter changed so that they have them no more. */
export function speed(tables: CompiledTables): Speed {
  const resolver = createResolver({ tables: [tables] });
  const random = randomOf(7);
  const settlements = tables.names.filter(
    ({ id, lang, name }) => id.startsWith("place/sy/") && lang === "ar-Latn" && name.length >= 6,
  );
  const pick = (): string => (settlements[Math.floor(random() * settlements.length)] as { name: string }).name;
  const known = Array.from({ length: SAMPLE }, pick);
  const phrases = new Set(tables.names.map(({ name }) => name));
  const misspelt = Array.from({ length: SAMPLE }, pick).flatMap((name) => {
    const at = 1 + Math.floor(random() * (name.length - 2));
    const slip = name.slice(0, at) + "aeiourtnlmskdb".charAt(Math.floor(random() * 14)) + name.slice(at + 1);
    return phrases.has(slip) ? [] : [slip];
  });
  for (const name of [...known.slice(0, FIRST), ...misspelt.slice(0, FIRST)]) resolver.lookup(name);
  // A name that was never seen is asked once only.
  return { known: median(resolver, known.slice(FIRST), TIMES), misspelt: median(resolver, misspelt.slice(FIRST)) };
}

/** Each name is asked so often, and its best time taken: other work on the machine is not the library's. */
const TIMES = 3;

function median(resolver: Resolver, names: readonly string[], times = 1): number {
  const best = names.map((name) => {
    let least = Number.POSITIVE_INFINITY;
    for (let time = 0; time < times; time++) {
      const from = performance.now();
      resolver.lookup(name);
      least = Math.min(least, performance.now() - from);
    }
    return least;
  });
  best.sort((a, b) => a - b);
  return (best[Math.floor(best.length / 2)] as number) * 1000;
}
