import type { Candidate, EntityType } from "../types.ts";
import type { Clue, Teller } from "./evidence.ts";
import type { Case, Reading } from "./reading.ts";

/** A reading with what speaks for and against it. */
export interface Weighed {
  readonly reading: Reading;
  readonly evidence: readonly Clue[];
  readonly logit: number;
  /** Among the readings of its span and "none of these". */
  readonly probability: number;
}

/** A span, its readings ranked. */
export interface Ranked {
  readonly of: Case;
  readonly weighed: readonly Weighed[];
}

/** The probability from which a link is `resolved`. Below it a wrong link would cost more than an open question. */
export const RESOLVED = 0.7;
/** The readings that remain must together be more likely than not, else the span is no name. */
export const AMBIGUOUS = 0.5;
/** As soon as a reading is this likely, the rest of the text may lean on it. */
export const ANCHOR = 0.75;

/** Turn log-odds into probabilities over the readings of one span and "none of these" (which has log-odds 0). */
export function rank(of: Case, scored: readonly { reading: Reading; evidence: readonly Clue[] }[]): Ranked {
  const best: { reading: Reading; evidence: readonly Clue[]; logit: number; probability: number }[] = [];
  for (const { reading, evidence } of scored) {
    let logit = 0;
    for (const { score } of evidence) logit += score;
    // One entity is met by several of its names: the best of them counts.
    const at = best.findIndex((one) => one.reading.entity === reading.entity);
    const one = { reading, evidence, logit, probability: 0 };
    if (at < 0) best.push(one);
    else if (logit > (best[at] as Weighed).logit) best[at] = one;
  }
  let total = 1;
  for (const { logit } of best) total += Math.exp(logit);
  for (const one of best) one.probability = Math.exp(one.logit) / total;
  if (best.length > 1)
    best.sort((a, b) => b.probability - a.probability || (a.reading.entity.id < b.reading.entity.id ? -1 : 1));
  return { of, weighed: best };
}

/** A place and what holds it, of one name, together, before the likelier of them is given. */
export const LEVEL_OPEN = 0.8;

/** Is only the level open, the city or the governorate around it, the strip or its city? Then the likelier is no wrong place. */
export function levelOpen(
  { weighed }: Ranked,
  holds: (holder: string, id: string) => boolean,
  threshold: number,
): boolean {
  const [first, second] = weighed;
  if (first === undefined || second === undefined) return false;
  const [a, b] = [first.reading.entity, second.reading.entity];
  if (!holds(a.id, b.id) && !holds(b.id, a.id)) return false;
  return first.probability + second.probability >= Math.max(threshold, LEVEL_OPEN);
}

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
