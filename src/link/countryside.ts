import type { TypeWord } from "../match/type-words.ts";
import type { Document } from "./document.ts";
import { type Reading, readingOf } from "./reading.ts";

/** The governorate that ends where its city does, and the one that surrounds it. */
export const NO_COUNTRYSIDE = "place/sy/damascus-governorate";
const ITS_SURROUNDINGS = "place/sy/rif-dimashq-governorate";

/** `the Homs and Damascus countrysides`: the countryside of a governorate that has none is the governorate around it. */
export function inCountryside(
  { lexicon }: Document,
  words: readonly TypeWord[],
  readings: readonly Reading[],
): readonly Reading[] {
  if (!words.some(saysCountryside) || !readings.some(isWithout)) return readings;
  const around = lexicon.entity(ITS_SURROUNDINGS);
  if (around === undefined) return readings;
  return readings.map((reading) => (isWithout(reading) ? readingOf(around, reading.name, reading.hit) : reading));
}

const isWithout = ({ entity }: Reading): boolean => entity.id === NO_COUNTRYSIDE;

/** A province is one of governorates only, a countryside also one of regions. */
const saysCountryside = ({ kinds }: TypeWord): boolean => kinds.has("governorate") && kinds.has("region");
