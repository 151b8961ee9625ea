import { Gap, type Token } from "../text/tokenize.ts";
import type { Span } from "./span.ts";
import type { TypeWord } from "./type-words.ts";

/**
 * `the provinces of Idleb, Hama and Latakia`, `Aleppo, Hama and Homs provinces`: a type word in the
 * plural goes with every member of the list.
 */
export function sharePlurals(
  tokens: readonly Token[],
  spans: readonly Span[],
  found: Map<Span, readonly TypeWord[]>,
): void {
  const byFirst = new Map<number, Span[]>();
  for (const span of spans) byFirst.set(span.first, [...(byFirst.get(span.first) ?? []), span]);
  for (const span of spans) {
    const before = (found.get(span) ?? []).filter(({ side }) => side === "before");
    const plural = before.filter(({ word }) => isPlural(word));
    if (plural.length > 0) for (const member of followers(tokens, span, byFirst)) share(found, member, plural);
    // "The countryside of Idlib and Hama" is that of either.
    else if (isAnd(tokens[span.last + 1]?.word.folded ?? "") && before.some(({ kinds }) => kinds.has("governorate")))
      for (const member of byFirst.get(span.last + 2) ?? []) share(found, member, before);
  }
  const byLast = new Map<number, Span[]>();
  for (const span of spans) byLast.set(span.last, [...(byLast.get(span.last) ?? []), span]);
  for (const span of spans) {
    const after = (found.get(span) ?? []).filter(({ side }) => side === "after");
    const plural = after.filter(({ word }) => isPlural(word));
    if (plural.length > 0) for (const member of leaders(tokens, span, byLast)) share(found, member, plural);
    // "The Aleppo and Hama countryside" is that of either.
    else if (isAnd(tokens[span.first - 1]?.word.folded ?? "") && after.some(({ kinds }) => kinds.has("governorate")))
      for (const member of byLast.get(span.first - 2) ?? []) share(found, member, after);
  }
}

const ARABIC_PLURALS = new Set(["محافظات", "بلدات", "قري", "احيا", "مدن", "مطارات"]);
const isPlural = (word: string): boolean =>
  word.endsWith("s") || ARABIC_PLURALS.has(word) || word.endsWith("تي") || word === "ريفي";

function share(found: Map<Span, readonly TypeWord[]>, member: Span, words: readonly TypeWord[]): void {
  const own = found.get(member) ?? [];
  if (own.length === 0)
    found.set(
      member,
      words.map((word) => ({ ...word, inside: false })),
    );
}

function* followers(
  tokens: readonly Token[],
  span: Span,
  byFirst: ReadonlyMap<number, readonly Span[]>,
): Generator<Span> {
  let current = span;
  for (let members = 0; members < 30; members++) {
    let at = current.last + 1;
    if (!separates(tokens, at)) return;
    if (isAnd((tokens[at] as Token).word.folded)) at++;
    const next = byFirst.get(at);
    if (next === undefined) return;
    yield* next;
    current = next.reduce((longest, one) => (one.last > longest.last ? one : longest));
  }
}

function* leaders(tokens: readonly Token[], span: Span, byLast: ReadonlyMap<number, readonly Span[]>): Generator<Span> {
  let current = span;
  for (let members = 0; members < 30; members++) {
    let at = current.first - 1;
    if (!separates(tokens, current.first) && !isAnd(tokens[at]?.word.folded ?? "")) return;
    if (at >= 0 && isAnd((tokens[at] as Token).word.folded)) at--;
    const previous = byLast.get(at);
    if (previous === undefined) return;
    yield* previous;
    current = previous.reduce((longest, one) => (one.first < longest.first ? one : longest));
  }
}

const isAnd = (folded: string): boolean => folded === "and" || folded === "or";

function separates(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  // The commas of a list are often lost.
  const lost = token.gap === Gap.space && token.word.capital;
  return token.gap === Gap.comma || isAnd(token.word.folded) || token.word.script === "arabic" || lost;
}
