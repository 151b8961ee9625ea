import { type Ranked, RESOLVED } from "./decide.ts";

/** All readings together: from here on it is certain that a name stands there, if not whose. */
const CERTAINLY_A_NAME = 0.9;

/**
 * Of spans that overlap, the one to keep: a link before an open question, the longer before the shorter,
 * the surer before the less sure. They are given back in the order of the text.
 */
export function withoutOverlaps(ranked: readonly Ranked[]): readonly Ranked[] {
  const sorted = inOrder(ranked);
  const kept: Ranked[] = [];
  for (let from = 0; from < sorted.length; ) {
    // Most names stand alone; what overlaps with nothing in front of it begins anew.
    let until = from + 1;
    let { last } = (sorted[from] as Ranked).of.span;
    for (; until < sorted.length && (sorted[until] as Ranked).of.span.first <= last; until++)
      last = Math.max(last, (sorted[until] as Ranked).of.span.last);
    if (until === from + 1) kept.push(sorted[from] as Ranked);
    else kept.push(...bestOf(sorted.slice(from, until)));
    from = until;
  }
  return kept;
}

/** In the order of the text, as they mostly are. */
function inOrder(ranked: readonly Ranked[]): readonly Ranked[] {
  for (let at = 1; at < ranked.length; at++)
    if ((ranked[at] as Ranked).of.span.first < (ranked[at - 1] as Ranked).of.span.first)
      return [...ranked].sort((a, b) => a.of.span.first - b.of.span.first);
  return ranked;
}

function bestOf(ranked: readonly Ranked[]): readonly Ranked[] {
  const best = ranked
    .map((one) => ({ one, level: level(one), width: width(one), probability: probability(one) }))
    .sort(
      (a, b) =>
        b.level - a.level ||
        b.width - a.width ||
        b.probability - a.probability ||
        a.one.of.span.first - b.one.of.span.first,
    );
  const kept: Ranked[] = [];
  for (const { one } of best) if (!kept.some((other) => overlap(one, other))) kept.push(one);
  return kept.sort((a, b) => a.of.span.first - b.of.span.first);
}

const overlap = ({ of: { span } }: Ranked, other: Ranked): boolean =>
  span.first <= other.of.span.last && other.of.span.first <= span.last;

const probability = (one: Ranked): number => one.weighed[0]?.probability ?? 0;
/** A longer name whose reading is open still keeps a shorter one inside it from being linked. */
const level = (one: Ranked): number => (probability(one) >= RESOLVED || together(one) >= CERTAINLY_A_NAME ? 1 : 0);
const together = (one: Ranked): number => one.weighed.reduce((sum, { probability: share }) => sum + share, 0);
const width = (one: Ranked): number => one.of.span.last - one.of.span.content;
