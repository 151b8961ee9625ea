import { gather } from "../text/group.ts";
import { type Token, tokenize } from "../text/tokenize.ts";

/** How near a cue must stand, in tokens either way. */
const CUE_WINDOW = 30;

type Place = readonly [first: number, last: number];

/** Where the words of a text stand, for the cues that names ask for. Each is looked for once. */
export class WordsOfText {
  readonly #tokens: readonly Token[];
  readonly #cues = new Map<string, readonly Place[]>();
  #words: Map<string, number[]> | undefined;
  #lowerCase: Set<string> | undefined;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Does one of these words or phrases (folded) stand within thirty words of the tokens `first..last`? */
  near(cues: readonly string[], first: number, last: number): string | undefined {
    const from = Math.max(0, first - CUE_WINDOW);
    const until = Math.min(this.#tokens.length - 1, last + CUE_WINDOW);
    return cues.find((cue) => this.#contains(cue, from, until, first, last));
  }

  /** Does one of these words or phrases stand anywhere in the text? */
  mentions(cues: readonly string[]): string | undefined {
    return cues.find((cue) => this.#contains(cue, 0, this.#tokens.length - 1, -1, -1));
  }

  /** Only the places within reach are looked at: a text may have a cue in every line. */
  #contains(cue: string, from: number, until: number, skipFirst: number, skipLast: number): boolean {
    const places = this.#placesOf(cue);
    let low = 0;
    for (let high = places.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((places[middle] as Place)[0] < from) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < places.length; at++) {
      const [first, last] = places[at] as Place;
      if (first > until) return false;
      if (last <= until && (last < skipFirst || first > skipLast)) return true;
    }
    return false;
  }

  /** Where a cue stands in the text, looked for once. */
  #placesOf(cue: string): readonly Place[] {
    let places = this.#cues.get(cue);
    if (places === undefined) {
      places = this.#find(cueWords(cue));
      this.#cues.set(cue, places);
    }
    return places;
  }

  #find(words: readonly string[]): (readonly [number, number])[] {
    const found: (readonly [number, number])[] = [];
    const [head = "", ...rest] = words;
    for (const first of [...this.#positions(head), ...this.#positions(`${head}s`)]) {
      const follows = rest.every((word, offset) => {
        const next = this.#tokens[first + offset + 1]?.word.folded;
        return next === word || next === `${word}s`;
      });
      if (follows) found.push([first, first + rest.length]);
    }
    return found.sort((a, b) => a[0] - b[0]);
  }

  #positions(word: string): readonly number[] {
    if (this.#words === undefined) {
      this.#words = new Map();
      for (const [at, token] of this.#tokens.entries()) gather(this.#words, token.word.folded, at);
    }
    return this.#words.get(word) ?? [];
  }

  /** Does the text write this word in small letters somewhere? Then it is a word before it is a name. */
  writesSmall(folded: string): boolean {
    if (this.#lowerCase === undefined) {
      this.#lowerCase = new Set();
      for (const { word } of this.#tokens)
        if (word.script === "latin" && !word.capital) this.#lowerCase.add(word.folded);
    }
    return this.#lowerCase.has(folded);
  }
}

const folded = new Map<string, readonly string[]>();

function cueWords(cue: string): readonly string[] {
  let words = folded.get(cue);
  if (words === undefined) {
    words = tokenize(cue).map((token) => token.word.folded);
    folded.set(cue, words);
  }
  return words;
}
