import { SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import type { CompiledEntity } from "../data/tables.ts";
import { kilometresBetween } from "../geo.ts";
import type { Candidate, EntityType } from "../types.ts";
import type { Clue, Teller } from "./evidence.ts";
import { type Case, isBySound, type Reading } from "./reading.ts";

/** What is said of a reading; undefined where a feature has nothing to say. */
export type Said = readonly (Clue | undefined)[];

/** A reading with what speaks for and against it. */
export interface Weighed {
  readonly reading: Reading;
  readonly evidence: Said;
  readonly logit: number;
  /** Among the readings of its span and "none of these". */
  readonly probability: number;
}

/** A reading whose evidence is told, on the scale. */
export interface Scored {
  readonly reading: Reading;
  readonly evidence: Said;
  logit: number;
  probability: number;
}

/** A span, its readings ranked. */
export interface Ranked {
  readonly of: Case;
  readonly weighed: readonly Weighed[];
}

/** The probability from which a link is `resolved`. Below it a wrong link would cost more than an open question. */
export const RESOLVED = 0.7;
/**
 * The same for a name that is met by its sound alone. Of 33 such links between the two numbers, in seven labelled sets of
 * texts, 10 were wrong; of the links of names that stand in the tables as written, one in ten.
 */
export const RESOLVED_BY_SOUND = 0.85;

/**
 * The same for a place by a name near to its own, over tables that leave out settlements (`canonym/small`). Of 15 such links
 * in 401 articles three lay below it, and all three were wrong; in "the village of X" it leaves 4 of 16 wrong ones.
 */
const RESOLVED_WHERE_LEFT_OUT = 0.95;

/** How probable a reading must be to be `resolved`, by how its name was met. */
export const resolvedFrom = ({ via, entity }: Reading, leavesOut = false): number =>
  leavesOut && via === "fuzzy" && entity.id.startsWith("place/")
    ? RESOLVED_WHERE_LEFT_OUT
    : isBySound(via)
      ? RESOLVED_BY_SOUND
      : RESOLVED;

/** The readings that remain must together be more likely than not, else the span is no name, and what was asked is `unknown`. */
export const AMBIGUOUS = 0.5;
/** As soon as a reading is this likely, the rest of the text may lean on it. */
export const ANCHOR = 0.75;

/** Turn log-odds into probabilities over the readings of one span and "none of these" (which has log-odds 0). */
export function rank(of: Case, scored: readonly { reading: Reading; evidence: Said }[]): Ranked {
  return rankScored(
    of,
    scored.map(({ reading, evidence }) => ({ reading, evidence, logit: 0, probability: 0 })),
  );
}

/** The same for readings that are weighed again and again: the figures are written into them. */
export function rankScored(of: Case, scored: readonly Scored[]): Ranked {
  for (const one of scored) {
    one.logit = logOdds(one.evidence);
    one.probability = Math.exp(one.logit);
  }
  const best = scored.length === 1 ? scored : bestOfEach(scored);
  let total = 1;
  for (const { probability } of best) total += probability;
  for (const one of best) one.probability /= total;
  return { of, weighed: best.length === 1 ? best : inOrder(best) };
}

/** The likeliest first. By insertion: they are few, and the engine's own sort takes more room than they do. */
function inOrder(best: readonly Scored[]): readonly Scored[] {
  const sorted = best.slice();
  for (let at = 1; at < sorted.length; at++) {
    const one = sorted[at] as Scored;
    let to = at;
    for (; to > 0 && isBefore(one, sorted[to - 1] as Scored); to--) sorted[to] = sorted[to - 1] as Scored;
    sorted[to] = one;
  }
  return sorted;
}

const isBefore = (one: Scored, other: Scored): boolean =>
  one.probability > other.probability ||
  (one.probability === other.probability && one.reading.entity.id < other.reading.entity.id);

/** One entity is met by several of its names: the best of them counts. */
function bestOfEach(scored: readonly Scored[]): readonly Scored[] {
  const best: Scored[] = [];
  for (const one of scored) {
    let at = 0;
    while (at < best.length && best[at]?.reading.entity !== one.reading.entity) at++;
    if (at === best.length || one.logit > (best[at] as Scored).logit) best[at] = one;
  }
  return best;
}

function logOdds(evidence: Said): number {
  let logit = 0;
  for (const clue of evidence) if (clue !== undefined) logit += clue.score;
  return logit;
}

/** A place and what holds it, of one name, together, before the likelier of them is given. */
export const LEVEL_OPEN = 0.8;

/** Is only the level open, the city or the governorate around it, the strip or its city, the village or its hill? Then the likelier is no wrong place. */
export function levelOpen(
  { weighed }: Ranked,
  holds: (holder: string, id: string) => boolean,
  threshold: number,
): boolean {
  const [first, second] = weighed;
  if (first === undefined || second === undefined) return false;
  if (first.probability + second.probability < Math.max(threshold, LEVEL_OPEN)) return false;
  const [a, b] = [first.reading.entity, second.reading.entity];
  return holds(a.id, b.id) || holds(b.id, a.id) || isItsLandmark(b, a);
}

/** A hill, a castle, a crossroads at a village that bears its name: whoever names it without a type word means the village. */
const isItsLandmark = (landmark: CompiledEntity, village: CompiledEntity): boolean =>
  SETTLEMENT_KINDS.has(village.kind) &&
  !SETTLEMENT_KINDS.has(landmark.kind) &&
  (kilometresBetween(landmark, village) ?? AT_ONE_SPOT) < AT_ONE_SPOT;

/** In km. */
const AT_ONE_SPOT = 1.5;

export const typeOf = (id: string): EntityType => id.slice(0, id.indexOf("/")) as EntityType;

/** A probability as it is told. */
export const scoreOf = (probability: number): number => Math.round(probability * 1000) / 1000;

export function candidate({ reading, probability, evidence }: Weighed, teller: Teller): Candidate {
  return {
    id: reading.entity.id,
    name: reading.entity.name,
    type: typeOf(reading.entity.id),
    kind: reading.entity.kind,
    score: scoreOf(probability),
    via: reading.via,
    matched: reading.name.name,
    evidence: teller(evidence),
  };
}
