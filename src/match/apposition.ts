import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import { ties } from "./words.ts";

/** So many words may say more of it: `the last big rebel-held province`. */
const QUALITIES = 5;
const IS: ReadonlySet<string> = new Set(["is", "was", "remains", "as"]);
const ARTICLE: ReadonlySet<string> = new Set(["a", "an", "the"]);

/**
 * The words behind a name that may end in what it is, from the first behind the article on:
 *
 *     Sweida is a mainly Druze province  ->  mainly, Druze, province
 *     Hasakah, a province in the north   ->  province
 */
export function* apposed(tokens: readonly Token[], last: number): Generator<number> {
  const next = tokens[last + 1];
  if (next === undefined) return;
  let at = next.gap === Gap.comma ? last + 1 : ties(next.gap) && IS.has(next.word.folded) ? last + 2 : -1;
  if (at < 0 || !ARTICLE.has(foldedAt(tokens, at))) return;
  const until = at + QUALITIES;
  while (++at <= until) {
    const token = tokens[at];
    if (token === undefined || !ties(token.gap)) return;
    // "Idlib, the main town of the province"
    if (token.word.functional && !QUALITY.has(token.word.folded)) return;
    yield at;
  }
}

/** Words that are no part of a name, and yet qualities. */
const QUALITY: ReadonlySet<string> = new Set("most more last new old other".split(" "));

/** Says the word only whose the next one is: `the province's mayor`, `the province capital`, `a province-wide truce`? */
export const isOfAnother = (tokens: readonly Token[], last: number): boolean => {
  const next = tokens[last + 1];
  return next !== undefined && ties(next.gap) && (next.gap !== Gap.space || SEAT.test(next.word.folded));
};

const SEAT = /^(?:capital|cent(?:er|re)|seat|city|town|council|governor|headquarters)$/;
