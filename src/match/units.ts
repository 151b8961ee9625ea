import { isMonth } from "../text/date.ts";
import { Gap } from "../text/gap.ts";
import { type Numeral, numeralEndingAt, numeralStartingAt, romanisedStartingAt } from "../text/numerals.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import { branchesBehind, branchOf, type Designator, designatorOf } from "./designators.ts";
import { isRegnal, kindAlone } from "./unit-numbers.ts";
import { ties } from "./words.ts";

/** A unit named by number: `4th Mechanized Division`, `Regiment 137`, `الفرقة الرابعة`. */
export interface NumberedUnit {
  readonly first: number;
  readonly last: number;
  readonly number: number;
  readonly designator: string;
  /** What the words between say it is: special forces, coastal, artillery ... */
  readonly branches: readonly string[];
  /** The words of the number: `Twenty-fifth`. */
  readonly numeral: readonly [first: number, last: number];
}

/** A number behind a designator that is no year. */
const HIGHEST = 999;

/**
 * Reads the numbered units of a text, also several that share their designator (`the 105th and 106th
 * Brigades`). Numbers and designators are compared as such, never by likeness.
 */
export function numberedUnits(tokens: readonly Token[]): NumberedUnit[] {
  const found: NumberedUnit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const designator = designatorOf(tokens[at]) ?? kindAlone(tokens, at);
    if (designator === undefined) continue;
    // In Arabic the number stands behind: of `الفرقة الرابعة والفرقة التاسعة` the second is no 4th.
    const before = (tokens[at] as Token).word.script === "arabic" ? [] : numbersBefore(tokens, at, designator);
    for (const unit of before.length > 0 ? before : numbersBehind(tokens, at, designator)) found.push(unit);
  }
  return found;
}

/** `fifth Division` is no name where `Twenty-fifth Division` stands: would a span of these tokens cut a number in two? */
export function numberCuts(units: readonly NumberedUnit[]): (first: number, last: number) => boolean {
  const inside = new Set<number>();
  const beforeEnd = new Set<number>();
  for (const { numeral } of units) {
    const [from, until] = numeral;
    for (let at = from; at < until; at++) {
      beforeEnd.add(at);
      inside.add(at + 1);
    }
  }
  return (first, last) => inside.has(first) || beforeEnd.has(last);
}

/** `4th Mechanized Division`, `the 25th Special Mission Forces Division`, `the 1st and 2nd Coastal Divisions`. */
function numbersBefore(tokens: readonly Token[], at: number, designator: Designator): NumberedUnit[] {
  const branches: string[] = [];
  addBranch(branches, designator.branch);
  for (let from = at - 1; from >= Math.max(0, at - 5); from--) {
    if (!ties((tokens[from + 1] as Token).gap)) return [];
    const number = numeralEndingAt(tokens, from);
    if (number !== undefined) {
      if (isRegnal(tokens, number)) return [];
      // "killed 4 brigade members": a bare number before a small word is a count.
      if (isBare(tokens, number) && (designator.plural || !(tokens[at] as Token).word.capital)) return [];
      if (isBare(tokens, number) && isMonth(foldedAt(tokens, number.first - 1))) return [];
      const shared = designator.plural || designator.name === "corps" ? numbersListedBefore(tokens, number) : [];
      const { branches: behind, last } = branchesBehind(tokens, at);
      for (const branch of behind) addBranch(branches, branch);
      return [...shared, number].map((one) =>
        unitOf(one, one.first, one === number ? last : one.last, designator, branches),
      );
    }
    addBranch(branches, branchOf(tokens[from]));
    if (branchOf(tokens[from]) === undefined) return [];
  }
  return [];
}

/** In `the 104th, 105th and the 106th Brigades`, what stands before the last. */
function numbersListedBefore(tokens: readonly Token[], last: Numeral): Numeral[] {
  const found: Numeral[] = [];
  for (let { first } = last; found.length < LONGEST_LIST; ) {
    const number = numeralEndingAt(tokens, listedBefore(tokens, first));
    if (number === undefined || isBare(tokens, number)) break;
    found.push(number);
    first = number.first;
  }
  return found.reverse();
}

/** So many units may share a designator. */
const LONGEST_LIST = 30;

/** Where the list goes on before its member at `first`: past a comma, `and`, `and the`; -1 where it does not. */
function listedBefore(tokens: readonly Token[], first: number): number {
  if (tokens[first]?.gap === Gap.comma) return first - 1;
  if (foldedAt(tokens, first - 1) === "and") return first - 2;
  return foldedAt(tokens, first - 1) === "the" && foldedAt(tokens, first - 2) === "and" ? first - 3 : -1;
}

/** `Division 17`, `Brigades 105 and 106`, `Regiment No. 137`, `الفرقة الرابعة مدرعة`, `اللواءين 105 و106`. */
function numbersBehind(tokens: readonly Token[], at: number, designator: Designator): NumberedUnit[] {
  const { word } = tokens[at] as Token;
  // `корпус 5` is the fifth building.
  if (word.script === "other") return [];
  const arabic = word.script === "arabic";
  const branches: string[] = [];
  addBranch(branches, designator.branch);
  let from = at + 1;
  // الفرقة المدرعة الخامسة
  for (; arabic && ties((tokens[from] ?? NOTHING).gap) && branchOf(tokens[from]) !== undefined; from++)
    addBranch(branches, branchOf(tokens[from]));
  const said = from;
  if (/^(?:no|nr|number|رقم)$/.test(foldedAt(tokens, from))) from++;
  if (!ties((tokens[said] ?? NOTHING).gap) || (from > said && (tokens[from] ?? NOTHING).gap === Gap.comma)) return [];
  // Nobody calls the rebels' corps al-Faylaq al-Khamis: that is a name of the tables.
  const romanised = designator.name !== "corps" && tokens[from]?.word.articleLike;
  const ordinal = romanised ? romanisedStartingAt(tokens, from + 1) : undefined;
  const number = ordinal ?? numeralStartingAt(tokens, from);
  if (number === undefined || number.value > HIGHEST || !(arabic || ordinal || isBare(tokens, number))) return [];
  // `من الفرقة المدرعة 5 جنود`: behind a word of troops a low number may be that of men.
  if (said > at + 1 && number.value < 10 && !foldedAt(tokens, from).startsWith("ال")) return [];
  // The 18 March Division bears a date.
  if (isMonth(foldedAt(tokens, number.last + 1))) return [];
  let { last } = number;
  while (arabic && ties((tokens[last + 1] ?? NOTHING).gap) && branchOf(tokens[last + 1]) !== undefined)
    addBranch(branches, branchOf(tokens[++last]));
  for (; ordinal && tokens[last + 1]?.word.articleLike && branchOf(tokens[last + 2]) !== undefined; last += 2)
    addBranch(branches, branchOf(tokens[last + 2]));
  const article =
    ordinal && word.capital && tokens[at - 1]?.word.articleLike && (tokens[at] as Token).gap === Gap.hyphen;
  const units = [unitOf(number, article ? at - 1 : at, last, designator, branches)];
  const shared = designator.plural || (arabic && IS_ANOTHER.test(foldedAt(tokens, last + 1)));
  if (shared && last === number.last)
    units.push(...numbersListedBehind(tokens, last).map((one) => unitOf(one, one.first, one.last, designator, [])));
  return units;
}

function numbersListedBehind(tokens: readonly Token[], last: number): Numeral[] {
  const found: Numeral[] = [];
  for (let at = last + 1; at < tokens.length && found.length < LONGEST_LIST; ) {
    const { word, gap } = tokens[at] as Token;
    const joined = word.folded === "and" || word.folded === "و";
    if (!joined && gap !== Gap.comma && !IS_ANOTHER.test(word.folded) && !/^و\d/.test(word.folded)) return found;
    const number = numeralStartingAt(tokens, joined ? at + 1 : at);
    if (number === undefined || number.value > HIGHEST) return found;
    found.push(number);
    at = number.last + 1;
  }
  return found;
}

/** `الفرقة الرابعة والتاسعة` */
const IS_ANOTHER = /^وال/;

const NOTHING = { gap: Gap.stop };

function addBranch(branches: string[], branch: string | undefined): void {
  if (branch !== undefined && branch !== "" && !branches.includes(branch)) branches.push(branch);
}

/** A plain `4`, which may also be a count. */
const isBare = (tokens: readonly Token[], { first, last }: Numeral): boolean =>
  first === last && /^و?\d+$/.test((tokens[first] as Token).word.folded);

function unitOf(
  number: Numeral,
  first: number,
  last: number,
  designator: Designator,
  branches: readonly string[],
): NumberedUnit {
  return {
    first,
    last,
    number: number.value,
    designator: designator.name,
    branches,
    numeral: [number.first, number.last],
  };
}
