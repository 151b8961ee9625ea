import { Gap } from "../text/gap.ts";
import type { Token } from "../text/tokenize.ts";
import { WordSet } from "../text/word-set.ts";
import { ties } from "./words.ts";

const IS = new WordSet(["is", "was", "remains", "as"]);
const ARTICLE = new WordSet(["a", "an", "the"]);

/**
 * The first word behind the article of what a name is said to be, or -1:
 *
 *     Sweida is a mainly Druze province  ->  mainly
 *     Hasakah, a province in the north   ->  province
 */
export function apposedAt(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1];
  if (next === undefined) return -1;
  const at = next.gap === Gap.comma ? last + 1 : IS.has(next.word) && ties(next.gap) ? last + 2 : -1;
  const article = tokens[at];
  return article !== undefined && ARTICLE.has(article.word) ? at + 1 : -1;
}

/** May this word stand before what a name is said to be? Not in `Idlib, the main town of the province`. */
export const mayDescribe = ({ word, gap }: Token): boolean =>
  ties(gap) && (!word.functional || QUALITY.has(word.folded));

/** Words that are no part of a name, and yet qualities. */
const QUALITY: ReadonlySet<string> = new Set("most more last new old other".split(" "));

/** Says the word only whose the next one is: `the province's mayor`, `the province capital`, `a province-wide truce`? */
export const isOfAnother = (tokens: readonly Token[], last: number): boolean => {
  const next = tokens[last + 1];
  return next !== undefined && ties(next.gap) && (next.gap !== Gap.space || SEAT.test(next.word.folded));
};

const SEAT = /^(?:capital|cent(?:er|re)|seat|city|town|council|governor|headquarters)$/;
