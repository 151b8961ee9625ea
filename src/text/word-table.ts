import { mayBeArticle } from "./article.ts";
import { withoutChatDigits } from "./chat-digits.ts";
import { fold } from "./fold.ts";
import { isFunctionWord } from "./function-words.ts";
import { classOf, LETTER } from "./letters.ts";

export type Script = "latin" | "arabic" | "number" | "other";

/** A word as it is written, worked out once for every distinct spelling. */
export interface Word {
  readonly raw: string;
  readonly folded: string;
  /** Of the folded letters: what is folded alike has the same. */
  readonly hash: number;
  readonly script: Script;
  /** Begins with a capital, or has one behind an article that is written into it: `alFaraj`. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly upper: boolean;
  /** It may be an Arabic article in Latin letters. */
  readonly articleLike: boolean;
  /** It is no part of a name, with or without a capital. */
  readonly functional: boolean;
  /** The classes that it was asked for, and those of them that it belongs to: see `word-class.ts`. */
  asked: number;
  classes: number;
  /** What a reader of names keeps with the word: see `match/starts.ts`. */
  kept: object | undefined;
  /** What it may stand for: see `clitics.ts`. */
  readings: object | undefined;
  /** The bits of the words that it may stand for inside a name (`phrase-tree.ts`); 0 for not yet known. */
  bits: number;
}

/** So many words are remembered at most: some 20 MB. */
const LIMIT = 200_000;
/** A very long "word" is no word: it is not worth remembering. */
const LONGEST = 64;
/** So many words of like hashes are looked through; a text that is made to have more only loses the memory. */
const PROBES = 16;

/**
 * What is known of each distinct word, found by its letters where they stand in a text, so that no word is cut out
 * of a text only to be looked up. Bounded: it forgets everything when it is full.
 */
export class WordTable {
  readonly #limit: number;
  /** Open addressing: a word stands where its hash says, or a few places behind. */
  #words: (Word | undefined)[] = new Array(1024);
  #hashes = new Int32Array(1024);
  #size = 0;

  constructor(limit = LIMIT) {
    this.#limit = limit;
  }

  /** The word that `text.slice(start, end)` is. */
  at(text: string, start: number, end: number): Word {
    const hash = hashOf(text, start, end);
    const mask = this.#words.length - 1;
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = (hash + probe) & mask;
      const word = this.#words[slot];
      if (word === undefined) return this.#add(text, start, end, hash);
      if (this.#hashes[slot] === hash && word.raw.length === end - start && text.startsWith(word.raw, start))
        return word;
    }
    return readWord(text.slice(start, end));
  }

  #add(text: string, start: number, end: number, hash: number): Word {
    const word = readWord(apart(text.slice(start, end)));
    if (end - start > LONGEST) return word;
    if (this.#size >= this.#limit) this.#resize(1024, []);
    else if (this.#size * 2 >= this.#words.length) this.#resize(this.#words.length * 2, this.#words);
    this.#put(word, hash);
    return word;
  }

  #resize(length: number, words: readonly (Word | undefined)[]): void {
    const hashes = this.#hashes;
    this.#words = new Array(length);
    this.#hashes = new Int32Array(length);
    this.#size = 0;
    for (const [at, word] of words.entries()) if (word !== undefined) this.#put(word, hashes[at] as number);
  }

  #put(word: Word, hash: number): void {
    const mask = this.#words.length - 1;
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = (hash + probe) & mask;
      if (this.#words[slot] !== undefined) continue;
      this.#words[slot] = word;
      this.#hashes[slot] = hash;
      this.#size++;
      return;
    }
  }
}

/** The same letters in a string of their own: a slice would keep all of its text in memory. */
const apart = (slice: string): string => (slice.length < 13 ? slice : `${slice} `.slice(0, -1));

/** FNV-1a, its higher bits mixed into the lower ones, by which words are put away. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

export function readWord(raw: string): Word {
  const spelt = raw.length > 256 ? raw.slice(0, 256) : withoutChatDigits(raw);
  const folded = fold(spelt.includes(".") ? spelt.replaceAll(".", "") : spelt);
  const first = firstLetter(raw);
  // `7alab` is Halab: a digit shows no capital.
  const hidden = spelt.charAt(0) !== raw.charAt(0);
  const capital = hidden || first !== first.toLowerCase() || /^[ae]l[A-Z]/.test(raw);
  const upper = capital && raw === raw.toUpperCase() && raw.replace(/[^\p{L}]/gu, "").length >= 2;
  return {
    // What is asked of every word first, so that it lies together.
    raw,
    kept: undefined,
    articleLike: mayBeArticle(folded),
    capital,
    hash: hashOf(folded),
    asked: 0,
    classes: 0,
    bits: 0,
    script: scriptOf(folded),
    folded,
    upper,
    functional: isFunctionWord(folded),
    readings: undefined,
  };
}

/** The word with other capitals: what is known of it else is that of a word of its own. */
export const recased = (word: Word, raw: string, upper: boolean): Word => ({
  ...word,
  raw,
  capital: true,
  upper,
  asked: 0,
  classes: 0,
  kept: undefined,
  readings: undefined,
  bits: 0,
});

/** The word as a name is written. */
export const capitalised = (word: Word): Word =>
  recased(word, word.raw.charAt(0).toUpperCase() + word.raw.slice(1), word.upper);

function firstLetter(raw: string): string {
  for (const char of raw) if (classOf(char.charCodeAt(0)) === LETTER) return char;
  return raw.charAt(0);
}

function scriptOf(folded: string): Script {
  const unit = folded.charCodeAt(0);
  if (unit >= 0x30 && unit <= 0x39) return "number";
  if (unit < 0x250) return "latin";
  if ((unit >= 0x600 && unit <= 0x6ff) || (unit >= 0x750 && unit <= 0x77f)) return "arabic";
  return unit >= 0x1e00 && unit <= 0x1eff ? "latin" : "other";
}
