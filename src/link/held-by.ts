import { AREA_KINDS, CITY_KINDS } from "../data/place-kinds.ts";
import { kilometresBetween } from "../geo.ts";
import { aroundTown } from "./around-town.ts";
import { countrysideElsewhere } from "./countryside.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import { isBySound, type Reading } from "./reading.ts";
import { W } from "./weights.ts";

type Entity = Reading["entity"];

/** What it tells of a reading that a text puts it in some place. */
export function heldBy(document: Document, reading: Reading, held: Entity): Clue | undefined {
  const { entity } = reading;
  if (document.holds(held.id, entity.id))
    return evidence("containment", W.inside, () => `the text puts it in ${held.name}, and so does the gazetteer`);
  const away = kilometresBetween(held, entity);
  if (!AREA_KINDS.has(held.kind)) return away === undefined ? undefined : byDistance(document, reading, held, away);
  // What agencies call the province of Damascus lies around it, and Mount Hermon in two governorates.
  return (away !== undefined && away <= (REGIONS.has(entity.kind) ? BORDER : NEAR)) ||
    isAtBorder(document, entity, held) ||
    isAround(document, document.governorateOf(entity), held)
    ? undefined
    : evidence("containment", W.outsideArea, () => `the text puts it in ${held.name}; this one lies elsewhere`);
}

/** In Arabic, which spells names alike, a village across the border is said to be in a governorate where the text names one close by that is. */
const isAtBorder = ({ arabic, points, holds }: Document, entity: Entity, held: Entity): boolean =>
  arabic && points.some((one) => holds(held.id, one.id) && (kilometresBetween(one, entity) ?? NEIGHBOURS) < NEIGHBOURS);

/** So near, in km, two villages on either side of it are neighbours. */
const NEIGHBOURS = 8;

/** So near to a place, in km, it may be said to be in it. */
const NEAR = 20;

/** So far from its middle, in km, reaches a region that lies in no one governorate. */
const ACROSS_COUNTRY = 300;

/** So far from its middle, in km, the longest plain, the Ghab, ends. */
const LENGTHWISE = 50;

/** What lies in two governorates, but for one point of it. */
export const REGIONS: ReadonlySet<string> = new Set("region plain valley mountain mountains desert".split(" "));

/** So near to the middle of a governorate, in km, a mountain on its border may be said to be in it. */
const BORDER = 60;

/** So far away, in km, nothing is called after a place that is said to hold it. */
const FAR = 100;

/** The text puts it in (or near) a city: its governorate's places may be meant too, but not far ones. */
function byDistance(document: Document, { entity, via }: Reading, held: Entity, away: number): Clue | undefined {
  if (away <= NEAR)
    return evidence(
      "containment",
      W.insideCity,
      () => `${Math.round(away)} km from ${held.name}, where the text puts it`,
    );
  if (held.kind === "plain" && away <= LENGTHWISE) return undefined;
  const governorate = document.governorateOf(entity);
  // Rojava, the Jazira and the safe zones go from one end of the north to the other.
  if (held.kind === "region" && document.governorateOf(held) === undefined && away <= ACROSS_COUNTRY) return undefined;
  // "The Shaar quarter in Manbij" is none of Aleppo's.
  if (
    held.kind !== "plain" &&
    entity.kind !== "neighbourhood" &&
    (governorate === document.governorateOf(held) || isAround(document, governorate, held))
  ) {
    const weight = isBySound(via) ? W.insideAroundBySound : W.insideCity;
    return (
      aroundTown(document, entity, held) ??
      evidence("containment", weight, () => `in the governorate of ${held.name}, where the text puts it`)
    );
  }
  if (REGIONS.has(entity.kind) && away <= BORDER) return undefined;
  return evidence(
    "containment",
    away > FAR ? W.farOutside : W.outside,
    () => `the text puts it in ${held.name}; this one is ${Math.round(away)} km away`,
  );
}

/** `Zabadani in Damascus`: the governorate around the capital is called after it, `Rural Damascus`. */
export const isAround = (document: Document, governorate: string | undefined, held: Entity): boolean => {
  const own = CITY_KINDS.has(held.kind) ? document.lexicon.entity(document.governorateOf(held) ?? "") : undefined;
  return own !== undefined && countrysideElsewhere(document.lexicon, own)?.id === governorate;
};
