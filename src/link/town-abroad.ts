import { SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import type { CompiledEntity } from "../data/tables.ts";
import { kilometresBetween } from "../geo.ts";
import type { Anchor } from "./anchor.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence, type Why } from "./evidence.ts";
import { ofAnchors } from "./of-anchors.ts";
import type { Case, Reading } from "./reading.ts";
import { ofVillagesOnly } from "./type-word.ts";
import { W } from "./weights.ts";

/** What speaks against a town of a country that the text does not name, if anything; undefined for all other readings. */
export function townAbroad(document: Document): (reading: Reading, of: Case) => { clue: Clue | undefined } | undefined {
  const named = ofAnchors(document, byCountry);
  const statesAtHome = ofAnchors(document, homesOfBodies);
  const isNamed = (country: string, town: CompiledEntity): boolean =>
    document.names(country) || statesAtHome().has(country) || othersIn(named().get(country), town) >= 2;
  return (reading, of) => {
    const { entity } = reading;
    const country = countryOf(entity.id);
    if (country === undefined || !(SETTLEMENT_KINDS.has(entity.kind) || isSharedWithSeat(reading, of)))
      return undefined;
    return isNamed(country, entity) ? undefined : { clue: strangeTown(document, country, reading, of) };
  };
}

/** `Gaziantep`: what holds for the city holds for the province of its name. */
const isSharedWithSeat = ({ entity }: Reading, { typeWords, readings }: Case): boolean =>
  entity.kind === "governorate" &&
  typeWords.length === 0 &&
  readings.some((one) => one.entity.kind === "city" && countryOf(one.entity.id) === countryOf(entity.id));

const ABROAD = /^(place\/[a-z]{2})\/./;

/** The country in which a place lies. */
const countryOf = (id: string): string | undefined => (id.startsWith("place/") ? ABROAD.exec(id)?.[1] : undefined);

/** The places abroad that the text names, by their country. */
function byCountry(anchors: readonly Anchor[]): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const { reading } of anchors) {
    const { id } = reading.entity;
    const country = countryOf(id);
    if (country !== undefined) places.set(country, (places.get(country) ?? new Set()).add(id));
  }
  return places;
}

/** `the Jordanian army` names Jordan: the countries of the bodies that are active in no other. */
const homesOfBodies = (anchors: readonly Anchor[]): ReadonlySet<string> =>
  new Set(
    anchors.flatMap(({ reading: { entity } }) => (entity.theatre?.length === 1 ? `place/${entity.theatre[0]}` : [])),
  );

/** How many others a country has. Two name it as well as its name does; one city may be that of the dateline: `BEIRUT, Lebanon`. */
const othersIn = (places: ReadonlySet<string> | undefined, { id }: Reading["entity"]): number =>
  places === undefined ? 0 : places.size - Number(places.has(id));

/** A town of a country that the text does not name: where Syria has a place of that name, too, hardly that one, and what is called a village no less. */
function strangeTown(document: Document, country: string, { entity, hit }: Reading, of: Case): Clue | undefined {
  const atHome = of.span.hits.some(
    ({ name: { id } }) => id.startsWith("place/sy/") && !isAtItsGates(document.lexicon.entity(id), entity),
  );
  if (document.syrian === 0 && !atHome) return undefined;
  // "al-Sousse" is hardly the Sousse of Tunisia.
  const weight = atHome || hit.articleDiffers ? W.countryNotNamed + W.namesakeAtHome : W.countryNotNamed;
  const calledVillage = atHome && of.typeWords.some(ofVillagesOnly);
  return evidence("theatre", calledVillage ? weight + W.typeWordDiffers : weight, countryNotNamed(document, country));
}

/** Akcakale is also the crossing to it. */
const isAtItsGates = (place: CompiledEntity | undefined, town: CompiledEntity): boolean =>
  place !== undefined && (kilometresBetween(place, town) ?? GATES) < GATES;

/** In km. */
const GATES = 10;

const countryNotNamed =
  ({ lexicon }: Document, id: string): Why =>
  () =>
    `the text is about Syria and does not name ${lexicon.entity(id)?.name ?? id}`;
