import type { CompiledEntity } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { TypeWord } from "../match/type-words.ts";
import type { Document } from "./document.ts";
import { type Reading, readingOf } from "./reading.ts";

/** `the Homs and Damascus countrysides`: the countryside of a governorate that has none is the governorate around it. */
export function inCountryside(
  { lexicon }: Document,
  words: readonly TypeWord[],
  readings: readonly Reading[],
): readonly Reading[] {
  if (!words.some(saysCountryside)) return readings;
  return readings.map((reading) => {
    const around = countrysideElsewhere(lexicon, reading.entity);
    return around === undefined ? reading : readingOf(around, reading.name, reading.hit);
  });
}

/** What bears the name of a governorate's countryside, where that is not the governorate: the `Damascus countryside` is Rif Dimashq. */
export function countrysideElsewhere(lexicon: Lexicon, { id, kind }: CompiledEntity): CompiledEntity | undefined {
  if (kind !== "governorate") return undefined;
  const bearers = lexicon.namesOf(id).flatMap(({ phrase }) => lexicon.withPhrase(`${phrase} countryside`));
  const other = bearers.find((name) => name.id !== id);
  return other && lexicon.entity(other.id);
}

/** A province is one of governorates only, a countryside also one of regions. */
const saysCountryside = ({ kinds }: TypeWord): boolean => kinds.has("governorate") && kinds.has("region");
