import { ARABIC, arabicLetters, END, ESCAPE, otherLetters } from "./ascii.ts";

/**
 * Drawers for names by the first three letters of their phrase. A name is put away without being folded, from its
 * letters as they are packed, so that what no text asks for costs next to nothing.
 */

/** Letters that begin a phrase have 64 numbers, those behind it 32 each. */
export const SECOND = 32;
export const DRAWERS = 64 * SECOND * SECOND;

/** How the forms of hamza, ta marbuta and alif maqsura fold (`fold.ts`); 0 is left out. */
const ARABIC_FORMS: Readonly<Record<string, string>> = { آأإ: "ا", ؤ: "و", ئى: "ي", ة: "ه" };

/** What is no letter of the Latin or the Arabic alphabet. */
const OTHER = 27;
const DIGIT = 56;
/** A phrase in another script altogether: it has no transliteration key. */
const FOREIGN = 57;

/** The number of a letter: 0 for what is skipped, Latin letters from 1, others, Arabic letters from 28, digits. */
const numbers = new Uint8Array(0x2020).fill(OTHER);
numbers.fill(DIGIT, 0x30, 0x3a);
for (let letter = 0; letter < 26; letter++) numbers[0x61 + letter] = numbers[0x41 + letter] = letter + 1;
for (let accented = 0xc0; accented < 0x180; accented++)
  numbers[accented] = numbers[String.fromCharCode(accented).normalize("NFD").charCodeAt(0)] as number;
for (const skipped of "'‘’`\"ءـ") numbers[skipped.charCodeAt(0)] = 0;
for (const [at, letter] of [..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي"].entries()) numbers[letter.charCodeAt(0)] = 28 + at;
for (const [forms, plain] of Object.entries(ARABIC_FORMS))
  for (const form of forms) numbers[form.charCodeAt(0)] = numbers[plain.charCodeAt(0)] as number;

/** The number of a letter at the head of a phrase; behind it, what is left over by 32. */
export const numberOf = (letter: string): number => numbers[letter.charCodeAt(0)] ?? OTHER;

/** The drawer of a phrase: folded words without articles. */
export const drawerOf = (phrase: string): number => drawerAt(phrase, 0, phrase.length);

/** The drawers of the phrases that begin with a word: in another script, it may be all of the phrase that is foreign. */
export function drawersOfWord(word: string): readonly number[] {
  const drawer = drawerOf(word);
  const behind = drawer - FOREIGN * SECOND * SECOND;
  return behind < 0 ? [drawer] : [drawer, OTHER * SECOND * SECOND + behind];
}

/** The drawers of the phrases that begin with some letters, and possibly a few more. */
export function drawersUnder(prefix: string): readonly number[] {
  const space = prefix.indexOf(" ");
  if (space > 0) return drawersOfWord(prefix.slice(0, space));
  return drawersOfWord(prefix).flatMap((drawer) => {
    const open = drawer % SECOND > 0 ? 1 : drawer % (SECOND * SECOND) > 0 ? SECOND : SECOND * SECOND;
    return Array.from({ length: open }, (_, more) => drawer + more);
  });
}

/** The first of the drawers of all phrases that begin with a letter, and the first of the next letter's. */
export function drawersOf(letter: string): readonly [from: number, to: number] {
  const first = numberOf(letter) * SECOND * SECOND;
  return [first, first + SECOND * SECOND];
}

/** The numbers of what stands for Arabic letters in a pack, and of what stands for others (`ascii.ts`). */
const arabicNumbers = Uint8Array.from(arabicLetters, numberOf);
const otherNumbers = Uint8Array.from({ length: 0x80 }, (_, code) => numberOf(otherLetters[code] ?? ESCAPE));
/** The same for letters alone, and 0 for all else. */
const plainLatin = numbers.slice(0, 0x80).map((number, code) => (isLetter(code) ? number : 0));
const plainArabic = arabicNumbers.map((number, code) => (isLetter(code) ? number : 0));
const ARABIC_CODE = ARABIC.charCodeAt(0);
const END_CODE = END.charCodeAt(0);
const ESCAPE_CODE = ESCAPE.charCodeAt(0);

/**
 * The drawers of names as they are packed, in ASCII, each from its place in `starts` to the character before the next. A guess: it
 * knows the commonest articles and no accents. `data/packed/name-columns.ts` notes the names for which it is wrong, and those of {@link mayBeginWith}.
 * The first answer waits for this, so nine names in ten, which begin with three plain letters, are told without a call.
 */
export function guessDrawers(text: string, starts: Uint32Array): Uint16Array {
  // Until an engine has compiled the loop, bytes are read twice as fast as the characters of a string.
  const codes = new TextEncoder().encode(text);
  const drawers = new Uint16Array(starts.length - 1);
  for (let row = 0; row < drawers.length; row++) {
    const start = starts[row] as number;
    let at = start;
    let table = plainLatin;
    if (codes[start] === ARABIC_CODE) {
      table = plainArabic;
      at += codes[start + 1] === 0x41 && codes[start + 2] === 0x6c ? 3 : 1;
    } else if (codes[start + 1] === 0x6c && (codes[start + 2] === 0x2d || codes[start + 2] === 0x20)) at += 3;
    const first = table[codes[at] as number] as number;
    const second = table[codes[at + 1] as number] as number;
    const third = table[codes[at + 2] as number] as number;
    drawers[row] =
      first > 0 && second > 0 && third > 0
        ? (first * SECOND + (second % SECOND)) * SECOND + (third % SECOND)
        : guessDrawer(text, start, (starts[row + 1] as number) - 1);
  }
  return drawers;
}

/** May the phrase of a packed name begin with this word? Told by its plain letters, a guess as well. */
export function mayBeginWith(text: string, start: number, word: string): boolean {
  const isArabic = text.charCodeAt(start) === ARABIC_CODE;
  const table = isArabic ? plainArabic : plainLatin;
  const from = isArabic
    ? start + 1 + arabicArticle(text, start + 1, text.length)
    : start + latinArticle(text, start, text.length);
  for (let at = 0; at < word.length; at++) {
    const letter = table[text.charCodeAt(from + at)] as number;
    const wanted = numbers[word.charCodeAt(at)] ?? OTHER;
    if (letter === 0 || wanted === 0 || wanted === OTHER) return true;
    if (letter !== wanted) return false;
  }
  return true;
}

const guessDrawer = (text: string, from: number, to: number): number =>
  drawerAt(text, from + latinArticle(text, from, to), to);

function isLetter(code: number): boolean {
  return code > 0x40 && code < 0x7b && (code < 0x5b || code > 0x60);
}

/** How many characters the article takes at the head of a name: `al-Bab`, `El Bab`. */
function latinArticle(text: string, from: number, to: number): number {
  if (to - from < 4 || text.charCodeAt(from + 1) !== 0x6c) return 0;
  const first = text.charCodeAt(from) | 32;
  const third = text.charCodeAt(from + 2);
  return (first === 0x61 || first === 0x65) && (third === 0x2d || third === 0x20) ? 3 : 0;
}

/** The same for `AlbAb`, which is packed for الباب. */
const arabicArticle = (text: string, from: number, to: number): number =>
  to - from > 3 &&
  text.charCodeAt(from) === 0x41 &&
  text.charCodeAt(from + 1) === 0x6c &&
  text.charCodeAt(from + 3) > 0x40
    ? 2
    : 0;

function drawerAt(text: string, from: number, to: number): number {
  let drawer = 0;
  let letters = 0;
  let table = numbers;
  for (let at = from; at < to && letters < 3; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x2d) break;
    let number = code < table.length ? (table[code] as number) : OTHER;
    if (code === ARABIC_CODE) {
      table = arabicNumbers;
      at += letters === 0 ? arabicArticle(text, at + 1, to) : 0;
      continue;
    }
    if (code === END_CODE) {
      table = numbers;
      continue;
    }
    if (code === ESCAPE_CODE) {
      at++;
      number = otherNumbers[text.charCodeAt(at)] ?? OTHER;
    }
    if (number === 0) continue;
    if (letters === 0) drawer = number === OTHER && isForeign(text, at, to) ? FOREIGN : number;
    else drawer = drawer * SECOND + (number === DIGIT ? OTHER : number % SECOND);
    letters++;
  }
  for (; letters < 3; letters++) drawer *= SECOND;
  return drawer;
}

/** Has a phrase no letter of the Latin or the Arabic alphabet, and no digit, behind its first letter? */
function isForeign(text: string, first: number, to: number): boolean {
  for (let at = first + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === ARABIC_CODE) return false;
    if (code === ESCAPE_CODE) at++;
    const number = code === ESCAPE_CODE ? otherNumbers[text.charCodeAt(at)] : code > 0x2f ? numbers[code] : OTHER;
    if (number !== undefined && number !== OTHER && number !== 0) return false;
  }
  return true;
}
