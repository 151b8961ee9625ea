import type { CompiledEntity } from "../data/tables.ts";
import { degreesAside, kilometresBetween } from "../geo.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import { FITS, type SaidSide } from "./said-side.ts";
import { isSeat } from "./seats.ts";
import { W } from "./weights.ts";

/** `X, north of Tal Tamr`, `X in northern Hama`: what lies far from there, or on the other side of it, is another of that name. */
export function saidBearing(
  document: Document,
  entity: CompiledEntity,
  { from, bearing, area, vague, away }: SaidSide,
): Clue | undefined {
  const far = kilometresBetween(from, entity);
  const aside = degreesAside(from, entity, bearing);
  if (far === undefined || aside === undefined || from === entity) return undefined;
  const limit = area ? WIDE : away === undefined ? (from.kind === "city" ? FAR_FROM_CITY : FAR) : away * 1.5 + SLACK;
  const isFar = far > limit;
  if (!isFar && far < BESIDE) return undefined;
  if (!isFar && aside < FITS) {
    // Beyond the border of an area nothing is on a side of it.
    if (area && document.governorateOf(entity) !== document.governorateOf(from)) return undefined;
    return evidence("containment", W.onSide, () => `it lies ${bearing} of ${from.name}, where the text puts it`);
  }
  if (!isFar && aside < OFF) return undefined;
  return evidence(
    "containment",
    !isFar && (vague || aside < OPPOSITE)
      ? W.offSide
      : far > (area || isSeat(document, from) ? AT_EDGE : FAR)
        ? W.outsideBearing
        : W.outside,
    () => `the text puts it ${bearing} of ${from.name}; this one is ${Math.round(far)} km away`,
  );
}

/** In km: what lies farther from a town, or from a city, is not told by it. */
const FAR = 40;
const FAR_FROM_CITY = 160;
/** No governorate reaches so far from its seat. */
const WIDE = 300;
/** Distances are told roughly, and from the edge of a town. */
const SLACK = 20;
/** So near to a place, in km, a writer may take either side of it for the other. */
const BESIDE = 7;
/** And so near the edge of the place itself may be meant. */
const AT_EDGE = 20;
/** In degrees: of the 108 places behind `FITS` two lie farther aside than the first of these, and one than the second. */
const OFF = 90;
const OPPOSITE = 110;
