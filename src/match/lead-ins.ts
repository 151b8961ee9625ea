import { isDirection } from "../text/bearings.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import { isBetween } from "./type-words.ts";
import { ties } from "./words.ts";

/** Where a list begins behind its type word, and whether one name there would be none. */
interface Opening {
  readonly first: number;
  readonly several: boolean;
}

/** Behind these come some of what was spoken of, be it one. */
const AMONG: ReadonlySet<string> = new Set("including namely like especially notably particularly mainly".split(" "));
const ARE: ReadonlySet<string> = new Set(["are", "were"]);
/** So many words may say more of what is listed before the list opens: `the provinces affected in northern Syria: ...` */
const CLAUSE = 6;

/** `three small towns, A, B and C`: how many words may stand between the count and what is counted. */
const BETWEEN_COUNT = 2;
const COUNT = /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|several|many|following)$/;

/**
 * The list that a type word opens with a colon, a dash, a bracket or a word: `two provinces: Idlib and Hama`. The word may
 * have several tokens, of which these are the first and the last.
 */
export function leadInBehind(tokens: readonly Token[], head: number, typeWord: number): Opening | undefined {
  const next = tokens[typeWord + 1];
  if (next?.gap === Gap.comma && (next.word.capital || next.word.articleLike) && isCounted(tokens, head))
    return { first: memberAt(tokens, typeWord + 1), several: true };
  for (let at = typeWord + 1; at <= typeWord + 1 + CLAUSE; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.colon || (marks(token.gap) && token.word.capital)) return { first: memberAt(tokens, at), several: true };
    const { folded } = token.word;
    if (token.gap !== Gap.comma && !ties(token.gap)) return undefined;
    const such = folded === "such" && foldedAt(tokens, at + 1) === "as";
    if (such || AMONG.has(folded) || ARE.has(folded)) {
      const first = memberAt(tokens, such ? at + 2 : at + 1);
      return { first, several: ARE.has(folded) || at > typeWord + 1 };
    }
    if (token.gap === Gap.comma) return undefined;
  }
  return undefined;
}

function isCounted(tokens: readonly Token[], head: number): boolean {
  for (let at = head - 1; at >= head - 1 - BETWEEN_COUNT; at--) {
    if (COUNT.test(foldedAt(tokens, at))) return true;
    if (!ties(tokens[at]?.gap ?? Gap.stop)) return false;
  }
  return false;
}

const marks = (gap: Gap): boolean => gap === Gap.hyphen || gap === Gap.bracket;

/** `including the northern Hama and ...` */
export function memberAt(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let token = tokens[at]; token !== undefined && at < from + 3; token = tokens[++at])
    if (!isBetween(token.word) && !isDirection(token.word.folded)) break;
  return at;
}
