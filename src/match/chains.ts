import { foldedAt, type Token } from "../text/tokenize.ts";
import { Edges, isAnd, membersFrom, membersUntil } from "./list-walk.ts";
import { type MayBe, openedLists } from "./opened-lists.ts";
import type { Span } from "./span.ts";
import { isPlural, SIDES, type TypeWord, type TypeWords } from "./type-words.ts";

/**
 * `the provinces of Idleb, Hama and Latakia`, `Aleppo, Hama and Homs provinces`: a type word in the
 * plural goes with every member of the list.
 */
export function sharePlurals(
  tokens: readonly Token[],
  spans: readonly Span[],
  found: Map<Span, readonly TypeWord[]>,
  typeWords: TypeWords,
  mayBe: MayBe,
): void {
  const edges = new Edges(spans);
  if (found.size > 0) for (const side of SIDES) shareFrom(side, tokens, edges, found);
  for (const [members, words] of openedLists(tokens, edges, typeWords, mayBe))
    for (const member of members) share(found, member, words);
}

/** What stands before a span goes on with the spans behind it, and the other way round. */
function shareFrom(
  side: TypeWord["side"],
  tokens: readonly Token[],
  edges: Edges,
  found: Map<Span, readonly TypeWord[]>,
): void {
  const ahead = side === "before";
  for (const [span, beside] of [...found]) {
    const words = beside.filter((one) => one.side === side);
    const plural = words.filter(({ word }) => isPlural(word));
    if (plural.length > 0) {
      const members = ahead ? membersFrom(tokens, span.first, edges) : membersUntil(tokens, span.last, edges);
      for (const member of members) share(found, member, plural);
      continue;
    }
    // "The countryside of Idlib and Hama" and "the Aleppo and Hama countryside" are those of either.
    const and = ahead ? span.last + 1 : span.first - 1;
    if (isAnd(foldedAt(tokens, and)) && words.some(({ kinds }) => kinds.has("governorate")))
      for (const member of (ahead ? edges.startingAt(and + 1) : edges.endingAt(and - 1)) ?? [])
        share(found, member, words);
  }
}

function share(found: Map<Span, readonly TypeWord[]>, member: Span, words: readonly TypeWord[]): void {
  if (words.length > 0 && (found.get(member) ?? []).length === 0)
    found.set(
      member,
      words.map((word) => ({ ...word, inside: false })),
    );
}
