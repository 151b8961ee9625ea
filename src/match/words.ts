import { standsAsArticle } from "../text/key.ts";
import { Gap, type Token } from "../text/tokenize.ts";
import type { Hit, Span } from "./span.ts";

/** Words of one name stand side by side, or are tied by a hyphen. */
export const ties = (gap: Gap): boolean => gap === Gap.space || gap === Gap.hyphen;

/** Goes from word to word of a name, and knows how far it has looked. */
export class Walk {
  readonly tokens: readonly Token[];
  #looked = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** The last token that was looked at since {@link from}; one behind the text when its end was. */
  get looked(): number {
    return this.#looked;
  }

  /** Begin anew: the tokens until `at` are looked at. */
  from(at: number): void {
    this.#looked = at;
  }

  /** The next word of the same name, or -1: articles are passed over, and so is a single quotation mark. */
  next(last: number): number {
    const next = this.tokens[last + 1];
    this.#look(last + 1);
    if (next === undefined || !(ties(next.gap) || next.gap === Gap.quote)) return -1;
    if (!next.word.articleLike) return last + 1;
    const after = this.tokens[last + 2];
    this.#look(last + 2);
    return after !== undefined && ties(after.gap) && standsAsArticle(next, after, true) ? last + 2 : last + 1;
  }

  #look(at: number): void {
    if (at > this.#looked) this.#looked = at;
  }
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
