import { CITY_KINDS } from "../data/place-kinds.ts";
import type { CompiledEntity } from "../data/tables.ts";
import { kilometresBetween } from "../geo.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import { type Case, type Feature, isMetAsWell, isReading, NO_JUDGE, type Reading } from "./reading.ts";
import { W } from "./weights.ts";

/** So many tokens either way, where no full stop ends the sentence before. */
const REACH = 25;
/** So near to another place of the sentence, in km, and so far from all of them. */
const NEAR = 15;
const FAR = 30;

/** `clashes in Jobar and on the outskirts of Arbin`: of the bearers of a name the one near to what the same sentence names. */
export function sameSentence(document: Document): Feature {
  return (of) => {
    const mates = of.readings.length < 2 ? [] : matesOf(document, of);
    if (mates.length === 0) return NO_JUDGE;
    const away = new Map(of.readings.map((reading) => [reading, nearest(reading.entity, mates)]));
    return (reading) => amongMates(reading, of, away);
  };
}

/** `away`: how far each of the readings is from what the sentence names. */
function amongMates(reading: Reading, of: Case, away: ReadonlyMap<Reading, number>): Clue | undefined {
  const own = away.get(reading) ?? FAR;
  const hasOther = (isSo: (away: number) => boolean): boolean =>
    of.readings.some(
      (other) => other.entity !== reading.entity && isSo(away.get(other) ?? FAR) && isMetAsWell(other, reading),
    );
  if (own <= NEAR) {
    // A city is listed with cities far away, whatever village near to them bears its name: "Daraa and Quneitra".
    if (of.readings.some(isCity) || !hasOther((their) => their > FAR)) return undefined;
    return evidence("company", W.sentenceNear, () => `${Math.round(own)} km from what the same sentence names`);
  }
  if (own <= FAR || !hasOther((their) => their <= NEAR)) return undefined;
  return evidence("company", W.sentenceFar, "another of that name is near to what the same sentence names");
}

/** The points that the sentence names beside a mention, each once. */
export function matesOf(document: Document, { span, readings }: Case): readonly CompiledEntity[] {
  const mates: CompiledEntity[] = [];
  const take = (at: number): void => {
    const entity = document.anchorStartingAt(at)?.reading.entity;
    if (entity?.at !== undefined && !mates.includes(entity) && !isReading(entity.id, readings)) mates.push(entity);
  };
  for (let at = span.first; at > 0 && at > span.first - REACH && !document.startsSentence(at); at--) take(at - 1);
  const end = Math.min(span.last + REACH, document.tokens.length - 1);
  for (let at = span.last + 1; at <= end && !document.startsSentence(at); at++) take(at);
  return mates;
}

function nearest(entity: CompiledEntity, mates: readonly CompiledEntity[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const mate of mates) least = Math.min(least, kilometresBetween(entity, mate) ?? Number.POSITIVE_INFINITY);
  return entity.at === undefined ? FAR : least;
}

const isCity = ({ entity }: Reading): boolean => CITY_KINDS.has(entity.kind);

export const mayShareSentence = (reading: Reading): boolean =>
  reading.entity.id.startsWith("place/sy/") && reading.entity.at !== undefined && !isCity(reading);
