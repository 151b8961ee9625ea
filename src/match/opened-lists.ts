import { Gap } from "../text/gap.ts";
import type { Token } from "../text/tokenize.ts";
import { asideBefore } from "./asides.ts";
import { leadInBehind, memberAt } from "./lead-ins.ts";
import { type Edges, membersFrom, membersUntil } from "./list-walk.ts";
import type { Span } from "./span.ts";
import { isPlural, type TypeWord, type TypeWords } from "./type-words.ts";
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
  for (let at = 0; at < tokens.length; at++) {
    if (!typeWords.mayEndAt(tokens, at)) continue;
    const before = typeWords.endingAt(tokens, at, "before").filter(({ word }) => isPlural(word));
    if (before.length > 0 && !isClaimed(edges, before, mayBe)) {
      const members = behind(tokens, at, edges).filter((span) => fits(span, before, mayBe));
      if (members.length > 0) yield [members, before];
    }
    const after = typeWords.endingAt(tokens, at, "after").filter(({ word }) => isPlural(word));
    const [word] = after;
    if (word === undefined || tokens[word.first]?.gap !== Gap.bracket) continue;
    const last = asideBefore(tokens, word.first - 1);
    if (last < word.first - 1)
      yield [[...membersUntil(tokens, last, edges)].filter((span) => fits(span, after, mayBe)), after];
  }
}

/** The members of the list that follows its type word. */
function behind(tokens: readonly Token[], typeWord: number, edges: Edges): readonly Span[] {
  const first = memberAt(tokens, typeWord + 1);
  const beside = ties(tokens[first]?.gap ?? Gap.stop);
  // With a name that the tables have, the word has been shared already.
  if (beside && edges.startingAt(first) !== undefined) return [];
  const direct = beside ? [...membersFrom(tokens, first, edges)] : [];
  const opening = direct.length === 0 ? leadInBehind(tokens, typeWord) : undefined;
  if (opening === undefined) return direct;
  const members = [...membersFrom(tokens, opening.first, edges)];
  const several = members.some((one) => one.first !== members[0]?.first);
  return several || !opening.several ? members : [];
}

/** `Idlib and Hama provinces, including ...`: what follows lies in them. */
const isClaimed = (edges: Edges, words: readonly TypeWord[], mayBe: MayBe): boolean =>
  words.some(({ first, kinds }) => (edges.endingAt(first - 1) ?? []).some((span) => mayBe(span, kinds)));

const fits = (span: Span, words: readonly TypeWord[], mayBe: MayBe): boolean =>
  words.some(({ kinds }) => mayBe(span, kinds));
