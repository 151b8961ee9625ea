/**
 * Drawers for names by the first three letters of their phrase. A name is put away without being folded, from its
 * letters as they are packed, so that what no text asks for costs next to nothing.
 */

/** Letters that begin a phrase have 64 numbers, those behind it 32 each. */
export const SECOND = 32;
export const DRAWERS = 64 * SECOND * SECOND;

const ALEF = 0x627;
const LAM = 0x644;
const FIRST_ARABIC = 0x620;
/** How the forms of hamza, ta marbuta and alif maqsura fold (`fold.ts`); 0 is left out. */
const ARABIC_FORMS: Readonly<Record<string, string>> = { آأإ: "ا", ؤ: "و", ئى: "ي", ة: "ه" };

/** What is no letter of the Latin or the Arabic alphabet. */
const OTHER = 27;
const DIGIT = 56;
/** A phrase in another script altogether: it has no transliteration key. */
const FOREIGN = 57;

/** The number of a letter: 0 for what is skipped, Latin letters from 1, others, Arabic letters from 28, digits. */
const numbers = new Uint8Array(0x660).fill(OTHER);
numbers.fill(DIGIT, 0x30, 0x3a);
for (let letter = 0; letter < 26; letter++) numbers[0x61 + letter] = numbers[0x41 + letter] = letter + 1;
for (let accented = 0xc0; accented < 0x180; accented++)
  numbers[accented] = numbers[String.fromCharCode(accented).normalize("NFD").charCodeAt(0)] as number;
for (const skipped of "'`\"ءـ") numbers[skipped.charCodeAt(0)] = 0;
for (const [at, letter] of [..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي"].entries()) numbers[letter.charCodeAt(0)] = 28 + at;
for (const [forms, plain] of Object.entries(ARABIC_FORMS))
  for (const form of forms) numbers[form.charCodeAt(0)] = numbers[plain.charCodeAt(0)] as number;

/** The number of a letter at the head of a phrase; behind it, what is left over by 32. */
export const numberOf = (letter: string): number => numbers[letter.charCodeAt(0)] ?? OTHER;

/** The drawer of a phrase: folded words without articles. */
export const drawerOf = (phrase: string): number => drawerAt(phrase, 0, phrase.length);

/** The first of the drawers of all phrases that begin with a letter, and the first of the next letter's. */
export function drawersOf(letter: string): readonly [from: number, to: number] {
  const first = numberOf(letter) * SECOND * SECOND;
  return [first, first + SECOND * SECOND];
}

/**
 * The drawer of a name as it is written, at `from` to `to` in `text`. A guess: it knows the commonest articles and
 * no accents. `data/packed/name-columns.ts` notes the names for which it is wrong.
 */
export function guessDrawer(text: string, from: number, to: number): number {
  return drawerAt(text, from + articleAt(text, from, to), to);
}

/** How many characters the article takes at the head of a name: `al-Bab`, `El Bab`, `الباب`. */
function articleAt(text: string, from: number, to: number): number {
  if (to - from < 4) return 0;
  const first = text.charCodeAt(from);
  const second = text.charCodeAt(from + 1);
  if (first === ALEF && second === LAM) {
    const third = text.charCodeAt(from + 3);
    return third >= FIRST_ARABIC ? 2 : 0;
  }
  const third = text.charCodeAt(from + 2);
  return ((first | 32) === 0x61 || (first | 32) === 0x65) && second === 0x6c && (third === 0x2d || third === 0x20)
    ? 3
    : 0;
}

function drawerAt(text: string, from: number, to: number): number {
  let drawer = 0;
  let letters = 0;
  for (let at = from; at < to && letters < 3; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x2d) break;
    if (code === 0x2018 || code === 0x2019) continue;
    const number = code < numbers.length ? (numbers[code] as number) : OTHER;
    if (number === 0) continue;
    if (letters === 0) drawer = number === OTHER && isForeign(text, at, to) ? FOREIGN : number;
    else drawer = drawer * SECOND + (number === DIGIT ? OTHER : number % SECOND);
    letters++;
  }
  for (; letters < 3; letters++) drawer *= SECOND;
  return drawer;
}

function isForeign(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < numbers.length && code > 0x2f && numbers[code] !== OTHER && numbers[code] !== 0) return false;
  }
  return true;
}
