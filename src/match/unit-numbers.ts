import { Gap } from "../text/gap.ts";
import { type Numeral, numeralEndingAt } from "../text/numerals.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import { branchOf, type Designator, designatorOf } from "./designators.ts";

/** `the Sultan Sulayman II Brigade`: the number of a ruler, after whom the brigade is called. */
export function isRegnal(tokens: readonly Token[], { first, last }: Numeral): boolean {
  const { word, gap } = tokens[first] as Token;
  const before = tokens[first - 1];
  if (first < last || gap !== Gap.space || !/^[IVX]+$/.test(word.raw) || before === undefined) return false;
  const { capital, upper, functional, folded } = before.word;
  return (
    capital &&
    !upper &&
    !functional &&
    !NATIONAL.test(folded) &&
    (branchOf(before) ?? designatorOf(before)) === undefined
  );
}

/** `the Russian V Corps` */
const NATIONAL = /(?:ian|ish|iraqi|israeli|american|german|french)$/;

/**
 * What a unit is that goes by its number and its kind of troops alone: `the 7th Mechanized captured`. The word may stand
 * behind others (`the 7th Mechanized and 9th Armored Divisions`); else the Syrian army's divisions have the low numbers.
 */
export function kindAlone(tokens: readonly Token[], at: number): Designator | undefined {
  const token = tokens[at] as Token;
  if (!token.word.capital || !KINDS.has(token.word.folded)) return undefined;
  const number = numeralEndingAt(tokens, at - 1);
  if (number === undefined || token.gap !== Gap.space || /^\d+$/.test(foldedAt(tokens, number.last))) return undefined;
  if (!endsBefore(tokens[at + 1])) return undefined;
  const branch = branchOf(token) as string;
  for (let next = at + 1; next < tokens.length && isListed(tokens, next); next++) {
    const shared = designatorOf(tokens[next]);
    if (shared !== undefined) return { name: shared.name, plural: false, branch };
  }
  return { name: number.value < BRIGADES ? "division" : "brigade", plural: false, branch };
}

const KINDS: ReadonlySet<string> = new Set("mechanised mechanized armoured armored tank airborne".split(" "));
/** The first number that the Syrian army gave a brigade, and no division. */
const BRIGADES = 30;

/** `the 9th Armored Column` and `a 4th Tank shell` are none: no noun follows. */
function endsBefore(next: Token | undefined): boolean {
  if (next === undefined || next.gap !== Gap.space) return true;
  const { capital, functional, folded } = next.word;
  return functional || (!capital && /ed$/.test(folded));
}

function isListed(tokens: readonly Token[], at: number): boolean {
  const { gap } = tokens[at] as Token;
  if (gap !== Gap.space && gap !== Gap.comma) return false;
  if (/^(?:and|the)$/.test(foldedAt(tokens, at))) return true;
  return (branchOf(tokens[at]) ?? numeralEndingAt(tokens, at) ?? designatorOf(tokens[at])) !== undefined;
}

/** `قتل من الفرقة المدرعة 12 عنصرا`: behind a word of troops a number may be that of men, and only `الخامسة` is the fifth. */
export function isCounted(tokens: readonly Token[], { first, last }: Numeral): boolean {
  const { folded } = (tokens[first] as Token).word;
  return /^[\d٠-٩۰-۹]/.test(folded) ? COUNTED.test(foldedAt(tokens, last + 1)) : !folded.startsWith("ال");
}

const COUNTED = /^(?:عنصر|عناصر|مقاتل|جند|قتيل|قتلي|جريح|جرحي|ضابط|ضباط|عسكري|شخص|دباب|اليا?ت|قذيف|قذائف|صاروخ)/;
