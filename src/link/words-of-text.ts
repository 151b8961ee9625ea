import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Token } from "../text/tokenize.ts";
import { spellingsOfCues } from "./cue-spellings.ts";
import { type CueWord, cueWords, type Folded } from "./cue-words.ts";

/** How near a cue must stand, in tokens either way. */
const CUE_WINDOW = 30;

/** Where a cue begins in a text, and of how many words it is. */
interface Places {
  readonly firsts: readonly number[];
  readonly words: number;
}

/** A cue that the text has. */
interface Cue {
  readonly cue: string;
  readonly places: Places;
}

/** Where the words of a text stand, for the cues that names ask for. Each is looked for once. */
export class WordsOfText {
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;
  readonly #cues = new Map<string, Places>();
  readonly #elsewhere = new Map<readonly string[], Map<string, boolean>>();
  readonly #lists = new Map<readonly string[], readonly Cue[]>();
  /** By the hash of a word the last token of such a hash, and for each token the one before it; -1 for none. */
  #last: Int32Array = NOT_YET;
  #before: Int32Array = NOT_YET;

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
  }

  /** Does one of these words or phrases (folded) stand within thirty words of the tokens `first..last`? */
  near(cues: readonly string[], first: number, last: number): string | undefined {
    const there = this.#there(cues);
    if (there.length === 0) return undefined;
    const from = Math.max(0, first - CUE_WINDOW);
    const until = Math.min(this.#tokens.length - 1, last + CUE_WINDOW);
    return there.find(({ places }) => contains(places, from, until, first, last))?.cue;
  }

  /** Does one of them stand near to any place where the text has this phrase? Looked for once. */
  nearElsewhere(cues: readonly string[], phrase: string): boolean {
    if (this.#there(cues).length === 0) return false;
    let answers = this.#elsewhere.get(cues);
    if (answers === undefined) {
      answers = new Map();
      this.#elsewhere.set(cues, answers);
    }
    let answer = answers.get(phrase);
    if (answer === undefined) {
      const { firsts, words } = this.#placesOf(phrase, cueWords(phrase));
      answer = firsts.some((first) => this.near(cues, first, first + words - 1) !== undefined);
      answers.set(phrase, answer);
    }
    return answer;
  }

  /** Does one of these words or phrases stand anywhere in the text? */
  mentions(cues: readonly string[]): string | undefined {
    return this.#there(cues)[0]?.cue;
  }

  /** Those of the cues that the text has: mostly none. Looked for once. */
  #there(cues: readonly string[]): readonly Cue[] {
    let there = this.#lists.get(cues);
    if (there === undefined) {
      there = NOWHERE;
      for (const { cue, words } of spellingsOfCues(this.#lexicon, cues)) {
        const places = this.#mayHave(words) ? this.#placesOf(cue, words) : undefined;
        if (places !== undefined && places.firsts.length > 0) there = [...there, { cue, places }];
      }
      this.#lists.set(cues, there);
    }
    return there;
  }

  /** Has the text a word that may be the first of a cue? Mostly it has not, which is told without a look at any letters. */
  #mayHave([first]: readonly CueWord[]): boolean {
    return first?.some(({ hash }) => this.#lastLike(hash) >= 0) ?? false;
  }

  /** Where a cue stands in the text, looked for once. */
  #placesOf(cue: string, words: readonly CueWord[]): Places {
    let places = this.#cues.get(cue);
    if (places === undefined) {
      places = { firsts: this.#find(words), words: words.length };
      this.#cues.set(cue, places);
    }
    return places;
  }

  #find(words: readonly CueWord[]): readonly number[] {
    const firsts = (words[0] ?? []).flatMap((form) => this.#positions(form));
    if (firsts.length > 1) firsts.sort((a, b) => a - b);
    return words.length === 1 ? firsts : firsts.filter((first) => this.#follow(words, first));
  }

  /** Do the words of a cue follow one another from `first` on? */
  #follow(words: readonly CueWord[], first: number): boolean {
    return words.every((forms, offset) => {
      const next = this.#tokens[first + offset]?.word.folded;
      return forms.some(({ folded }) => folded === next);
    });
  }

  #positions({ folded, hash }: Folded): readonly number[] {
    let found: number[] | undefined;
    for (let at = this.#lastLike(hash); at >= 0; at = this.#before[at] as number) {
      if ((this.#tokens[at] as Token).word.folded !== folded) continue;
      found ??= [];
      found.push(at);
    }
    return found?.reverse() ?? NOWHERE;
  }

  /** The last token whose word may be this one, by its hash. */
  #lastLike(hash: number): number {
    if (this.#last.length === 0) this.#putAway();
    return this.#last[hash & (this.#last.length - 1)] as number;
  }

  #putAway(): void {
    const tokens = this.#tokens;
    let slots = 64;
    while (slots < 4 * tokens.length) slots *= 2;
    const last = new Int32Array(slots).fill(-1);
    const before = new Int32Array(tokens.length);
    for (let at = 0; at < tokens.length; at++) {
      const slot = (tokens[at] as Token).word.hash & (slots - 1);
      before[at] = last[slot] as number;
      last[slot] = at;
    }
    this.#last = last;
    this.#before = before;
  }
}

/** Does a cue stand among the tokens `from..until`, and not in what is asked about? Only the places within reach are looked at: a text may have a cue in every line. */
function contains(
  { firsts, words }: Places,
  from: number,
  until: number,
  skipFirst: number,
  skipLast: number,
): boolean {
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

const NOWHERE: readonly never[] = [];
const NOT_YET = new Int32Array(0);
