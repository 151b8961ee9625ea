import { Needs } from "../data/tables.ts";
import type { Document } from "../link/document.ts";
import { type Clue, evidence } from "../link/evidence.ts";
import { isAsWritten, isBySound, type Reading } from "../link/reading.ts";
import { aKind } from "../link/wording.ts";
import type { TypeWord } from "../match/terms.ts";
import { isJustOutside, isOutside } from "./just-outside.ts";
import type { Readings } from "./readings.ts";
import { fits } from "./said-beside.ts";
import { AT_THE_POINT, PER_KILOMETRE } from "./thresholds.ts";
import { isFarFrom } from "./too-far.ts";
import { isAbroad, isOtherName, type Question } from "./weigh.ts";

/**
 * The settlement that goes by the very name that was asked, where what was found only sounds like it: `Siba` is a
 * village, however well known the Sepah; or where that is a country or a place abroad, of which the name is written otherwise
 * or is an adjective: `المصري` is a village, too. Outside the area that was asked for, what lies close by counts, and a city or a
 * country abroad. No airbase or branch does: it has its name from the town or the number that was meant.
 */
export function anotherBearer(
  document: Document,
  { bare, partial }: Readings,
  all: readonly Reading[],
  options: Question,
  best: Reading | undefined,
): Clue | undefined {
  const heard = best !== undefined && isBySound(best.via);
  if (best === undefined || !(heard || (best.via === "folded" && isCountryOrAbroad(best)))) return undefined;
  const { lexicon } = document;
  const { within } = options;
  const isThere = ({ entity }: Reading): boolean =>
    within === undefined ||
    !lexicon.isSettlement(entity.id) ||
    !isOutside(lexicon, entity, within) ||
    isJustOutside(lexicon, within, entity);
  const bearer = all.find(
    (reading) =>
      reading.entity.id !== best.entity.id &&
      (lexicon.isSettlement(reading.entity.id) || isKnownAbroad(reading)) &&
      (heard ? isAsWritten(reading.via) : reading.via === "exact") &&
      !isOtherName(reading) &&
      (reading.name.needs === Needs.nothing || isLesser(reading)) &&
      !bare.has(reading.name) &&
      !partial.has(reading.name) &&
      isThere(reading) &&
      !isFarFrom(options, reading.entity, NEUTRAL),
  );
  if (bearer !== undefined) return evidence("name", 0, `it is the very name of ${bearer.entity.id}`);
  // `Sibbeh` may be the Sepah, and any of three villages.
  const likes = best.entity.id.startsWith("place/")
    ? undefined
    : all.find(
        (one) => lexicon.isSettlement(one.entity.id) && !isOtherName(one) && one.hit.distance <= best.hit.distance,
      );
  return likes && evidence("name", 0, `the name of ${likes.entity.id} sounds as much like it`);
}

/** In km from the asker's point: what lies farther off is less likely to be meant, and not more. */
const NEUTRAL = -AT_THE_POINT / PER_KILOMETRE;

/** Is it a village's name that running text takes for a better-known bearer's? See `namesOf` of `data/compile-names.ts`. */
const isLesser = ({ name: { bulk, needs } }: Reading): boolean => bulk && needs === Needs.typeWord;

const isCountryOrAbroad = (reading: Reading): boolean => reading.entity.kind === "country" || isAbroad(reading);

/** The village of a name that says `village` where what was found is a city: `Dana village`. */
export function villageOfTheName(
  { typeWords }: Readings,
  all: readonly Reading[],
  best: Reading | undefined,
): Clue | undefined {
  if (best?.entity.kind !== "city" || typeWords.length === 0 || mayBeSaidOfCity(typeWords)) return undefined;
  const village = all.find(
    ({ entity, hit }) => entity.kind !== "city" && fits(entity.kind, typeWords) && hit.distance <= best.hit.distance,
  );
  return (
    village &&
    evidence("name", 0, `${best.entity.name} is a city, and ${village.entity.id} ${aKind(village.entity.kind)}`)
  );
}

const mayBeSaidOfCity = (typeWords: readonly TypeWord[]): boolean =>
  fits("city", typeWords) || !fits("village", typeWords);

const isKnownAbroad = (reading: Reading): boolean =>
  /^(?:city|country)$/.test(reading.entity.kind) && isAbroad(reading);
