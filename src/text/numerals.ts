import { Gap } from "./gap.ts";
import { foldedAt, type Token } from "./tokenize.ts";

/** Numbers as they stand in the names of units: 4, 4th, Fourth, Cuarta, Twenty-fifth, IV, الرابعة, الخامسة والعشرين, ٤. */

const ENGLISH_ONES =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** Folded, without the article; خامسة is خامسه. */
const ARABIC_ONES = "اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر".split(" ");

const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, at * 10 + 20]),
);

/** The second word of الخامسة والعشرين: the tens, with "and" before them. */
const ARABIC_TENS: ReadonlyMap<string, number> = new Map(
  ["عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"].flatMap((stem, at) =>
    ["ين", "ون"].map((ending): [string, number] => [`وال${stem}${ending}`, at * 10 + 20]),
  ),
);

/** First to fifth in Spanish, Italian, Portuguese, French, German and Dutch, by how they begin. */
const FOREIGN = [
  "prim(?=[ao]|er)|primeir|premi|e?erst",
  "second|segund|deuxi|zweit|tweed",
  "ter[cz](?:ei?r)?|troisi|dritt|derd",
  "[cq]uart|quatri|vier[td]",
  "quint|cinqui|funft|vijfd",
].map((stems) => new RegExp(`^(?:${stems})(?:[ao]|e[nrs]?|e[rm]e)$`));

const WORDS: ReadonlyMap<string, number> = new Map([
  ...ENGLISH_ONES.map((word, at) => [word, at + 1] as const),
  ...[...TENS].map(([word, value]) => [word.replace(/y$/, "ieth"), value] as const),
  ...["اولي", "حادي", "حاديه"].map((word) => [word, 1] as const),
  // Persian
  ...["اول", "دوم", "سوم", "جهارم", "بنجم"].map((word, at) => [word, at + 1] as const),
  ...ARABIC_ONES.flatMap((word, at) => [word, `${word}ه`].map((form) => [form, at + 1] as const)),
]);

/** A number in a text, which may be of two words. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/** The number whose last word is at `at`: `Twenty-fifth` is no fifth. */
export function numeralEndingAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  // "104-я бригада", and from a PDF "the 104 th Brigade"
  const { folded } = token.word;
  if (token.gap === Gap.hyphen ? RUSSIAN_ENDING.test(folded) : token.gap === Gap.space && ENDING_APART.test(folded)) {
    const number = numeralEndingAt(tokens, at - 1);
    return number && { ...number, last: at };
  }
  const value = numeralOf(token);
  if (value === undefined) return undefined;
  const before = tokens[at - 1];
  const tens = value < 10 && joined(token) && before !== undefined ? TENS.get(before.word.folded) : undefined;
  return tens === undefined ? { first: at, last: at, value } : { first: at - 1, last: at, value: tens + value };
}

const ENDING_APART = /^(?:st|nd|rd|th)$/;
const RUSSIAN_ENDING = /^(?:[аоыи]?[яийюм]|го|му)$/;

/** The number whose first word is at `at`: الخامسة والعشرين is no fifth. */
export function numeralStartingAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const value = numeralOf(token);
  if (value === undefined) return undefined;
  const next = tokens[at + 1];
  const tens =
    value < 10 && next !== undefined && joined(next) && token.word.script === "arabic"
      ? arabicTens(next.word.folded)
      : undefined;
  return tens === undefined ? { first: at, last: at, value } : { first: at, last: at + 1, value: tens + value };
}

/** The ordinal of an Arabic name in Latin letters that begins at `at`, behind its article: `al-Firqa al-Khamisa`, `al-Sabi'a Ashra`. */
export function romanisedStartingAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const folded = foldedAt(tokens, at);
  const value = ROMANISED.findIndex((ordinal) => ordinal.test(folded)) + 1;
  if (value === 0) return undefined;
  return /^ash[ae]?rah?$|^ashr$/.test(foldedAt(tokens, at + 1))
    ? { first: at, last: at + 1, value: value + 10 }
    : { first: at, last: at, value };
}

const ROMANISED = "(?:awwal|o?ula) thani(?:yy?a)? thalitha? rabia? khamisa? sadisa? sabia? thamina? tasia? ashira?"
  .split(" ")
  .map((ordinal) => new RegExp(`^${ordinal}h?$`));

/** Side by side, or tied by a hyphen. */
const joined = ({ gap }: Token): boolean => gap === Gap.space || gap === Gap.hyphen;

/** السابعة عشرة, الخامسة والعشرين. */
const arabicTens = (folded: string): number | undefined =>
  folded === "عشر" || folded === "عشره" ? 10 : ARABIC_TENS.get(folded);

function numeralOf({ word }: Token): number | undefined {
  const { folded, raw } = word;
  const ordinal = word.capital ? ROMAN_ORDINAL.exec(raw) : null;
  if (ordinal !== null) return numeral((ordinal[1] as string).toLowerCase(), true);
  return numeral(
    /^و(?:\d|ال)/.test(folded) ? folded.slice(1) : folded,
    word.upper || raw === "I" || raw === "V" || raw === "X",
  );
}

/** `Vth Corps` */
const ROMAN_ORDINAL = /^([IVX]+)(?:st|nd|rd|th)$/;
const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/**
 * The number that a folded word stands for, or undefined. A Roman numeral counts only in capitals
 * (`roman`), since `i`, `v` and `x` are also letters.
 *
 * @example
 * numeral("4th", false); // => 4
 * numeral("4eme", false); // => 4
 * numeral("iv", true); // => 4
 */
export function numeral(folded: string, roman: boolean): number | undefined {
  const digits = DIGITS.exec(folded);
  if (digits !== null) return Number(digits[1]);
  const word = WORDS.get(folded.startsWith("ال") ? folded.slice(2) : folded);
  if (word !== undefined) return word;
  const foreign = FOREIGN.findIndex((stems) => stems.test(folded));
  if (foreign >= 0) return foreign + 1;
  if (roman && folded !== "" && ROMAN.test(folded)) return fromRoman(folded);
  return undefined;
}

/** With the ordinal endings of English, French, Spanish, Italian, Dutch and Turkish: 4th, 1ère, 4ª, 5ta, 30ma, 8ste, 4üncü. */
const DIGITS = /^(\d{1,4})(?:st|nd|rd|th|er?|e?[mr]e|[ao]|[dmrtv][ao]|[sn]?t?de|ste|[iu]?n?c[iu])?$/;

function fromRoman(letters: string): number {
  let value = 0;
  for (let at = 0; at < letters.length; at++) {
    const one = ROMAN_DIGITS[letters.charAt(at)] as number;
    const next = ROMAN_DIGITS[letters.charAt(at + 1)] ?? 0;
    value += one < next ? -one : one;
  }
  return value;
}
