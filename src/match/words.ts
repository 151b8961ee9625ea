import { isHead } from "../text/heads.ts";
import { standsAsArticle } from "../text/key.ts";
import { Gap, type Token } from "../text/tokenize.ts";
import type { Word } from "../text/word-table.ts";
import type { Hit, Span } from "./span.ts";

/** Words of one name stand side by side, or are tied by a hyphen. */
export const ties = (gap: Gap): boolean => gap === Gap.space || gap === Gap.hyphen;

/** Goes from word to word of a name, and knows how far it has looked. */
export class Walk {
  readonly tokens: readonly Token[];
  #read = 0;
  #seen = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** The last token whose word was read since {@link from}; one behind the text when its end was. */
  get read(): number {
    return this.#read;
  }

  /** The last token of which was at least seen whether its word {@link endsName}. */
  get seen(): number {
    return this.#seen;
  }

  /** Begin anew: the tokens until `at` are read. */
  from(at: number): void {
    this.#read = at;
    this.#seen = at;
  }

  /** The next word of the same name, or -1: articles are passed over, and so is a single quotation mark. */
  next(last: number): number {
    this.#read = Math.max(this.#read, last + 1);
    return this.see(last);
  }

  /** The same, for who asks no more of the word than whether it {@link endsName}. */
  see(last: number): number {
    const next = this.tokens[last + 1];
    this.#seen = Math.max(this.#seen, last + 1);
    if (next === undefined || !(ties(next.gap) || next.gap === Gap.quote)) return -1;
    if (!next.word.articleLike) return last + 1;
    const after = this.tokens[last + 2];
    this.#seen = Math.max(this.#seen, last + 2);
    return after !== undefined && ties(after.gap) && standsAsArticle(next, after, true) ? last + 2 : last + 1;
  }
}

/** Does a name that is read by its sounds end before this word? What may be an article is looked at more closely. */
export const endsName = (word: Word): boolean =>
  !word.articleLike && (word.functional || word.script !== "latin" || !(word.capital || isHead(word.folded)));

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
