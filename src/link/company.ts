import { LONG_KINDS, SETTLEMENT_KINDS } from "../data/kinds.ts";
import { isBigCity } from "./big-city.ts";
import type { Document } from "./document.ts";
import { type Clue, combined, type Part } from "./evidence.ts";
import { quartersBeside } from "./hints.ts";
import type { Nearest, NearestPlaces } from "./nearest.ts";
import type { Case, Reading } from "./reading.ts";
import { W } from "./weights.ts";

/** How far this entity is from the other places of the text. */
export function company(document: Document, nearby: NearestPlaces) {
  return (reading: Reading, of: Case): Clue | undefined => {
    const { entity } = reading;
    if (!entity.id.startsWith("place/sy/") || entity.kind === "governorate") return undefined;
    const parts: Part[] = [];
    if (entity.kind === "city" && document.namesPartOf(entity.id)) {
      parts.push([W.partsNamed, () => `the text names parts of ${entity.name}`]);
    }
    if (entity.kind === "neighbourhood") parts.push(...cityOf(document, reading, of));
    // What nobody else is called may lie anywhere: Palmyra is far from everything.
    const anywhere =
      isBigCity(entity) || (entity.kind === "city" && !hasLesserNamesake(of)) || LONG_KINDS.has(entity.kind);
    const nearest = anywhere ? undefined : nearby.to(reading, of);
    if (nearest !== undefined) {
      parts.push(...byDistance(nearest));
      const rival = nearest.away > BEYOND ? nearby.rivalOf(reading, of) : undefined;
      if (rival !== undefined)
        parts.push([W.rivalNearer, () => `another of that name is ${Math.round(rival)} km from a place of the text`]);
    }
    const home = document.governorateOf(entity);
    if (home !== undefined && !anywhere && document.namesGovernorates(of)) {
      const named = document.namesGovernorate(home, of);
      const name = document.lexicon.entity(home)?.name ?? home;
      if (named) parts.push([W.sameGovernorate, () => `the text names ${name}`]);
      else parts.push([strangeness(reading), () => `the text names other governorates, not ${name}`]);
    }
    return combined("company", parts);
  };
}

/** Far from all that the text names, another spelling is more often the name of another place. */
const strangeness = ({ hit: { via } }: Reading): number =>
  via === "transliteration" || via === "fuzzy" ? W.otherGovernorateRespelt : W.otherGovernorate;

const hasLesserNamesake = ({ readings }: Case): boolean =>
  readings.some(({ entity: { kind } }) => SETTLEMENT_KINDS.has(kind) && kind !== "city" && kind !== "neighbourhood");

function cityOf(document: Document, { entity, name }: Reading, of: Case): Part[] {
  if (entity.within === undefined) return [];
  const city = document.lexicon.entity(entity.within);
  if (city === undefined || !SETTLEMENT_KINDS.has(city.kind)) return [];
  // `Daraa al-Balad` names its city itself.
  if (beginsWithName(document, name.phrase, city.id)) return [];
  if (document.names(city.id)) return [[W.cityNamed, () => `the text names ${city.name}, of which it is a part`]];
  return quartersBeside(document.hints, city.id, of) >= 2
    ? [[W.quartersNamed, () => `the text seems to name other quarters of ${city.name}`]]
    : [[W.cityNotNamed, () => `the text does not name ${city.name}, of which it is a part`]];
}

function beginsWithName({ lexicon }: Document, phrase: string, id: string): boolean {
  for (let at = phrase.indexOf(" "); at >= 0; at = phrase.indexOf(" ", at + 1)) {
    if (lexicon.withPhrase(phrase.slice(0, at)).some((name) => name.id === id)) return true;
  }
  return false;
}

/** Farther than this from all places of a text, another bearer of the name close to one of them is meant. */
const BEYOND = 60;

function byDistance({ away, name }: Nearest): Part[] {
  const km = `${Math.round(away)} km from ${name}`;
  if (away <= 15) return [[W.near15km, km]];
  if (away <= 40) return [[W.near40km, km]];
  return away > 150 ? [[W.far150km, km]] : [];
}
