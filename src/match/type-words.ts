import type { RawTerm } from "../data/schema.ts";
import { Gap, type Token, tokenize } from "../text/tokenize.ts";
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

const LONGEST = 3;
/** Words that may stand between a type word and the name it goes with. */
const BETWEEN = new Set(["of", "the", "called", "named", "de"]);
const DIRECTIONS = new Set([
  "north",
  "south",
  "east",
  "west",
  "northern",
  "southern",
  "eastern",
  "western",
  "northeastern",
  "northwestern",
  "southeastern",
  "southwestern",
  "northeast",
  "northwest",
  "southeast",
  "southwest",
  "central",
  "strategic",
  "besieged",
  "nearby",
]);

/** The type words of the tables, ready to be looked for beside a mention. */
export class TypeWords {
  readonly #terms = new Map<string, Term[]>();

  constructor(terms: readonly RawTerm[]) {
    for (const term of terms) {
      const entry: Term = { kinds: new Set(term.kinds), place: term.place, inside: term.span === "inside" };
      for (const word of term.words) {
        const phrase = tokenize(word)
          .map((token) => token.word.folded)
          .join(" ");
        const terms = this.#terms.get(phrase);
        if (terms === undefined) this.#terms.set(phrase, [entry]);
        else terms.push(entry);
      }
    }
  }

  /** All type words right before and right after the tokens `first..last`, the longest at each place. */
  beside(tokens: readonly Token[], first: number, last: number): readonly TypeWord[] {
    return [...this.#after(tokens, last), ...this.#before(tokens, first)];
  }

  #after(tokens: readonly Token[], last: number): TypeWord[] {
    let from = last + 1;
    const skipped = tokens[from];
    // "Aleppo's eastern countryside", "Hama northern countryside".
    if (skipped !== undefined && ties(skipped.gap) && DIRECTIONS.has(skipped.word.folded)) from++;
    for (let words = LONGEST; words >= 1; words--) {
      const phrase = phraseOf(tokens, from, from + words - 1);
      const found = phrase === undefined ? [] : this.#found(phrase, from, from + words - 1, "after");
      if (found.length > 0) return found;
    }
    return [];
  }

  #before(tokens: readonly Token[], first: number): TypeWord[] {
    let until = first - 1;
    if (tokens[first] !== undefined && !beforeTies(tokens, first)) return [];
    let steps = 0;
    while (until >= 0 && steps < 3 && BETWEEN.has((tokens[until] as Token).word.folded) && beforeTies(tokens, until)) {
      until--;
      steps++;
    }
    for (let words = LONGEST; words >= 1; words--) {
      const from = until - words + 1;
      const phrase = from < 0 ? undefined : phraseOf(tokens, from, until, true);
      const found = phrase === undefined ? [] : this.#foundOrBehindClitic(phrase, tokens, from, until);
      if (found.length > 0) return steps === 0 ? found.map((one) => ({ ...one })) : found;
    }
    return [];
  }

  /** `وحي`, `بمدينة`: a conjunction or preposition may be written into a type word. */
  #foundOrBehindClitic(phrase: string, tokens: readonly Token[], from: number, until: number): TypeWord[] {
    const found = this.#found(phrase, from, until, "before");
    const { word } = tokens[until] as Token;
    if (found.length > 0 || from !== until || word.script !== "arabic") return found;
    const clitic = /^[وفبلك]ا?ل?/.exec(word.folded)?.[0].length ?? 0;
    for (let cut = 1; cut <= clitic; cut++) {
      const behind = this.#found(word.folded.slice(cut), from, until, "before");
      if (behind.length > 0) return behind;
    }
    return found;
  }

  #found(phrase: string, first: number, last: number, side: "before" | "after"): TypeWord[] {
    return (this.#terms.get(phrase) ?? [])
      .filter((term) => term.place === "around" || term.place === side)
      .map((term) => ({ kinds: term.kinds, inside: term.inside, word: phrase, first, last, side }));
  }
}

const beforeTies = (tokens: readonly Token[], at: number): boolean => {
  const { gap } = tokens[at] as Token;
  return ties(gap) || gap === Gap.quote;
};

/** The folded words of a run of tokens, or undefined where something stands between them. */
function phraseOf(tokens: readonly Token[], first: number, last: number, backwards = false): string | undefined {
  let phrase = "";
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (!(at === first && backwards) && !ties(token.gap)) return undefined;
    phrase += phrase === "" ? token.word.folded : ` ${token.word.folded}`;
  }
  return phrase;
}
