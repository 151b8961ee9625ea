import { SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import { type CompiledEntity, Needs } from "../data/tables.ts";
import type { Span } from "../match/span.ts";
import { gather } from "../text/group.ts";
import type { Token } from "../text/tokenize.ts";
import type { WordSet } from "../text/word-set.ts";
import { type Case, isReading, type Reading } from "./reading.ts";

/** What a text shows of its subject before any of its names is settled. */
export interface Hints {
  readonly war: boolean;
  /** The phrases that seem to name places and actors of this war, with the spans where they stand. */
  readonly signs: ReadonlyMap<string, readonly Span[]>;
  /** Those of them that any war may have: `government forces`. */
  readonly sides: ReadonlySet<string>;
  /** The quarters that the text seems to name, by their IDs, of each city. */
  readonly quarters: ReadonlyMap<string, ReadonlySet<string>>;
}

export const NO_HINTS: Hints = { war: false, signs: new Map(), sides: new Set(), quarters: new Map() };

/** `warWords`: of which one makes a short text likely to be about a war. */
export function hintsOf(tokens: readonly Token[], cases: readonly Case[], warWords: WordSet): Hints {
  const signs = new Map<string, Span[]>();
  const sides = new Set<string>();
  const quarters = new Map<string, Set<string>>();
  for (const { span, readings } of cases) {
    for (const { entity, name, hit } of readings) {
      if (entity.kind !== "neighbourhood" || entity.within === undefined || hit.distance > 0 || name.bulk) continue;
      quarters.set(entity.within, (quarters.get(entity.within) ?? new Set()).add(entity.id));
    }
    const sign = readings.find(isSign);
    if (sign === undefined) continue;
    gather(signs, sign.name.phrase, span);
    if (isAnySide(sign)) sides.add(sign.name.phrase);
  }
  return { war: tokens.some(({ word }) => warWords.has(word)), signs, sides, quarters };
}

/** How many quarters of a city the text seems to name beside this mention. */
export function quartersBeside({ quarters }: Hints, city: string, { readings }: Case): number {
  let count = 0;
  for (const id of quarters.get(city) ?? []) if (!isReading(id, readings)) count++;
  return count;
}

/** How many different names of this war the text seems to have beside this one, and apart from it. */
export function signsBeside({ signs }: Hints, { span }: Case): number {
  let count = 0;
  for (const spans of signs.values()) if (haveAnother(spans, span)) count++;
  return count;
}

/** Is there one among them that not any war may have? */
export function hasProperSignBeside({ signs, sides }: Hints, { span }: Case): boolean {
  for (const [phrase, spans] of signs) if (!sides.has(phrase) && haveAnother(spans, span)) return true;
  return false;
}

/** `government forces`, `Turkish-backed fighters`: a side in this war, by words that do not say which war. */
export const isAnySide = ({ entity, name }: Reading): boolean =>
  name.kind === "umbrella" && isSyrian(entity) && !OF_THIS_WAR.test(name.phrase);

/** A phrase that says itself whose war it is. */
export const OF_THIS_WAR =
  /syri|suri|сири|سور|assad|asad|اسد|ba ?a?th|بعث|damas|دمشق|nus[ae]iri|isis|isil|daesh|داعش|islamic state|euphrates/;

function haveAnother(spans: readonly Span[], own: Span): boolean {
  for (const { first, last } of spans) if (first > own.last || last < own.first) return true;
  return false;
}

/** Does this entity show that a text is about Syria? */
export const isSyrian = ({ id, theatre }: CompiledEntity): boolean =>
  id.startsWith("place/sy") || theatre?.includes("sy") === true;

/** Is it active nowhere else? */
export const isOfSyriaAlone = ({ theatre }: CompiledEntity): boolean => theatre?.length === 1 && theatre[0] === "sy";

/** Told once of each reading: it is so in any text. */
function isSign(reading: Reading): boolean {
  reading.sign ??= isTown(reading) || isActor(reading);
  return reading.sign;
}

/** A town by a name that someone has looked at, and that is no ordinary word. */
function isTown({ entity, name, hit }: Reading): boolean {
  return (
    entity.id.startsWith("place/sy/") &&
    SETTLEMENT_KINDS.has(entity.kind) &&
    entity.kind !== "neighbourhood" &&
    entity.curated &&
    !name.bulk &&
    name.needs === Needs.nothing &&
    name.cues === undefined &&
    name.phrase.length >= 5 &&
    hit.distance === 0
  );
}

/** A body of this war by a name that asks for nothing, and that is longer than two letters. */
const isActor = ({ entity, name }: Reading): boolean =>
  !entity.id.startsWith("place/") &&
  isSyrian(entity) &&
  name.cues === undefined &&
  name.needs === Needs.nothing &&
  name.phrase.length > 2;
