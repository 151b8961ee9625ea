import { APOSTROPHE, classOf, DIGIT, HYPHEN, INVISIBLE, LETTER, MARK, OTHER, SPACE, startsWord } from "./letters.ts";
import { readWord, type Word, type WordTable } from "./word-table.ts";

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
  /** A space behind an ending that is left out: a possessive (`Aleppo's Midan`) or a Turkish case. */
  ending: 9,
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** A word at its place. `start` and `end` are UTF-16 code units of the original text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  readonly gap: Gap;
}

/**
 * Cut a text into words. A word is letters, marks and digits, with apostrophes inside it (`Ma'arrat`);
 * a possessive `'s` and a Turkish case are left out, and dotted initials (`U.S.`) are one word.
 *
 * @example
 * tokenize("Aleppo’s al-Bab").map((t) => t.word.folded); // => ["aleppo", "al", "bab"]
 */
export function tokenize(text: string, words?: WordTable): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let position = 0;
  let gapFrom = 0;
  let ended = false;
  while (position < length) {
    if (!startsWord(text, position)) {
      position = Math.max(position + 1, noteEnd(text, position));
      continue;
    }
    let start = position + elision(text, position);
    let end = lettersEnd(text, start);
    position = end;
    // Most words are of letters alone.
    if (end < length && classOf(text.charCodeAt(end)) < SPACE) {
      position = wordEnd(text, end);
      start += ITALIAN.exec(text.slice(start, position))?.[0].length ?? 0;
      end = withoutEnding(text, start, position);
    }
    const initials = position - start === 1 ? dottedInitials(text, start) : 0;
    if (initials > 0) end = position = initials;
    if (start === gapFrom + 2 && text[gapFrom] === "." && ABBREVIATED.test(tokens[tokens.length - 1]?.word.raw ?? ""))
      gapFrom++;
    const between = tokens.length === 0 ? Gap.start : gapBetween(text, gapFrom, start);
    const gap = ended && between === Gap.space ? Gap.ending : between;
    ended = end < position;
    const word = words === undefined ? readWord(text.slice(start, end)) : words.at(text, start, end);
    tokens.push({ start, end, word, gap });
    gapFrom = position;
  }
  return tokens;
}

/** What a dot shortens, and ends no sentence: `Prov. Hama`, `N. Hama`, `Gen. Hassan`. */
const ABBREVIATED = /^(?:[A-Z]|[Pp]rov|[Gg]ov|Mt|Gen|Col|Maj|Brig|Lt|Capt|Dr|Mrs?|St)$/;

/** The folded words of tokens, one space between them. */
export const foldedPhrase = (tokens: readonly Token[]): string => tokens.map(({ word }) => word.folded).join(" ");

/** The folded word at a place, or nothing beyond the ends of the text. */
export const foldedAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word.folded ?? "";

/** The end of the letters and digits that begin at `start`. */
function lettersEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && classOf(text.charCodeAt(at)) <= DIGIT) at++;
  return at;
}

/** The end of a word that goes on at `from`, if it does, with a mark, an apostrophe or what has no width. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LETTER || kind === DIGIT || kind === MARK) at++;
    else if ((kind === APOSTROPHE || kind === INVISIBLE) && at + 1 < text.length && startsWord(text, at + 1)) at++;
    else break;
  }
  return at;
}

/** An Italian preposition with its article before a name: `dell'Isis`. */
const ITALIAN = /^(?:d[ae]|ne|su|a)ll\P{L}(?=\p{Lu})/u;
const D = 0x64;
const L = 0x6c;

/** The two units of a French `d'` or `l'` before a name (`d'Idleb`), or of a small one before any vowel (`l'armée`); else 0. */
function elision(text: string, start: number): number {
  const lower = text.charCodeAt(start) | 32;
  if ((lower !== D && lower !== L) || start + 2 >= text.length) return 0;
  if (classOf(text.charCodeAt(start + 1)) !== APOSTROPHE) return 0;
  const letter = text[start];
  const next = text[start + 2] as string;
  const capital = next !== next.toLowerCase();
  // A capital D is left whole before a small letter: it may be a name's own.
  return capital || (letter !== "D" && "aeiouhéèêàâîôû".includes(next)) ? 2 : 0;
}

/** The end of a word without an English possessive (`Aleppo's`) or a Turkish case (`İdlib'de`, `YPG'li`) behind its apostrophe. */
function withoutEnding(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1) | 32;
  // Ra's is the Arabic for a head, and begins many names.
  if (last === 0x73 && end - start > 2 && classOf(text.charCodeAt(end - 2)) === APOSTROPHE)
    return /^ra$/i.test(text.slice(start, end - 2)) ? end : end - 2;
  for (let at = end - 2; at >= Math.max(start + 2, end - 6); at--) {
    if (classOf(text.charCodeAt(at)) !== APOSTROPHE) continue;
    const [stem, ending] = [text.slice(start, at), text.slice(at + 1, end)];
    const cut = ACRONYM.test(stem)
      ? SMALL.test(ending)
      : isTurkishCase(stem, ending, text.slice(Math.max(0, start - AROUND), end + AROUND));
    return cut ? at : end;
  }
  return end;
}

/** In a name written small after its first letter most endings are also Arabic syllables (`Qal'a`, `Ma'an`), but not among Turkish words. */
function isTurkishCase(stem: string, ending: string, around: string): boolean {
  const [cases, vowels] = [TURKISH_CASES.has(ending), TURKISH_VOWELS.has(ending)];
  if ((stem.length >= 4 && cases) || (stem.length >= 5 && vowels)) return true;
  return stem.length >= 3 && (cases || vowels || ending === "a") && TURKISH_LETTERS.test(around);
}

/** Letters that few other languages have. */
const TURKISH_LETTERS = /[ığİ]/;
/** How far around a word its language is looked for, in UTF-16 units. */
const AROUND = 200;

const ACRONYM = /^\p{Lu}{2,}$/u;
const SMALL = /^\p{Ll}+$/u;
const TURKISH_VOWELS: ReadonlySet<string> = new Set("e i ı u ü ya ye yi yı in ın un ün".split(" "));
const TURKISH_CASES: ReadonlySet<string> = new Set(
  "de da te ta den dan ten tan deki daki teki taki nin nın nun nün ndeki ndaki yle yla".split(" "),
);

/** The end of `U.S.` or `P.K.K.` when one starts here, else 0. */
function dottedInitials(text: string, start: number): number {
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
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return Gap.space;
  let gap: Gap = Gap.space;
  let lines = 0;
  let stop = false;
  for (let at = from; at < to; at++) {
    at = Math.max(at, noteEnd(text, at));
    if (at >= to) break;
    const unit = text.charCodeAt(at);
    if (unit === 0x20) continue;
    if (unit === 0x0a) lines++;
    const found = gapOf(unit);
    if (found === Gap.stop) stop = true;
    else if (found === Gap.comma || found === Gap.slash) gap = found;
    else if (found === Gap.bracket) gap = gap === Gap.comma ? gap : found;
    else if (found !== Gap.space) gap = gap === Gap.space ? found : gap;
  }
  return stop || lines > 1 ? Gap.stop : gap;
}

/** What each UTF-16 unit between words says, found out when it is first met; 0 for not yet. */
const gaps = new Uint8Array(65536);

function gapOf(unit: number): Gap {
  const known = gaps[unit] as Gap;
  if (known !== 0) return known;
  const found = readGap(String.fromCharCode(unit), classOf(unit));
  gaps[unit] = found;
  return found;
}

function readGap(char: string, kind: number): Gap {
  if (".!?:؟…•{}".includes(char)) return Gap.stop;
  if (",،;؛|".includes(char)) return Gap.comma;
  if ("()[]".includes(char)) return Gap.bracket;
  if ('"“”«»„'.includes(char)) return Gap.quote;
  if (char === "/") return Gap.slash;
  return kind === HYPHEN ? Gap.hyphen : kind === OTHER ? Gap.other : Gap.space;
}
