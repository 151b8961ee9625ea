import { SETTLEMENT_KINDS, VILLAGE_KINDS } from "../data/place-kinds.ts";
import { kilometresBetween } from "../geo.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt } from "../text/tokenize.ts";
import type { Anchor } from "./anchor.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import { type Beside, member } from "./list-steps.ts";
import { type Case, mayRival, type Reading } from "./reading.ts";
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

/** So many tokens either way the rest of a list is looked at. */
const REACH = 30;

/** `the villages of Hawash, Jabriya and Tell Hawash`: with its whole name in the same list, another is called by a part of it. */
export function inFullBeside(document: Document, reading: Reading, of: Case): Clue | undefined {
  const { tokens } = document;
  const { entity } = reading;
  const { span, readings } = of;
  if (readings.length === 1 || isLong(span) || !VILLAGE_KINDS.has(entity.kind)) return undefined;
  const isListed =
    tokens[span.first]?.gap === Gap.comma ||
    tokens[span.last + 1]?.gap === Gap.comma ||
    foldedAt(tokens, span.first - 1) === "and";
  if (!isListed || !SEVERAL_WORDS.test(entity.name)) return undefined;
  if (!readings.some((other) => mayRival(other, reading, of))) return undefined;
  for (const step of [1, -1] as const)
    for (let at = span.first + step; Math.abs(at - span.first) < REACH && tokens[at] !== undefined; at += step) {
      if (document.startsSentence(step > 0 ? at : at + 1)) break;
      const other = document.anchorStartingAt(at);
      if (other?.reading.entity === entity && isLong(other.of.span))
        return evidence("list", W.otherTwin, () => `the list has ${other.reading.name.name} besides`);
    }
  return undefined;
}

const isLong = ({ content, last }: Case["span"]): boolean => content < last;
const SEVERAL_WORDS = /(?<!^al)[ -]/;

function isBeside(one: Reading["entity"], other: Reading["entity"]): boolean {
  if (!SETTLEMENT_KINDS.has(one.kind) || !SETTLEMENT_KINDS.has(other.kind)) return false;
  return one !== other && (kilometresBetween(one, other) ?? BESIDE) < BESIDE;
}

/** So near, in km, two villages are neighbours. */
const BESIDE = 15;
/** So far from both, in km, another of the name is meant. */
const ELSEWHERE = 50;
