import { LONG_KINDS, SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import type { CompiledEntity } from "../data/tables.ts";
import { kilometresBetween } from "../geo.ts";
import { saysVillage } from "../match/type-words.ts";
import { isDirected } from "./direction.ts";
import type { Document } from "./document.ts";
import { also, type Clue, evidence, type Why } from "./evidence.ts";
import type { Nearest, NearestPlaces } from "./nearest.ts";
import { withCity } from "./quarter-company.ts";
import { type Case, type Feature, isAsWritten, isBySound, isMetAsWell, isSaidToBe, type Reading } from "./reading.ts";
import { isSeat } from "./seats.ts";
import { calledAfterCity } from "./type-word.ts";
import { W } from "./weights.ts";

/** How far this entity is from the other places of the text. */
export function company(document: Document, nearby: NearestPlaces): Feature {
  return (of) => (reading) => {
    const { entity } = reading;
    if (entity.kind === "governorate") return withItsCity(document, reading, of);
    let clue: Clue | undefined;
    if (entity.kind === "city" && document.namesPartOf(entity.id) && !isDirected(document, reading, of)) {
      clue = also(clue, "company", W.partsNamed, partsNamed(entity));
    }
    if (entity.kind === "neighbourhood") {
      clue = withCity(document, nearby, reading, of);
      // "Daraa and Quneitra": a city of that name stands beside this one as well as a quarter of it does.
      if (calledAfterCity(entity, of) !== undefined && !isSaidToBe(entity.kind, of) && (clue?.score ?? 0) >= 0)
        return undefined;
    }
    // What nobody else is called may lie anywhere: Palmyra is far from everything.
    const anywhere = entity.kind === "city" && !isBySound(reading.via) && !hasLesserNamesake(of);
    // The M5 is near to what lies on it, and far from nothing.
    const long = LONG_KINDS.has(entity.kind);
    const nearest = anywhere ? undefined : nearby.to(reading, of);
    if (nearest !== undefined && !(long && nearest.away > BEYOND)) {
      clue = byDistance(nearest, clue);
      const rival = nearest.away > APART ? nearby.rivalOf(reading, of) : undefined;
      if (rival !== undefined)
        clue = also(clue, "company", nearest.away > BEYOND ? W.rivalNearer : W.rivalNearer / 2, rivalNear(rival));
    }
    const home = document.governorateOf(entity);
    if (home !== undefined && !anywhere && document.namesGovernorates(of)) {
      const named = document.namesGovernorate(home, of);
      const weight = named ? atHome(document, reading, of, nearest) : strangeness(reading, nearest);
      if (named || !long) clue = also(clue, "company", weight, governorateNamed(document, home, named));
    }
    if (clue === undefined) return undefined;
    if (clue.score >= 0) return isSideOfSeat(document, reading, of) ? undefined : clue;
    const besides = entity.kind === "city" ? !isVied(document, nearby, reading, of) : isNamedInFull(reading, of);
    return besides ? undefined : clue;
  };
}

/** `southern Quneitra`: what lies near speaks for the governorate as well. */
const isSideOfSeat = (document: Document, reading: Reading, of: Case): boolean =>
  reading.entity.kind === "city" && isSeat(document, reading.entity) && isDirected(document, reading, of);

export const mayHaveCompany = ({ entity, via }: Reading): boolean =>
  entity.id.startsWith("place/sy/") && (entity.kind !== "governorate" || isBySound(via));

/** `the stronghold of Reqqah` in a text on another governorate: what speaks against a city by its sound speaks against its governorate. */
function withItsCity(document: Document, { entity }: Reading, of: Case): Clue | undefined {
  if (!hasLesserNamesake(of) || !document.namesGovernorates(of) || document.namesGovernorate(entity.id, of))
    return undefined;
  return evidence("company", W.otherGovernorateRespelt, governorateNamed(document, entity.id, false));
}

/**
 * A governorate that the text names is by chance that of a name's bearer the less often, the fewer bearers and governorates
 * there are. A village by its own spelling, for what reporting names was a name before.
 */
function atHome(document: Document, reading: Reading, { readings }: Case, nearest: Nearest | undefined): number {
  if (reading.name.lang === "ar" || !isOwnSpelling(reading)) return W.sameGovernorate;
  // Two of nearly one name at one spot are often one place, listed twice: then it is the one that reporting names.
  const isTwin = ({ entity }: Reading): boolean =>
    entity.curated && (kilometresBetween(entity, reading.entity) ?? TWINS) < TWINS;
  if (readings.some(isTwin)) return W.sameGovernorate;
  // Far from all that the text names, but for the seat, the tables may lack the one that is meant.
  if (nearest !== undefined && nearest.away > WELL_AWAY && nearest.kind !== "city") return W.sameGovernorate;
  const bearers = readings.reduce((count, one) => (isOwnSpelling(one) ? count + 1 : count), 0);
  const byChance = 1 - (1 - document.governoratesNamed / GOVERNORATES) ** bearers;
  return Math.max(W.sameGovernorate, Math.log(MEANT / byChance));
}

const isOwnSpelling = (reading: Reading): boolean =>
  isLesser(reading) && isAsWritten(reading.via) && !reading.hit.articleDiffers;

/** In km. */
const WELL_AWAY = 50;
/** In km. */
const TWINS = 10;
/** Syria has so many. */
const GOVERNORATES = 14;
/** Of the villages that a text names in so many cases something else in their governorates is named, too. */
const MEANT = 0.9;

/** Far from all that the text names, another spelling is more often the name of another place. */
const strangeness = ({ entity, hit: { via } }: Reading, nearest: Nearest | undefined): number => {
  // Across a boundary lies what is near, too.
  if (isBySound(via) && (via === "fuzzy" || nearest === undefined || nearest.away > APART))
    return W.otherGovernorateRespelt;
  return ELSEWHERE_TOO.has(entity.kind) && nearest !== undefined && nearest.away > BEYOND
    ? W.strayVillage
    : W.otherGovernorate;
};

/** The names of villages, mosques and hospitals are in use all over the country. */
const ELSEWHERE_TOO = new Set(["village", "hamlet", "religious-site", "hospital"]);

// Sentences are made by functions of their own: one made in the feature itself would cost each reading that says nothing.
const partsNamed =
  ({ name }: CompiledEntity): Why =>
  () =>
    `the text names parts of ${name}`;

const rivalNear =
  (away: number): Why =>
  () =>
    `another of that name is ${Math.round(away)} km from a place of the text`;

const governorateNamed =
  ({ lexicon }: Document, id: string, named: boolean): Why =>
  () => {
    const name = lexicon.entity(id)?.name ?? id;
    return named ? `the text names ${name}` : `the text names other governorates, not ${name}`;
  };

const hasLesserNamesake = ({ readings }: Case): boolean => readings.some(isLesser);
const isLesser = ({ entity: { kind } }: Reading): boolean =>
  SETTLEMENT_KINDS.has(kind) && kind !== "city" && kind !== "neighbourhood";

/**
 * `the Golan Heights`, `the Euphrates Valley`: named in full, a region may lie anywhere. So may an airbase or a dam, of which a
 * text names those of the whole country: without the word for it none is thought of.
 */
const isNamedInFull = ({ entity, via }: Reading, { span, readings }: Case): boolean =>
  isAsWritten(via) &&
  (/^(?:region|valley)$/.test(entity.kind)
    ? span.content < span.last && !readings.some(isLesser)
    : OF_THE_COUNTRY.has(entity.kind) && !readings.some((other) => isTwinOf(other.entity, entity)));

const OF_THE_COUNTRY: ReadonlySet<string> = new Set(
  "airbase airport dam border-crossing power-plant refinery port prison".split(" "),
);

const isTwinOf = (other: CompiledEntity, entity: CompiledEntity): boolean =>
  other !== entity && other.kind === entity.kind;

/** `the village of Kiswah near Ras al-Ayn`: has a city a lesser namesake that is spelt so, too, and that lies where the text is? Without one it may lie anywhere. */
function isVied(document: Document, nearby: NearestPlaces, reading: Reading, of: Case): boolean {
  const village = of.typeWords.some((one) => saysVillage(one) && !one.kinds.has("city"));
  const exact = reading.via === "exact" && !village;
  const home = document.governorateOf(reading.entity);
  return of.readings.some((other) => {
    if (
      !(isLesser(other) || other.entity.kind === "region") ||
      (exact && other.via !== "exact") ||
      !isMetAsWell(other, reading)
    )
      return false;
    if (isBySound(reading.via) || (nearby.to(other, of)?.away ?? BEYOND) <= APART) return true;
    const governorate = document.governorateOf(other.entity);
    return village && governorate !== undefined && governorate !== home && document.namesGovernorate(governorate, of);
  });
}

/** Farther than this from all places of a text, another bearer of the name close to one of them is meant. */
const BEYOND = 60;
/** Farther than this, it is less likely than the other. */
const APART = 20;

function byDistance(nearest: Nearest, before: Clue | undefined): Clue | undefined {
  const { away } = nearest;
  if (away > 40 && away <= 150) return before;
  return also(before, "company", away <= 15 ? W.near15km : away <= 40 ? W.near40km : W.far150km, distanceTo(nearest));
}

const distanceTo =
  ({ away, name }: Nearest): Why =>
  () =>
    `${Math.round(away)} km from ${name}`;
