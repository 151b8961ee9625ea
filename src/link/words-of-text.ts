import { type Token, tokenize } from "../text/tokenize.ts";

/** How near a cue must stand, in tokens either way. */
const CUE_WINDOW = 30;

/** Where a cue begins in a text, and of how many words it is. */
interface Places {
  readonly firsts: readonly number[];
  readonly words: number;
}

/** Where the words of a text stand, for the cues that names ask for. Each is looked for once. */
export class WordsOfText {
  readonly #tokens: readonly Token[];
  readonly #cues = new Map<string, Places>();
  readonly #elsewhere = new Map<string, boolean>();
  #words: WordIndex | undefined;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Does one of these words or phrases (folded) stand within thirty words of the tokens `first..last`? */
  near(cues: readonly string[], first: number, last: number): string | undefined {
    const from = Math.max(0, first - CUE_WINDOW);
    const until = Math.min(this.#tokens.length - 1, last + CUE_WINDOW);
    for (const cue of cues) if (this.#contains(cue, from, until, first, last)) return cue;
    return undefined;
  }

  /** Does one of them stand near to any place where the text has this phrase? Looked for once. */
  nearElsewhere(cues: readonly string[], phrase: string): boolean {
    const question = `${phrase}: ${cues.join("; ")}`;
    let answer = this.#elsewhere.get(question);
    if (answer === undefined) {
      const { firsts, words } = this.#placesOf(phrase);
      answer = firsts.some((first) => this.near(cues, first, first + words - 1) !== undefined);
      this.#elsewhere.set(question, answer);
    }
    return answer;
  }

  /** Does one of these words or phrases stand anywhere in the text? */
  mentions(cues: readonly string[]): string | undefined {
    for (const cue of cues) if (this.#placesOf(cue).firsts.length > 0) return cue;
    return undefined;
  }

  /** Only the places within reach are looked at: a text may have a cue in every line. */
  #contains(cue: string, from: number, until: number, skipFirst: number, skipLast: number): boolean {
    const { firsts, words } = this.#placesOf(cue);
    let low = 0;
    for (let high = firsts.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((firsts[middle] as number) < from) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < firsts.length; at++) {
      const first = firsts[at] as number;
      const last = first + words - 1;
      if (first > until) return false;
      if (last <= until && (last < skipFirst || first > skipLast)) return true;
    }
    return false;
  }

  /** Where a cue stands in the text, looked for once. */
  #placesOf(cue: string): Places {
    let places = this.#cues.get(cue);
    if (places === undefined) {
      const words = cueWords(cue);
      places = { firsts: this.#find(words), words: words.length };
      this.#cues.set(cue, places);
    }
    return places;
  }

  #find(words: readonly CueWord[]): readonly number[] {
    const [head] = words;
    if (head === undefined) return NOWHERE;
    const [one, several] = [this.#positions(head.one), this.#positions(head.several)];
    const firsts = several.length === 0 ? one : [...one, ...several].sort((a, b) => a - b);
    return words.length === 1 ? firsts : firsts.filter((first) => this.#follow(words, first));
  }

  /** Do the words of a cue follow one another from `first` on? */
  #follow(words: readonly CueWord[], first: number): boolean {
    return words.every(({ one, several }, offset) => {
      const next = this.#tokens[first + offset]?.word.folded;
      return next === one || next === several;
    });
  }

  #positions(word: string): readonly number[] {
    const { last, before } = this.#index();
    let at = last.get(word);
    if (at === undefined) return NOWHERE;
    const found: number[] = [];
    for (; at >= 0; at = before[at] as number) found.push(at);
    return found.reverse();
  }

  #index(): WordIndex {
    this.#words ??= indexOf(this.#tokens);
    return this.#words;
  }

  /** Does the text write this word in small letters somewhere? Then it is a word before it is a name. */
  writesSmall(folded: string): boolean {
    const { last, before } = this.#index();
    for (let at = last.get(folded) ?? -1; at >= 0; at = before[at] as number) {
      const { word } = this.#tokens[at] as Token;
      if (word.script === "latin" && !word.capital) return true;
    }
    return false;
  }
}

/** Where each word stands last, and where the word of each token stands before; -1 for nowhere. */
interface WordIndex {
  readonly last: ReadonlyMap<string, number>;
  readonly before: Int32Array;
}

function indexOf(tokens: readonly Token[]): WordIndex {
  const last = new Map<string, number>();
  const before = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const { folded } = (tokens[at] as Token).word;
    before[at] = last.get(folded) ?? -1;
    last.set(folded, at);
  }
  return { last, before };
}

const NOWHERE: readonly never[] = [];

/** A word of a cue, folded, and its plural. */
interface CueWord {
  readonly one: string;
  readonly several: string;
}

const remembered = new Map<string, readonly CueWord[]>();

function cueWords(cue: string): readonly CueWord[] {
  let words = remembered.get(cue);
  if (words === undefined) {
    words = tokenize(cue).map(({ word }) => ({ one: word.folded, several: `${word.folded}s` }));
    remembered.set(cue, words);
  }
  return words;
}
