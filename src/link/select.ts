import { type Ranked, RESOLVED } from "./decide.ts";

/** All readings together: from here on it is certain that a name stands there, if not whose. */
const CERTAINLY_A_NAME = 0.9;

/**
 * Of spans that overlap, the one to keep: a link before an open question, the longer before the shorter,
 * the surer before the less sure.
 */
export function withoutOverlaps(ranked: readonly Ranked[]): readonly Ranked[] {
  const best = ranked
    .map((one) => ({ one, level: level(one), width: width(one), probability: probability(one) }))
    .sort(
      (a, b) =>
        b.level - a.level ||
        b.width - a.width ||
        b.probability - a.probability ||
        a.one.of.span.first - b.one.of.span.first,
    );
  const taken = new Set<number>();
  const kept: Ranked[] = [];
  for (const { one } of best) {
    const { first, last } = one.of.span;
    let free = true;
    for (let at = first; at <= last && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = first; at <= last; at++) taken.add(at);
    kept.push(one);
  }
  return kept.sort((a, b) => a.of.span.first - b.of.span.first);
}

const probability = (one: Ranked): number => one.weighed[0]?.probability ?? 0;
/** A longer name whose reading is open still keeps a shorter one inside it from being linked. */
const level = (one: Ranked): number => (probability(one) >= RESOLVED || together(one) >= CERTAINLY_A_NAME ? 1 : 0);
const together = (one: Ranked): number => one.weighed.reduce((sum, { probability: share }) => sum + share, 0);
const width = (one: Ranked): number => one.of.span.last - one.of.span.content;
