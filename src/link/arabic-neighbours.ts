import type { CompiledEntity } from "../data/tables.ts";
import { kilometres, kilometresNorth } from "../geo.ts";
import type { Span } from "../match/span.ts";
import { saysVillage, type TypeWord } from "../match/type-words.ts";
import type { Document } from "./document.ts";
import { isVillage } from "./readings-of.ts";

/** The villages that a span may stand for, for the company that it keeps. */
export type Neighbours = ReadonlyMap<Span, ReadonlySet<CompiledEntity>>;

/** The villages of one list are neighbours, in km. */
const NEAR = 15;
/** So many others must lie there; what is called a village counts for two. */
const ENOUGH = 2;

/**
 * Most villages have names that are also words of Arabic. But of words that follow one another by chance, hardly three are
 * the names of villages side by side.
 *
 *     سيطرت على الدجاج ودربيعة وتل مرق        هاجم قرية تل مرق والدجاج
 */
export function amongNeighbours(
  document: Document,
  spans: readonly Span[],
  typeWords: ReadonlyMap<Span, readonly TypeWord[]>,
): Neighbours {
  const found = new Map<Span, Set<CompiledEntity>>();
  for (const chain of document.arabicChains) {
    const members = membersOf(document, spans, chain);
    if (members.length < 2) continue;
    for (const one of members)
      for (const village of one.villages) {
        let others = 0;
        for (const other of members)
          if (!overlap(one.span, other.span) && other.villages.some((entity) => isNear(village, entity)))
            others += typeWords.get(other.span)?.some(saysVillage) ? ENOUGH : 1;
        if (others < ENOUGH) continue;
        const near = found.get(one.span) ?? new Set();
        found.set(one.span, near.add(village));
      }
  }
  return found;
}

interface Member {
  readonly span: Span;
  readonly villages: readonly CompiledEntity[];
}

/** The members of a list that may be villages by their very names; the first one ends before the first "and". */
function membersOf({ lexicon }: Document, spans: readonly Span[], chain: readonly number[]): readonly Member[] {
  const head = (chain[0] as number) - 1;
  return spans.flatMap((span) => {
    if (span.last !== head && !chain.includes(span.first)) return [];
    const villages = span.hits.flatMap(({ name, via }) => {
      const entity = via === "exact" || via === "folded" ? lexicon.entity(name.id) : undefined;
      return entity !== undefined && isVillage({ entity }) ? entity : [];
    });
    return villages.length === 0 ? [] : { span, villages };
  });
}

const overlap = (one: Span, other: Span): boolean => one.first <= other.last && other.first <= one.last;

const isNear = ({ at: one }: CompiledEntity, { at: other }: CompiledEntity): boolean =>
  one !== undefined && other !== undefined && kilometresNorth(one, other) <= NEAR && kilometres(one, other) <= NEAR;
