import { ARABIC, ARABIC_PAIRS, END, ESCAPE, LETTERS, PLAIN } from "./ascii.ts";

const codeOfArabic = new Map<string, string>();
for (let at = 0; at < ARABIC_PAIRS.length; at += 2)
  codeOfArabic.set(ARABIC_PAIRS.charAt(at), ARABIC_PAIRS.charAt(at + 1));
const codeOf = new Map([...LETTERS].map((letter, at) => [letter, PLAIN[at] as string]));

/** Runs of Arabic letters; else a character that is not ASCII, or that would be misread. */
const TO_WRITE =
  /([\u0621-\u063a\u0641-\u064a](?:[ \u0621-\u063a\u0641-\u064a]*[\u0621-\u063a\u0641-\u064a])?)|[<>^\u0080-\uffff]/g;

/** Text in ASCII, which `fromAscii` reads. */
export const toAscii = (text: string): string =>
  text.replace(TO_WRITE, (character, arabic?: string) =>
    arabic === undefined
      ? ESCAPE + (codeOf.get(character) ?? ESCAPE + character.charCodeAt(0).toString(16).padStart(4, "0"))
      : ARABIC + [...arabic].map((letter) => codeOfArabic.get(letter) ?? letter).join("") + END,
  );
