import { gather } from "../text/group.ts";
import { type Ranked, RESOLVED, type Weighed } from "./decide.ts";
import { isAsWritten } from "./reading.ts";

/** All readings together: from here on it is certain that a name stands there, if not whose. */
const CERTAINLY_A_NAME = 0.9;
/** And from here on it is likelier a name than a chance, if nothing but its place in the text speaks against it. */
const PERHAPS_A_NAME = 0.2;

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
    else for (const one of bestOf(sorted.slice(from, until))) kept.push(one);
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
        capitals(b.one) - capitals(a.one) ||
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
  return kept.length === 1 ? kept : kept.sort((a, b) => a.of.span.first - b.of.span.first);
}

/**
 * What is spelt just as a name of several words is that name or none, be it open whose: a part of it is no
 * other place. `Bab Touma`, in a text without Damascus, is not al-Bab.
 */
export function withoutParts(
  ranked: readonly Ranked[],
  holds: (holder: string, id: string) => boolean,
): readonly Ranked[] {
  const wholes = new Map<number, Ranked[]>();
  for (const one of ranked) {
    if (width(one) === 0 || level(one) > 0 || together(one) < PERHAPS_A_NAME || !one.weighed.some(asWritten)) continue;
    for (let at = one.of.span.first; at <= one.of.span.last; at++) gather(wholes, at, one);
  }
  if (wholes.size === 0) return ranked;
  return ranked.filter(
    (one) => !wholes.get(one.of.span.first)?.some((longer) => isPart(one, longer) && !holdsIt(one, longer, holds)),
  );
}

/** A road is called after the places that it joins: they are named with it. */
const asWritten = ({ reading: { entity, hit, via } }: Weighed): boolean =>
  hit.distance === 0 && isAsWritten(via) && entity.kind !== "road";

function isPart({ of: { span } }: Ranked, { of }: Ranked): boolean {
  return (
    span.first >= of.span.first && span.last <= of.span.last && span.last - span.first < of.span.last - of.span.first
  );
}

/** A quarter is in its city: to name the city is no wrong place. */
function holdsIt(part: Ranked, whole: Ranked, holds: (holder: string, id: string) => boolean): boolean {
  const [own, other] = [part.weighed[0]?.reading.entity.id, whole.weighed[0]?.reading.entity.id];
  return own !== undefined && other !== undefined && (own === other || holds(own, other));
}

const probability = (one: Ranked): number => one.weighed[0]?.probability ?? 0;
/** A longer name whose reading is open still keeps a shorter one inside it from being linked. */
const level = (one: Ranked): number => (probability(one) >= RESOLVED || together(one) >= CERTAINLY_A_NAME ? 1 : 0);
const together = (one: Ranked): number => one.weighed.reduce((sum, { probability: share }) => sum + share, 0);
/** `the Free Syrian Army forces`: of two names of the same length, the one that the tables write with more capitals. */
const capitals = (one: Ranked): number => one.weighed[0]?.reading.name.name.match(/\p{Lu}/gu)?.length ?? 0;
const width = (one: Ranked): number => one.of.span.last - one.of.span.content;
