import { articles } from "../articles.ts";

/** What a text costs, in microseconds for each character: the fastest of some rounds, for other work on the machine made the others slower. */
export function costOf(resolve: (text: string) => unknown, texts: readonly string[], rounds = 3): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    for (const text of texts) resolve(text);
    best = Math.min(best, performance.now() - from);
  }
  return (best * 1000) / characters;
}

/** What the articles cost one by one, met before: what a text of another shape is set against. */
export function ordinaryCost(resolve: (text: string) => unknown): number {
  const texts = articles();
  for (const text of texts) resolve(text);
  return costOf(resolve, texts);
}

export const rounded = (number: number): number => Number(number.toPrecision(3));
