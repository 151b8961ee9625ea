import { fold } from "./fold.ts";

/** What stands between a token and the one before it. */
export const Gap = {
  start: 0,
  space: 1,
  hyphen: 2,
  comma: 3,
  slash: 4,
  quote: 5,
  bracket: 6,
  /** The end of a sentence, or of a line of its own. */
  stop: 7,
  other: 8,
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

export type Script = "latin" | "arabic" | "number" | "other";

/** A word as it is written, worked out once for every distinct spelling. */
export interface Word {
  readonly raw: string;
  readonly folded: string;
  readonly script: Script;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly upper: boolean;
}

/** A word at its place. `start` and `end` are UTF-16 code units of the original text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  readonly gap: Gap;
}

const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const APOSTROPHE = 4;
const INVISIBLE = 5;
const SPACE = 6;
const HYPHEN = 7;
const OTHER = 8;

/** The class of each UTF-16 unit, found out when it is first met. */
const classes = new Uint8Array(65536);

/**
 * Cut a text into words. A word is letters, marks and digits, with apostrophes inside it (`Ma'arrat`);
 * a possessive `'s` and a Turkish case are left out, and dotted initials (`U.S.`) are one word.
 *
 * @example
 * tokenize("Aleppo’s al-Bab").map((t) => t.word.folded); // => ["aleppo", "al", "bab"]
 */
export function tokenize(text: string, words: WordTable = new WordTable()): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let position = 0;
  let gapFrom = 0;
  while (position < length) {
    if (!startsWord(text, position)) {
      position = Math.max(position + 1, noteEnd(text, position));
      continue;
    }
    const start = position + elision(text, position);
    position = wordEnd(text, start);
    let end = withoutEnding(text, start, position);
    const initials = dottedInitials(text, start, position);
    if (initials > 0) end = position = initials;
    const gap = tokens.length === 0 ? Gap.start : gapBetween(text, gapFrom, start);
    tokens.push({ start, end, word: words.get(text.slice(start, end)), gap });
    gapFrom = position;
  }
  return tokens;
}

/** The folded words of tokens, one space between them. */
export const foldedPhrase = (tokens: readonly Token[]): string => tokens.map(({ word }) => word.folded).join(" ");

/** Remembers what is known of each distinct word. Bounded: it forgets everything when it is full. */
export class WordTable {
  readonly #words = new Map<string, Word>();
  readonly #limit: number;

  constructor(limit = 200_000) {
    this.#limit = limit;
  }

  get(raw: string): Word {
    let word = this.#words.get(raw);
    if (word === undefined) {
      if (this.#words.size >= this.#limit) this.#words.clear();
      word = readWord(raw);
      // A very long "word" is no word: it is not worth remembering.
      if (raw.length <= 64) this.#words.set(raw, word);
    }
    return word;
  }
}

function readWord(raw: string): Word {
  const folded = raw.length > 256 ? fold(raw.slice(0, 256)) : fold(raw.includes(".") ? raw.replaceAll(".", "") : raw);
  const first = firstLetter(raw);
  const capital = first !== first.toLowerCase();
  const upper = capital && raw === raw.toUpperCase() && raw.replace(/[^\p{L}]/gu, "").length >= 2;
  return { raw, folded, script: scriptOf(folded), capital, upper };
}

function firstLetter(raw: string): string {
  for (const char of raw) if (classOf(char.charCodeAt(0)) === LETTER) return char;
  return raw.charAt(0);
}

function scriptOf(folded: string): Script {
  const unit = folded.charCodeAt(0);
  if (unit >= 0x30 && unit <= 0x39) return "number";
  if (unit < 0x250) return "latin";
  if ((unit >= 0x600 && unit <= 0x6ff) || (unit >= 0x750 && unit <= 0x77f)) {
    return (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9) ? "number" : "arabic";
  }
  return unit >= 0x1e00 && unit <= 0x1eff ? "latin" : "other";
}

function classOf(unit: number): number {
  const known = classes[unit] as number;
  if (known !== 0) return known;
  const found = classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

function classify(char: string): number {
  if (/['’‘`´ʼʻʹʾʿ′‵＇]/.test(char)) return APOSTROPHE;
  if (/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/.test(char)) return INVISIBLE;
  if (/\p{L}/u.test(char) || char === "\u0640") return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/\p{M}/u.test(char)) return MARK;
  if (/[-‐‑‒–—―−]/.test(char)) return HYPHEN;
  return /\s/.test(char) ? SPACE : OTHER;
}

function startsWord(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  return kind === LETTER || kind === DIGIT;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LETTER || kind === DIGIT || kind === MARK) at++;
    else if ((kind === APOSTROPHE || kind === INVISIBLE) && at + 1 < text.length && startsWord(text, at + 1)) at++;
    else break;
  }
  return at;
}

/** The two units of a French `d'` or `l'` before a name (`d'Idleb`), or of a small one before any vowel (`l'armée`); else 0. */
function elision(text: string, start: number): number {
  const letter = text[start] as string;
  if (!"dlDL".includes(letter) || start + 2 >= text.length) return 0;
  if (classOf(text.charCodeAt(start + 1)) !== APOSTROPHE) return 0;
  const next = text[start + 2] as string;
  const capital = next !== next.toLowerCase();
  // A capital D is left whole before a small letter: it may be a name's own.
  return capital || (letter !== "D" && "aeiouhéèêàâîôû".includes(next)) ? 2 : 0;
}

/** The end of a word without an English possessive (`Aleppo's`) or a Turkish case (`İdlib'de`, `YPG'li`) behind its apostrophe. */
function withoutEnding(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1) | 32;
  if (last === 0x73 && end - start > 2 && classOf(text.charCodeAt(end - 2)) === APOSTROPHE) return end - 2;
  for (let at = end - 2; at >= Math.max(start + 2, end - 6); at--) {
    if (classOf(text.charCodeAt(at)) !== APOSTROPHE) continue;
    const [stem, ending] = [text.slice(start, at), text.slice(at + 1, end)];
    // In a name written small after its first letter most endings are also Arabic syllables: `Qal'a`, `Ma'an`.
    const turkish = ACRONYM.test(stem)
      ? SMALL.test(ending)
      : (stem.length >= 4 && TURKISH_CASES.has(ending)) || (stem.length >= 5 && TURKISH_VOWELS.has(ending));
    return turkish ? at : end;
  }
  return end;
}

const ACRONYM = /^\p{Lu}{2,}$/u;
const SMALL = /^\p{Ll}+$/u;
const TURKISH_VOWELS: ReadonlySet<string> = new Set("e i ı u ü ye yi yı in ın un ün".split(" "));
const TURKISH_CASES: ReadonlySet<string> = new Set(
  "de da te ta den dan ten tan deki daki teki taki nin nın nun nün ndeki ndaki yle yla".split(" "),
);

/** The end of `U.S.` or `P.K.K.` when one starts here, else 0. */
function dottedInitials(text: string, start: number, end: number): number {
  if (end - start !== 1) return 0;
  let at = start;
  let letters = 0;
  while (
    at + 1 < text.length &&
    classOf(text.charCodeAt(at)) === LETTER &&
    text.charCodeAt(at + 1) === 0x2e &&
    !(at + 2 < text.length && startsWord(text, at + 2) && at + 3 < text.length && startsWord(text, at + 3))
  ) {
    letters++;
    at += 2;
  }
  // The last letter may lack its dot: "U.S".
  if (letters > 0 && at < text.length && startsWord(text, at) && (at + 1 >= text.length || !startsWord(text, at + 1))) {
    letters++;
    at++;
  }
  return letters >= 2 ? at : 0;
}

/** The end of the mark of a footnote (`[12]`, `[a]`) that begins here, else 0: encyclopaedias set them into the middle of a list. */
function noteEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x5b) return 0;
  const mark = /^\[(?:\d{1,3}|[a-z])\]/.exec(text.slice(at, at + 5));
  return mark === null ? 0 : at + mark[0].length;
}

function gapBetween(text: string, from: number, to: number): Gap {
  if (to - from === 1) {
    const unit = text.charCodeAt(from);
    if (unit === 0x20) return Gap.space;
  }
  let gap: Gap = Gap.space;
  let lines = 0;
  let stop = false;
  for (let at = from; at < to; at++) {
    at = Math.max(at, noteEnd(text, at));
    if (at >= to) break;
    const char = text[at] as string;
    if (char === "\n") lines++;
    else if (".!?:؟…•{}".includes(char)) stop = true;
    else if (",،;؛|".includes(char)) gap = Gap.comma;
    else if ("()[]".includes(char)) gap = gap === Gap.comma ? gap : Gap.bracket;
    else if ('"“”«»„'.includes(char)) gap = gap === Gap.space ? Gap.quote : gap;
    else if (char === "/") gap = Gap.slash;
    else if (gap === Gap.space) {
      const kind = classOf(text.charCodeAt(at));
      if (kind === HYPHEN) gap = Gap.hyphen;
      else if (kind === OTHER) gap = Gap.other;
    }
  }
  return stop || lines > 1 ? Gap.stop : gap;
}
