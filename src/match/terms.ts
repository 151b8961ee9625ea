import type { RawTerm } from "../data/schema.ts";
import { PhraseTree } from "../text/phrase-tree.ts";
import { foldedPhrase, foldedWords, type Token } from "../text/tokenize.ts";
import { WordSet } from "../text/word-set.ts";
import type { Word } from "../text/word-table.ts";
import { ties } from "./words.ts";

/** A type word found beside a mention. */
export interface TypeWord {
  readonly kinds: ReadonlySet<string>;
  readonly word: string;
  /** Tokens of the type word, both included; `of` between it and the name is part of the way. */
  readonly first: number;
  readonly last: number;
  readonly side: "before" | "after";
  readonly inside: boolean;
}

interface Term {
  readonly kinds: ReadonlySet<string>;
  readonly place: "before" | "after" | "around";
  readonly inside: boolean;
}

/** So many words a type word may have. */
export const LONGEST = 3;
export const SIDES = ["before", "after"] as const;

/** The type words of the tables by their words. */
export class Terms {
  readonly #terms = new PhraseTree<Term>();
  /** The words with which they begin, and those with which they end. */
  readonly #first: WordSet;
  readonly #last: WordSet;

  constructor(terms: readonly RawTerm[]) {
    const first: string[] = [];
    const last: string[] = [];
    for (const term of terms) {
      const entry: Term = { kinds: new Set(term.kinds), place: term.place, inside: term.span === "inside" };
      for (const word of term.words) {
        const words = foldedWords(word);
        this.#terms.add(words.join(" "), entry);
        first.push(words[0] ?? "");
        last.push(words.at(-1) ?? "");
      }
    }
    this.#first = new WordSet(first);
    this.#last = new WordSet(last);
  }

  mayBegin(word: Word): boolean {
    return this.#first.has(word);
  }

  mayEnd(word: Word): boolean {
    return this.#last.has(word);
  }

  /** Are these words, all together, one type word, wherever it stands? */
  has(tokens: readonly Token[]): boolean {
    return tokens.length <= LONGEST && SIDES.some((side) => this.found(tokens, 0, tokens.length - 1, side).length > 0);
  }

  /** The longest type words that end at a token, for a name on this side of which they stand. */
  endingAt(tokens: readonly Token[], at: number, side: TypeWord["side"]): readonly TypeWord[] {
    for (let words = this.#last.has((tokens[at] as Token).word) ? Math.min(LONGEST, at + 1) : 0; words >= 1; words--) {
      const found = this.found(tokens, at - words + 1, at, side);
      if (found.length > 0) return found;
    }
    return NONE;
  }

  /** `وحي`, `بمدينة`, `بالريف`: a conjunction, a preposition, the article may be written into a type word. */
  behindClitic(tokens: readonly Token[], at: number): readonly TypeWord[] {
    const { word } = tokens[at] as Token;
    if (word.script !== "arabic") return NONE;
    const clitic = /^[وفبلك]?(?:ال)?/.exec(word.folded)?.[0].length ?? 0;
    for (let cut = 1; cut <= clitic; cut++) {
      const phrase = word.folded.slice(cut);
      const behind = this.of(phrase, at, "before");
      if (behind.length > 0) return behind;
    }
    return NONE;
  }

  /** The type words that the tokens `first..last` are, all of them tied to one another. */
  found(tokens: readonly Token[], first: number, last: number, side: TypeWord["side"]): readonly TypeWord[] {
    let branch: PhraseTree<Term> | undefined = this.#terms;
    for (let at = first; at <= last; at++) {
      const token = tokens[at];
      if (token === undefined || (at > first && !ties(token.gap))) return NONE;
      branch = branch.next(token.word.folded);
      if (branch === undefined) return NONE;
    }
    return branch.values.length === 0
      ? NONE
      : typeWordsOf(branch, foldedPhrase(tokens.slice(first, last + 1)), first, last, side);
  }

  /** Those of a phrase that a token gave. */
  of(phrase: string, at: number, side: TypeWord["side"]): readonly TypeWord[] {
    return typeWordsOf(this.#terms.next(phrase), phrase, at, at, side);
  }
}

function typeWordsOf(
  terms: PhraseTree<Term> | undefined,
  word: string,
  first: number,
  last: number,
  side: TypeWord["side"],
): readonly TypeWord[] {
  if (terms === undefined) return NONE;
  return terms.values
    .filter(({ place }) => place === "around" || place === side)
    .map(({ kinds, inside }) => ({ kinds, inside, word, first, last, side }));
}

const NONE: readonly TypeWord[] = [];
