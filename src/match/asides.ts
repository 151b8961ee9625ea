import { Gap } from "../text/gap.ts";
import type { Token } from "../text/tokenize.ts";

/** More words than stand in brackets behind a member of a list. */
const LONGEST = 6;

/**
 * The token behind what is set behind a name in brackets, or as a number behind a dash or a colon, and the same token
 * where nothing is:
 *
 *     Hama (7), Homs - 2, Daraa: 1  ->  from `7` to `Homs`, from `2` to `Daraa`
 *     Hama, in the centre, and Homs ->  from `in` to `and`
 */
export function asideBehind(tokens: readonly Token[], at: number): number {
  const opens = tokens[at];
  if (opens === undefined) return at;
  const tellsWhere = opens.word.folded === "in" && isPause(opens);
  if (!(tellsWhere || opens.gap === Gap.bracket || isFigure(opens))) return at;
  for (let next = at + 1; next <= at + LONGEST; next++) {
    const token = tokens[next];
    if (token === undefined || token.gap === Gap.stop) return at;
    if (tellsWhere ? isPause(token) : isEdge(token) && !goesOn(token))
      return tellsWhere && token.word.folded !== "and" ? at : next;
  }
  return at;
}

/** The last token of the name before such an aside that ends at a token, and the same token where none does. */
export function asideBefore(tokens: readonly Token[], at: number): number {
  for (let first = at; first > 0 && first > at - LONGEST; first--) {
    const token = tokens[first] as Token;
    // "Syria (Idlib, Hama and Homs provinces)": a name in brackets may begin the list.
    if (token.word.capital || token.gap === Gap.stop) return at;
    if (token.gap === Gap.bracket || isFigure(token)) return first - 1;
    if (isEdge(token) && !goesOn(token)) return at;
  }
  return at;
}

const isPause = ({ gap }: Token): boolean => gap === Gap.comma || gap === Gap.hyphen;

const isNumber = ({ word }: Token): boolean => word.script === "number";

/** `Hama - 7`, `Hama: 7`. */
const isFigure = (token: Token): boolean => isNumber(token) && (token.gap === Gap.hyphen || token.colon);

/** `(336,890)`, `(12 wounded, 3 dead)` */
const goesOn = (token: Token): boolean => isNumber(token) && token.gap === Gap.comma;

const isEdge = ({ gap }: Token): boolean => gap === Gap.bracket || gap === Gap.comma || gap === Gap.slash;
