import { SETTLEMENT_KINDS, VILLAGE_KINDS } from "../data/place-kinds.ts";
import { kilometresBetween } from "../geo.ts";
import type { Anchor } from "./anchor.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import { type Beside, member } from "./list-steps.ts";
import type { Reading } from "./reading.ts";
import { W } from "./weights.ts";

/** `A, X and B`: two settled villages side by side, and a village far from both. */
export function besidePair(document: Document, { entity }: Reading, { before, behind }: Beside): Clue | undefined {
  if (!VILLAGE_KINDS.has(entity.kind)) return undefined;
  const one = before ?? behind;
  if (one === undefined) return undefined;
  const other = before !== undefined && behind !== undefined ? behind : member(document, one.of.span, before ? -1 : 1);
  if (other === undefined || !isBeside(one.reading.entity, other.reading.entity)) return undefined;
  const isFar = (mate: Anchor): boolean => (kilometresBetween(entity, mate.reading.entity) ?? 0) > ELSEWHERE;
  if (!isFar(one) || !isFar(other)) return undefined;
  return evidence("list", W.strayOfPair, () => `far from ${one.reading.entity.name} and its neighbour in the list`);
}

function isBeside(one: Reading["entity"], other: Reading["entity"]): boolean {
  if (!SETTLEMENT_KINDS.has(one.kind) || !SETTLEMENT_KINDS.has(other.kind)) return false;
  return one !== other && (kilometresBetween(one, other) ?? BESIDE) < BESIDE;
}

/** So near, in km, two villages are neighbours. */
const BESIDE = 15;
/** So far from both, in km, another of the name is meant. */
const ELSEWHERE = 50;
