import { CITY_KINDS } from "../data/place-kinds.ts";
import type { CompiledEntity, CompiledName } from "../data/tables.ts";
import type { Hit, Span } from "../match/span.ts";
import type { TypeWord } from "../match/terms.ts";
import type { Via } from "../types.ts";
import type { Clue } from "./evidence.ts";

/** One entity that one span may stand for. */
export interface Reading {
  readonly entity: CompiledEntity;
  readonly name: CompiledName;
  readonly hit: Hit;
  readonly via: Via;
  // What is true of it in any text, worked out when first asked for and kept here, since the scan remembers its hits.
  /** What is said of it whatever stands around it. */
  known: readonly Clue[] | undefined;
  /** The features that may have something to say of it: see `weighing.ts`. */
  asks: number | undefined;
  /** Does it show what a text is about? */
  sign: boolean | undefined;
}

export const readingOf = (entity: CompiledEntity, name: CompiledName, hit: Hit): Reading => ({
  entity,
  name,
  hit,
  via: hit.via,
  known: undefined,
  asks: undefined,
  sign: undefined,
});

/** Was a name met by its sound alone? */
export const isBySound = (via: Via): boolean => via === "transliteration" || via === "fuzzy";

/** Was it met as the tables write it, but for letter case, accents and the article? */
export const isAsWritten = (via: Via): boolean => via === "exact" || via === "folded";

/** Between spellings whose sounds differ by more, the nearer is meant. */
const CLEARLY = 0.1;

/** Was the name of one reading met no less exactly than that of another? */
export const isMetAsWell = ({ hit }: Reading, than: Reading): boolean => hit.distance <= than.hit.distance + CLEARLY;

/** Is an entity one of these readings? */
export const isReading = (id: string, readings: readonly Reading[]): boolean =>
  readings.some(({ entity }) => entity.id === id);

/** A span with its readings, on the way to a decision. */
export interface Case {
  readonly span: Span;
  readonly typeWords: readonly TypeWord[];
  readonly readings: readonly Reading[];
}

/** What a feature says of a reading, or nothing. */
export type Judge = (reading: Reading) => Clue | undefined;

/** A feature looks at a case, and judges its readings one by one. */
export type Feature = (of: Case) => Judge;

/** Where it has nothing to say of any of them. */
export const NO_JUDGE: Judge = () => undefined;

/** Does a word beside a mention say that it is what a reading is? */
export const isSaidToBe = (kind: string, { typeWords }: Case): boolean =>
  typeWords.some(({ kinds }) => kinds.has(kind));

/** `Daraa and Quneitra`: where a city or a governorate has the name, a quarter is only meant if it is called one. */
export const mayRival = (other: Reading, reading: Reading, of: Case): boolean =>
  other.entity !== reading.entity &&
  isMetAsWell(other, reading) &&
  (other.entity.kind !== "neighbourhood" || !CITY_KINDS.has(reading.entity.kind) || isSaidToBe(other.entity.kind, of));
