import type { CompiledEntity } from "../data/tables.ts";
import { kilometresBetween } from "../geo.ts";
import type { Span } from "../match/span.ts";
import type { TypeWord } from "../match/terms.ts";
import { saysVillage } from "../match/type-words.ts";
import { groupBy } from "../text/group.ts";
import type { Document } from "./document.ts";
import { isAsWritten } from "./reading.ts";
import { isVillage, type Neighbours } from "./readings-of.ts";

/** The villages of one list are neighbours, in km. Two others must lie there, or one side by side. */
const NEAR = 15;
const BESIDE = 8;
const ENOUGH = 2;

/**
 * Most villages have names that are also words of Arabic. But of words that follow one another by chance, hardly two are the
 * names of villages side by side, or three those of neighbours.
 *
 *     سيطرت على الدجاج ودربيعة وتل مرق        هاجم قرية تل مرق والدجاج
 */
export function amongNeighbours(
  document: Document,
  spans: readonly Span[],
  typeWords: ReadonlyMap<Span, readonly TypeWord[]>,
): Neighbours {
  const found = new Map<Span, Set<CompiledEntity>>();
  if (document.arabicChains.length === 0) return found;
  const starting = groupBy(spans, ({ first }) => first);
  const ending = groupBy(spans, ({ last }) => last);
  for (const chain of document.arabicChains) {
    // The first member ends before the first "and".
    const listed = [ending.get((chain[0] as number) - 1), ...chain.map((at) => starting.get(at))];
    const members = membersOf(
      document,
      listed.flatMap((some) => some ?? []),
    );
    if (members.length < 2) continue;
    for (const { span, villages } of members)
      for (const village of villages) {
        let others = 0;
        for (const other of members) {
          if (other.span.first <= span.last && span.first <= other.span.last) continue;
          const away = nearestOf(village, other);
          const sure = away <= BESIDE || typeWords.get(other.span)?.some(saysVillage) === true;
          if (away <= NEAR) others += sure ? ENOUGH : 1;
        }
        if (others < ENOUGH) continue;
        found.set(span, (found.get(span) ?? new Set()).add(village));
      }
  }
  return found;
}

interface Member {
  readonly span: Span;
  readonly villages: readonly CompiledEntity[];
}

/** Those that may be villages by their very names. */
const membersOf = ({ lexicon }: Document, spans: readonly Span[]): readonly Member[] =>
  spans.flatMap((span) => {
    const villages = span.hits.flatMap(({ name, via }) => {
      const entity = isAsWritten(via) ? lexicon.entity(name.id) : undefined;
      return entity !== undefined && isVillage({ entity }) ? entity : [];
    });
    return villages.length === 0 ? [] : { span, villages };
  });

/** `رويسة القلعة ورويسة الطيور`: the same name again is no neighbour. */
function nearestOf(village: CompiledEntity, { villages }: Member): number {
  if (villages.includes(village)) return Number.POSITIVE_INFINITY;
  return Math.min(...villages.map((other) => kilometresBetween(village, other) ?? Number.POSITIVE_INFINITY));
}
