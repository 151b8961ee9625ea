import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import { asideBefore } from "./asides.ts";
import { leadInBehind, memberAt } from "./lead-ins.ts";
import { type Edges, membersFrom, membersUntil } from "./list-walk.ts";
import type { Span } from "./span.ts";
import type { TypeWord } from "./terms.ts";
import type { TypeWords } from "./type-words.ts";
import { ties } from "./words.ts";

/** May a name be of one of these kinds? */
export type MayBe = (span: Span, kinds: ReadonlySet<string>) => boolean;

/**
 * The lists whose type word stands beside no name that the tables have, each with that word: something else stands between
 * the two, or a name that nobody knows.
 *
 *     the provinces hit: Idlib, Hama
 *     Idlib (7) and Hama (3) provinces
 *     the villages of Xorb, Atshan and Morek
 */
export function* openedLists(
  tokens: readonly Token[],
  edges: Edges,
  typeWords: TypeWords,
  mayBe: MayBe,
): Generator<readonly [readonly Span[], readonly TypeWord[]]> {
  for (const words of typeWords.plurals(tokens)) {
    const [word] = words as readonly [TypeWord];
    const ahead = word.side === "before";
    const fits = (span: Span): boolean => words.some(({ kinds }) => mayBe(span, kinds));
    // "Idlib and Hama provinces, including Saraqib": what follows lies in them.
    if (ahead && foldedAt(tokens, word.last + 1) !== "of" && edges.endingAt(word.first - 1)?.some(fits)) continue;
    const members = ahead ? behind(tokens, word, edges) : beforeAside(tokens, word, edges);
    const fitting = members.filter(fits);
    if (fitting.length > 0) yield [fitting, words];
  }
}

/** The members of the list that follows its type word. */
function behind(tokens: readonly Token[], { first: head, last }: TypeWord, edges: Edges): readonly Span[] {
  const first = memberAt(tokens, last + 1);
  const beside = ties(tokens[first]?.gap ?? Gap.stop);
  // With a name that the tables have, the word has been shared already.
  if (beside && edges.startingAt(first) !== undefined) return [];
  const direct = beside ? [...membersFrom(tokens, first, edges)] : [];
  const opening = direct.length === 0 ? leadInBehind(tokens, head, last) : undefined;
  if (opening === undefined) return direct;
  const members = [...membersFrom(tokens, opening.first, edges)];
  const several = members.some((one) => one.first !== members[0]?.first);
  return several || !opening.several ? members : [];
}

/** The members of the list that ends in an aside before its type word. */
function beforeAside(tokens: readonly Token[], { first }: TypeWord, edges: Edges): readonly Span[] {
  const last = tokens[first]?.gap === Gap.bracket ? asideBefore(tokens, first - 1) : first - 1;
  return last < first - 1 ? [...membersUntil(tokens, last, edges)] : [];
}
