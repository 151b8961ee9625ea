import type { RawGeneric } from "../data/schema.ts";
import { readings } from "../text/clitics.ts";
import { type Token, tokenize } from "../text/tokenize.ts";
import { ties } from "./words.ts";

/** A common phrase for a side of the war, found in a text. */
export interface GenericPhrase {
  readonly first: number;
  readonly last: number;
  readonly entry: RawGeneric;
  /** UTF-16 units of a clitic in front that are not part of it. */
  readonly cut: number;
}

const LONGEST = 3;

/** Looks for the phrases of `generic.yaml`, the longest at each place. */
export class GenericPhrases {
  readonly #entries = new Map<string, RawGeneric>();

  constructor(entries: readonly RawGeneric[]) {
    for (const entry of entries) {
      for (const words of entry.words) this.#entries.set(foldedPhrase(tokenize(words)), entry);
    }
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
    let phrase = "";
    let longest: GenericPhrase | undefined;
    for (let last = first; last < Math.min(first + LONGEST, tokens.length); last++) {
      const token = tokens[last] as Token;
      if (last > first && !ties(token.gap)) break;
      phrase += last === first ? token.word.folded : ` ${token.word.folded}`;
      const entry = this.#entries.get(phrase);
      if (entry !== undefined) longest = { first, last, entry, cut: 0 };
    }
    return longest ?? this.#behindClitic(tokens, first);
  }

  /** Arabic: `للنظام`, `والمعارضة`. */
  #behindClitic(tokens: readonly Token[], at: number): GenericPhrase | undefined {
    const { word } = tokens[at] as Token;
    if (word.script !== "arabic") return undefined;
    for (const { form, cut, article } of readings(word)) {
      const entry = this.#entries.get(article ? `ال${form}` : form);
      if (entry !== undefined && cut > 0) return { first: at, last: at, entry, cut };
    }
    return undefined;
  }
}

const foldedPhrase = (tokens: readonly Token[]): string => tokens.map((token) => token.word.folded).join(" ");
