import type { RawGeneric } from "../data/schema.ts";
import { readings } from "../text/clitics.ts";
import { PhraseTree } from "../text/phrase-tree.ts";
import { foldedWords, type Token } from "../text/tokenize.ts";
import { WordSet } from "../text/word-set.ts";
import { ties } from "./words.ts";

/** A common phrase for a side of the war, found in a text. */
export interface GenericPhrase {
  readonly first: number;
  readonly last: number;
  readonly entry: RawGeneric;
  /** UTF-16 units of a clitic in front that are not part of it. */
  readonly cut: number;
}

/** Looks for the phrases of `generic.yaml`, the longest at each place. */
export class GenericPhrases {
  readonly #entries = new PhraseTree<RawGeneric>();
  readonly #firstWords: WordSet;

  constructor(entries: readonly RawGeneric[]) {
    const firstWords: string[] = [];
    for (const entry of entries) {
      for (const phrase of entry.words) {
        const words = foldedWords(phrase);
        this.#entries.add(words.join(" "), entry);
        firstWords.push(words[0] ?? "");
      }
    }
    this.#firstWords = new WordSet(firstWords);
  }

  find(tokens: readonly Token[]): GenericPhrase[] {
    const found: GenericPhrase[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const phrase = this.#longestAt(tokens, first);
      if (phrase === undefined) continue;
      found.push(phrase);
      first = phrase.last;
    }
    return found;
  }

  #longestAt(tokens: readonly Token[], first: number): GenericPhrase | undefined {
    const { word } = tokens[first] as Token;
    let longest: GenericPhrase | undefined;
    let branch = this.#firstWords.has(word) ? this.#entries.next(word.folded) : undefined;
    for (let last = first; branch !== undefined; ) {
      const entry = branch.values.at(-1);
      if (entry !== undefined) longest = { first, last, entry, cut: 0 };
      const token = tokens[++last];
      branch = token === undefined || !ties(token.gap) ? undefined : branch.next(token.word.folded);
    }
    return longest ?? this.#behindClitic(tokens, first);
  }

  /** Arabic: `للنظام`, `والمعارضة`. */
  #behindClitic(tokens: readonly Token[], at: number): GenericPhrase | undefined {
    const { word } = tokens[at] as Token;
    if (word.script !== "arabic") return undefined;
    for (const { form, cut, article } of readings(word)) {
      const entry = this.#entries.at(article ? `ال${form}` : form)?.values.at(-1);
      if (entry !== undefined && cut > 0) return { first: at, last: at, entry, cut };
    }
    return undefined;
  }
}
