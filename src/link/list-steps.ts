import { asideBefore, asideBehind } from "../match/asides.ts";
import type { Span } from "../match/span.ts";
import { Gap } from "../text/gap.ts";
import type { Token } from "../text/tokenize.ts";
import { WordClass } from "../text/word-class.ts";
import type { Anchor } from "./anchor.ts";
import type { Document } from "./document.ts";

export type Stretch = Pick<Span, "first" | "last">;

/** To the right (1) or to the left (-1). */
export type ListStep = 1 | -1;

/** Commas are often lost: members may stand side by side. */
const joins = (gap: Gap): boolean => gap === Gap.comma || gap === Gap.space || gap === Gap.slash || gap === Gap.hyphen;
const isAnd = new WordClass(({ folded }) => AND.has(folded));
const AND = new Set(["and", "or", "و", "as", "well"]);

/** What `find` finds where a list goes on from a member: at the first token of the one behind it, or the last of the one before. */
export function nextInList<T>(
  tokens: readonly Token[],
  { first, last }: Stretch,
  step: ListStep,
  find: (token: number) => T | undefined,
): T | undefined {
  const from = step > 0 ? last : first;
  // "Suran (twice), Halfaya"; but in "Hama (Suran, Halfaya)" are parts of it.
  const isName = step > 0 && tokens[from + 1]?.word.capital === true;
  const start = isName ? from + 1 : step > 0 ? asideBehind(tokens, from + 1) : asideBefore(tokens, from - 1);
  for (let at = start; Math.abs(at - start) <= 2; at += step) {
    const gap = tokens[step > 0 ? at : at + 1]?.gap;
    if (gap === undefined || !(joins(gap) || gap === Gap.bracket)) return undefined;
    const word = tokens[at]?.word;
    const and = word !== undefined && isAnd.has(word);
    // A bracket that closes an aside: "Suran (twice) and Halfaya".
    if (gap === Gap.bracket && !(and && start !== from + step)) return undefined;
    const found = find(at);
    if (found !== undefined) return found;
    if (!and) return undefined;
  }
  return undefined;
}

/** The settled name with which a list goes on from a member. */
export const member = (document: Document, stretch: Stretch, step: ListStep): Anchor | undefined =>
  nextInList(document.tokens, stretch, step, (at) =>
    step > 0 ? document.anchorStartingAt(at) : document.anchorEndingAt(at),
  );

/** The settled names before a member and behind it. */
export interface Beside {
  readonly before: Anchor | undefined;
  readonly behind: Anchor | undefined;
}

export const membersBeside = (document: Document, stretch: Stretch): Beside => ({
  before: member(document, stretch, -1),
  behind: member(document, stretch, 1),
});
