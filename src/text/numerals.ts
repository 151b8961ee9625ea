/** Numbers as they stand in the names of units: 4, 4th, Fourth, IV, الرابعة, ٤. */

const ENGLISH_ONES = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
];

/** Folded: أولى is اولي, خامسة is خامسه; without the article. */
const ARABIC_ONES: readonly (readonly string[])[] = [
  ["اولي", "اول"],
  ["ثانيه", "ثاني"],
  ["ثالثه", "ثالث"],
  ["رابعه", "رابع"],
  ["خامسه", "خامس"],
  ["سادسه", "سادس"],
  ["سابعه", "سابع"],
  ["ثامنه", "ثامن"],
  ["تاسعه", "تاسع"],
  ["عاشره", "عاشر"],
];

const WORDS: ReadonlyMap<string, number> = new Map([
  ...ENGLISH_ONES.map((word, at) => [word, at + 1] as const),
  ["thirtieth", 30] as const,
  ["fortieth", 40] as const,
  ...ARABIC_ONES.flatMap((forms, at) => forms.map((form) => [form, at + 1] as const)),
]);

const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/**
 * The number that a folded word stands for, or undefined. A Roman numeral counts only in capitals
 * (`roman`), since `i`, `v` and `x` are also letters.
 *
 * @example
 * numeral("4th", false); // => 4
 * numeral("iv", true); // => 4
 */
export function numeral(folded: string, roman: boolean): number | undefined {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(westernDigits(folded));
  if (digits !== null) return Number(digits[1]);
  const word = WORDS.get(folded.startsWith("ال") ? folded.slice(2) : folded);
  if (word !== undefined) return word;
  if (roman && folded !== "" && ROMAN.test(folded)) return fromRoman(folded);
  return undefined;
}

function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

function fromRoman(letters: string): number {
  let value = 0;
  for (let at = 0; at < letters.length; at++) {
    const one = ROMAN_DIGITS[letters.charAt(at)] as number;
    const next = ROMAN_DIGITS[letters.charAt(at + 1)] ?? 0;
    value += one < next ? -one : one;
  }
  return value;
}
