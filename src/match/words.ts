import { standsAsArticle } from "../text/key.ts";
import { Gap, type Token } from "../text/tokenize.ts";
import type { Hit, Span } from "./span.ts";

/** Words of one name stand side by side, or are tied by a hyphen. */
export const ties = (gap: Gap): boolean => gap === Gap.space || gap === Gap.hyphen;

/** The next word of the same name, or -1: articles are passed over, and so is a single quotation mark. */
export function nextWord(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1];
  if (next === undefined || !(ties(next.gap) || next.gap === Gap.quote)) return -1;
  const after = tokens[last + 2];
  if (after !== undefined && ties(after.gap) && standsAsArticle(next, after, true)) return last + 2;
  return last + 1;
}

/** The stretch of tokens as a span, if anything was found there. `cut` units of a clitic stay outside. */
export function spanOf(
  tokens: readonly Token[],
  first: number,
  content: number,
  last: number,
  cut: number,
  hits: readonly Hit[],
): Span | undefined {
  if (hits.length === 0) return undefined;
  const start = (tokens[first] as Token).start + (first === content ? cut : 0);
  return { first, last, content, start, end: (tokens[last] as Token).end, hits };
}
