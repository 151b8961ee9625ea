import type { Lexicon } from "../lexicon/lexicon.ts";
import { numberedUnits } from "../match/units.ts";
import { phraseOf } from "../text/key.ts";
import { tokenize } from "../text/tokenize.ts";

/** What was asked and is no name of the tables as the grammar of units reads it, where it is a unit with a number: `104. Tugay`, `30.ma Divisione`, `section 215`. */
export function withPlainNumber(lexicon: Lexicon, asked: string): string {
  if (lexicon.withPhrase(phraseOf(asked)).length > 0) return asked;
  const branch = BRANCH.exec(asked);
  if (branch !== null) return `Branch ${branch[1]}`;
  const ordinal = asked.replace(ORDINAL_DOT, "$1e ");
  // `1. Tulip Brigade` is the first row of a list, and `1. Brigade 93` too.
  return ordinal !== asked && !/\d\D+\d/.test(asked) && numberedUnits(tokenize(ordinal))[0]?.first === 0
    ? ordinal
    : asked;
}

/** German, Turkish and Polish write a dot behind the number of a thing, and so do Italians before an ending. */
const ORDINAL_DOT = /^(\d{1,3})\.\s?(?:m?[aª]\s)?(?=\p{L})/u;

/** A branch of intelligence, of which English says Branch and other languages section; all in Syria have three digits. */
const BRANCH = /^(?:section|secci[oó]n|abteilung|[sş]ube|branche|отделение)\s(\d{3})$/iu;
