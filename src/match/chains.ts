import { foldedAt, type Token } from "../text/tokenize.ts";
import { beforeAnd, Edges, isAnd, membersFrom, membersUntil } from "./list-walk.ts";
import { type MayBe, openedLists } from "./opened-lists.ts";
import type { Span } from "./span.ts";
import { SIDES, type TypeWord } from "./terms.ts";
import { isPlural, type TypeWords } from "./type-words.ts";

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
  if (found.size > 0) for (const side of SIDES) shareFrom(side, tokens, edges, found, mayBe);
  for (const [members, words] of openedLists(tokens, edges, typeWords, mayBe))
    for (const member of members) share(found, member, words);
}

/** What stands before a span goes on with the spans behind it, and the other way round. */
function shareFrom(
  side: TypeWord["side"],
  tokens: readonly Token[],
  edges: Edges,
  found: Map<Span, readonly TypeWord[]>,
  mayBe: MayBe,
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
    const and = ahead ? span.last + 1 : beforeAnd(tokens, span.first);
    const tied = ahead ? isAnd(foldedAt(tokens, and)) : and < span.first - 1;
    if (!tied || !words.some(({ kinds }) => kinds.has("governorate"))) continue;
    const whole = ahead ? [] : provinces(tokens, span, edges, words, mayBe);
    const next = (ahead ? edges.startingAt(and + 1) : edges.endingAt(and)) ?? [];
    for (const member of whole.length > 0 ? whole : next) share(found, member, words);
  }
}

/** `Idlib, Homs and Hama province`: the list before a word in the singular, where all of its members may be what that says. */
function provinces(
  tokens: readonly Token[],
  { last }: Span,
  edges: Edges,
  words: readonly TypeWord[],
  mayBe: MayBe,
): readonly Span[] {
  const members = [...membersUntil(tokens, last, edges)];
  const fitting = members.filter((one) => words.every(({ kinds }) => kinds.size === 1 && mayBe(one, kinds)));
  return members.every((one) => fitting.some((other) => other.last === one.last)) ? fitting : [];
}

function share(found: Map<Span, readonly TypeWord[]>, member: Span, words: readonly TypeWord[]): void {
  if (words.length > 0 && (found.get(member) ?? []).length === 0)
    found.set(
      member,
      words.map((word) => ({ ...word, inside: false })),
    );
}
