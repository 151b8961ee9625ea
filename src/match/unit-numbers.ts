import { Gap } from "../text/gap.ts";
import { type Numeral, numeralEndingAt } from "../text/numerals.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import { WordClass } from "../text/word-class.ts";
import { branchOf, type Designator } from "./designators.ts";

/** `the Sultan Sulayman II Brigade`: the number of a ruler, after whom the brigade is called. */
export function isRegnal(tokens: readonly Token[], { first, last }: Numeral): boolean {
  const { word, gap } = tokens[first] as Token;
  const before = tokens[first - 1];
  if (first < last || gap !== Gap.space || !/^[IVX]+$/.test(word.raw) || branchOf(before) !== undefined) return false;
  return (
    before?.word.capital === true && !before.word.upper && !before.word.functional && !NATIONAL.test(before.word.folded)
  );
}

/** `the Russian V Corps` */
const NATIONAL = /(?:ian|ish|iraqi)$/;

/**
 * What a unit is that goes by its number and its kind of troops alone (`the 7th Mechanized captured`, `the 7th Mechanized
 * and 9th Armored Divisions`): the Syrian army's divisions have the low numbers.
 */
export function kindAlone(tokens: readonly Token[], at: number): Designator | undefined {
  const { word, gap } = tokens[at] as Token;
  if (!isKind.has(word) || gap !== Gap.space || !endsBefore(tokens[at + 1])) return undefined;
  const number = numeralEndingAt(tokens, at - 1);
  if (number === undefined || /^\d+$/.test(foldedAt(tokens, at - 1))) return undefined;
  return { name: number.value < BRIGADES ? "division" : "brigade", plural: false, branch: branchOf(tokens[at]) ?? "" };
}

const isKind = new WordClass(
  ({ capital, folded }) => capital && /^(?:mechani[sz]|armou?r|airborn)ed?$|^tank$/.test(folded),
);

/** The first number that the Syrian army gave a brigade, and no division. */
const BRIGADES = 30;

/** `the 9th Armored Column` and `a 4th Tank shell` are none: no noun follows. */
const endsBefore = (next: Token | undefined): boolean =>
  next?.gap !== Gap.space || next.word.functional || (!next.word.capital && next.word.folded.endsWith("ed"));
