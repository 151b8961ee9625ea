import { Needs } from "../data/tables.ts";
import type { Document } from "../link/document.ts";
import { type Clue, evidence } from "../link/evidence.ts";
import { isAsWritten, isBySound, type Reading } from "../link/reading.ts";
import { isJustOutside, isOutside } from "./just-outside.ts";
import type { Readings } from "./readings.ts";
import { isOtherName } from "./weigh.ts";

/**
 * The settlement that goes by the very name that was asked, where what was found only sounds like it: `Siba` is a
 * village, however well known the Sepah. Outside the area that was asked for, what lies close by counts, and a city or a
 * country abroad. No airbase or branch does: it has its name from the town or the number that was meant.
 */
export function anotherBearer(
  document: Document,
  { bare, partial }: Readings,
  all: readonly Reading[],
  within: string | undefined,
  best: Reading | undefined,
): Clue | undefined {
  if (best === undefined || !isBySound(best.via)) return undefined;
  const { lexicon } = document;
  const isThere = ({ entity }: Reading): boolean =>
    within === undefined ||
    !lexicon.isSettlement(entity.id) ||
    !isOutside(lexicon, entity, within) ||
    isJustOutside(lexicon, within, entity);
  const bearer = all.find(
    (reading) =>
      reading.entity.id !== best.entity.id &&
      (lexicon.isSettlement(reading.entity.id) || isKnownAbroad(reading)) &&
      isAsWritten(reading.via) &&
      !isOtherName(reading) &&
      reading.name.needs === Needs.nothing &&
      !bare.has(reading.name) &&
      !partial.has(reading.name) &&
      isThere(reading),
  );
  return bearer && evidence("name", 0, `it is the very name of ${bearer.entity.id}`);
}

const isKnownAbroad = ({ entity: { id, kind } }: Reading): boolean =>
  (kind === "city" || kind === "country") && !id.startsWith("place/sy");
