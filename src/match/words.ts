import type { CompiledName } from "../data/tables.ts";
import { Gap } from "../text/gap.ts";
import { isHead } from "../text/heads.ts";
import { standsAsArticle } from "../text/key.ts";
import type { PhraseTree } from "../text/phrase-tree.ts";
import type { Token } from "../text/tokenize.ts";
import { WordClass } from "../text/word-class.ts";
import type { Hit, Span } from "./span.ts";

/** Words of one name stand side by side, or are tied by a hyphen. */
export const ties = (gap: Gap): boolean => gap === Gap.space || gap === Gap.hyphen || gap === Gap.ending;

/** Is this token tied to the one before by a hyphen alone, `US-Syrian`, and not by a dash? */
export const isHyphenated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === Gap.hyphen && tokens[at].start - (tokens[at - 1] as Token).end === 1;

/** Names whose first words have been read. */
export type Branch = PhraseTree<CompiledName>;

/** Goes from word to word of a name, and knows how far it has looked. */
export class Walk {
  readonly tokens: readonly Token[];
  #seen = 0;
  #open: { readonly at: number; readonly branches: readonly Branch[] }[] = [];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** The last token that was looked at since {@link from}; one behind the text when its end was. */
  get seen(): number {
    return this.#seen;
  }

  /** The names that might have gone on with the word of a token: of no others was it read, only whether it {@link endsName}. */
  openAt(at: number): readonly Branch[] {
    return this.#open.flatMap((open) => (open.at === at ? open.branches : []));
  }

  /** Begin anew: the tokens until `at` are read. */
  from(at: number): void {
    this.#seen = at;
    this.#open = [];
  }

  /** The next word, with which one of these names may go on, or -1. */
  read(last: number, branches: readonly Branch[]): number {
    this.#open.push({ at: last + 1, branches });
    return this.next(last);
  }

  /** The next word of the same name, or -1: articles are passed over, and so is a single quotation mark. */
  next(last: number): number {
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
export const endsName = new WordClass(
  (word) =>
    !word.articleLike &&
    word.script !== "number" &&
    (word.functional || word.script !== "latin" || !(word.capital || isHead(word.folded))),
);

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
