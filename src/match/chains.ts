import { isDirection } from "../text/bearings.ts";
import { Gap } from "../text/gap.ts";
import { groupBy } from "../text/group.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import { endOfRun, mayBeRussian } from "./cyrillic.ts";
import type { Span } from "./span.ts";
import { isBetween, type TypeWord } from "./type-words.ts";

/**
 * `the provinces of Idleb, Hama and Latakia`, `Aleppo, Hama and Homs provinces`: a type word in the
 * plural goes with every member of the list.
 */
export function sharePlurals(
  tokens: readonly Token[],
  spans: readonly Span[],
  found: Map<Span, readonly TypeWord[]>,
): void {
  shareFrom("before", tokens, spans, found);
  shareFrom("after", tokens, spans, found);
}

/** What stands before a span goes on with the spans behind it, and the other way round. */
function shareFrom(
  side: TypeWord["side"],
  tokens: readonly Token[],
  spans: readonly Span[],
  found: Map<Span, readonly TypeWord[]>,
): void {
  const ahead = side === "before";
  // Most texts have no list with a type word of its own.
  let edges: ReadonlyMap<number, readonly Span[]> | undefined;
  const byEdge = (): ReadonlyMap<number, readonly Span[]> => {
    edges ??= groupBy(spans, ({ first, last }) => (ahead ? first : last));
    return edges;
  };
  for (const span of spans) {
    const beside = found.get(span);
    if (beside === undefined || beside.length === 0) continue;
    const words = beside.filter((one) => one.side === side);
    const plural = words.filter(({ word }) => isPlural(word));
    if (plural.length > 0) {
      const members = ahead ? followers(tokens, span, byEdge()) : leaders(tokens, span, byEdge());
      for (const member of members) share(found, member, plural);
      continue;
    }
    // "The countryside of Idlib and Hama" and "the Aleppo and Hama countryside" are those of either.
    const and = ahead ? span.last + 1 : span.first - 1;
    if (isAnd(foldedAt(tokens, and)) && words.some(({ kinds }) => kinds.has("governorate")))
      for (const member of byEdge().get(ahead ? and + 1 : and - 1) ?? []) share(found, member, words);
  }
}

/**
 * A plural of English, French or Spanish, of German, Italian, Turkish, Kurdish or Russian. What Arabic says once for a list,
 * `arabic-lists.ts` shares; but `ريفي` is the countrysides of two.
 */
const isPlural = (word: string): boolean =>
  word.endsWith("s") ||
  /^(?:ريفي|ارياف)$|l[ae]ri|^d(?:oe|o)rfern?$|^villaggi$|^gunden$|пункт(?:ы|ов|ах)$|провинциях$/.test(word);

function share(found: Map<Span, readonly TypeWord[]>, member: Span, words: readonly TypeWord[]): void {
  if (words.length > 0 && (found.get(member) ?? []).length === 0)
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
  let { last } = span;
  for (let members = 0; members < 30; members++) {
    let at = last + 1;
    // `Суран (дважды), Хайялин`
    if (tokens[at]?.word.script === "other" && tokens[at]?.gap === Gap.bracket) at++;
    if (!separates(tokens, at)) return;
    if (isAnd(foldedAt(tokens, at))) at++;
    // "Les provinces d'Idleb et de Hama"
    const member = tokens[at];
    if (member === undefined) return;
    if (isBetween(member.word) || isDirection(member.word.folded)) at++;
    const next = byFirst.get(at);
    if (next !== undefined) yield* next;
    else if (!mayBeRussian(member.word)) return;
    // Bulletins in Russian name many villages that the tables lack.
    last = next === undefined ? endOfRun(tokens, at) : Math.max(...next.map((one) => one.last));
  }
}

function* leaders(tokens: readonly Token[], span: Span, byLast: ReadonlyMap<number, readonly Span[]>): Generator<Span> {
  let current = span;
  for (let members = 0; members < 30; members++) {
    let { first } = current;
    // "Idlib and western Aleppo provinces"
    if (isDirection(foldedAt(tokens, first - 1))) first--;
    let at = first - 1;
    if (!separates(tokens, first) && !isAnd(foldedAt(tokens, at))) return;
    if (at >= 0 && isAnd(foldedAt(tokens, at))) at--;
    const previous = byLast.get(at);
    if (previous === undefined) return;
    yield* previous;
    current = previous.reduce((longest, one) => (one.first < longest.first ? one : longest));
  }
}

/** And, or, in the languages whose type words go with a list. */
const AND: ReadonlySet<string> = new Set("and or et ou y e und oder ve veya u и i en و".split(" "));
const isAnd = (folded: string): boolean => AND.has(folded);

function separates(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  // The commas of a list are often lost.
  const lost = token.gap === Gap.space && token.word.capital;
  return token.gap === Gap.comma || isAnd(token.word.folded) || token.word.script === "arabic" || lost;
}
