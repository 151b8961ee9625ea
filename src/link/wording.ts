import type { Via } from "../types.ts";

/** How a text met a name of the tables, as it is told. */
export function spelt(via: Via, name: string): string {
  const written = `"${name}"`;
  switch (via) {
    case "exact":
      return `spelt ${written}, as in the tables`;
    case "acronym":
      return `the acronym ${written}`;
    case "mistranslation":
      return `${written} is what translation engines make of this name`;
    case "folded":
      return `spelt ${written} but for letter case, accents or the article`;
    case "transliteration":
      return `another transliteration of ${written}`;
    case "fuzzy":
      return `close to ${written}, not the same`;
  }
}

/** Of a unit that only its number and designator are known of. */
export const noSuchUnit = ({ number, designator }: { readonly number: number; readonly designator: string }): string =>
  `read as number ${number}, designator ${designator}; the tables have no such unit`;

/** A kind as a sentence has it: `an armed group`, `a town`. */
export function aKind(kind: string): string {
  const words = kind.replaceAll("-", " ");
  return `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
}
