import type { Lexicon } from "../lexicon/lexicon.ts";
import { numberedUnits } from "../match/units.ts";
import { phraseOf } from "../text/key.ts";
import { tokenize } from "../text/tokenize.ts";

/**
 * What was asked, as the tables or the grammar of units have it, where it is a unit with a number in another language: `Brigada 93`
 * as `Brigade 93`, `104. Tugay` as `104e Tugay`, `section 215` and `الفرع ٢١٥` as `Branch 215`; and with its number apart, where
 * it is `اللواء112` or `Brigade (112)`. A name of the tables stays as it is.
 */
export function withPlainNumber(lexicon: Lexicon, given: string): string {
  const asked = given.replace(TIED, "$1 $2");
  const isName = (name: string): boolean => lexicon.withPhrase(phraseOf(name)).length > 0;
  if (isName(asked)) return asked;
  const branch = BRANCH.exec(asked);
  if (branch !== null) return `Branch ${branch[1]}`;
  const ordinal = asked.replace(ORDINAL_DOT, "$1e ");
  const tokens = tokenize(ordinal);
  const [unit] = numberedUnits(tokens);
  // `1. Tulip Brigade` is the first row of a list, and `1. Brigade 93` too.
  if (unit?.first !== 0 || /\d\D+\d/.test(asked)) return given;
  if (unit.last < tokens.length - 1 || unit.branches.length > 0) return ordinal;
  return [`${unit.designator} ${unit.number}`, `${unit.number}th ${unit.designator}`].find(isName) ?? ordinal;
}

/** German, Turkish and Polish write a dot behind the number of a thing, and so do Italians before an ending. */
const ORDINAL_DOT = /^(\d{1,3})\.\s?(?:m?[aª]\s)?(?=\p{L})/u;

/** A number that is written to the word before it, or in brackets. */
const TIED = /^(\p{L}+) ?\(?(\p{N}{1,3})(?!\p{N})\)?/u;

/** A branch of intelligence, of which English says Branch and other languages section; all in Syria have three digits. */
const BRANCH = /^(?:section|secci[oó]n|abteilung|[sş]ube|branche|отделение|(?:ال)?فرع(?:\sرقم)?)\s\(?(\p{N}{3})\)?$/iu;
