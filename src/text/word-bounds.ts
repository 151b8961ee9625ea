import { APOSTROPHE, classOf, DIGIT, INVISIBLE, LETTER, MARK, startsWord } from "./letters.ts";

/** The end of the letters and digits that begin at `start`. */
export function lettersEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && classOf(text.charCodeAt(at)) <= DIGIT) at++;
  return at;
}

/** The end of a word that goes on at `from`, if it does, with a mark, an apostrophe or what has no width. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LETTER || kind === DIGIT || kind === MARK) at++;
    else if ((kind === APOSTROPHE || kind === INVISIBLE) && at + 1 < text.length && startsWord(text, at + 1)) at++;
    else break;
  }
  return at;
}

/** The units of an Italian preposition with its article before a name or a vowel: `dell'Isis`, `dell'esercito siriano`. */
export const italianPreposition = (text: string, start: number, end: number): number =>
  ITALIAN.exec(text.slice(start, end))?.[0].length ?? 0;

const ITALIAN = /^(?:d[ae]|ne|su|a)ll\P{L}(?=[\p{Lu}aeiou])/u;
const D = 0x64;
const L = 0x6c;

/** The two units of a French `d'` or `l'` before a name (`d'Idleb`), or of a small one before any vowel (`l'armée`); else 0. */
export function elision(text: string, start: number): number {
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
export function withoutEnding(text: string, start: number, end: number): number {
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

/** Does a word end in an `s` with a bare apostrophe before a name: `Homs' Qusayr`? Behind an opening quotation mark that is the closing one. */
export function barePossessive(text: string, start: number, end: number): boolean {
  if (text[end - 1] !== "s" || end >= text.length || classOf(text.charCodeAt(end)) !== APOSTROPHE) return false;
  return (
    POSSESSED.test(text.slice(end + 1, end + 3)) &&
    !OPENING_QUOTE.test(text.slice(Math.max(0, start - AROUND), start + 1))
  );
}

const POSSESSED = /^ \p{Lu}/u;
const OPENING_QUOTE = /(?:^|[\s(])['‘`]+\p{L}/u;

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
const TURKISH_VOWELS: ReadonlySet<string> = new Set(
  "e i ı u ü ya ye yi yı yu yü na ne ni nı nu nü in ın un ün".split(" "),
);
const TURKISH_CASES: ReadonlySet<string> = new Set(
  "de da te ta den dan ten tan nde nda nden ndan deki daki teki taki nin nın nun nün ndeki ndaki yle yla".split(" "),
);

/** The end of a word without the mark of a footnote: `Hama¹`, and `Idlib2` where it lost its height. */
export function withoutNote(text: string, start: number, end: number): number {
  const mark = NOTE.exec(text.slice(start, end));
  return mark === null ? end : end - (mark[1] ?? mark[2] ?? "").length;
}

/** Fewer letters have digits of their own (`T4`, `MiG29`), and channels call themselves by all hours of the day: `Daraa24`. */
const NOTE = /^(?:\p{L}[\p{L}'’]+?([⁰¹²³⁴-⁹]+)|\p{Lu}[\p{L}'’]{3,}?((?!24)\d{1,2}))$/u;

/** The end of `U.S.` or `P.K.K.` when one starts here, else 0. */
export function dottedInitials(text: string, start: number): number {
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
