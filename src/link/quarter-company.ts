import { SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import { type CompiledEntity, Needs } from "../data/tables.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence, type Why } from "./evidence.ts";
import { quartersBeside } from "./hints.ts";
import type { NearestPlaces } from "./nearest.ts";
import { type Case, isAsWritten, isBySound, type Reading } from "./reading.ts";
import { governorateAfter } from "./seats.ts";
import { W } from "./weights.ts";

/** What it says of a quarter that the text names its city, or does not. */
export function withCity(document: Document, nearby: NearestPlaces, reading: Reading, of: Case): Clue | undefined {
  const { entity, name } = reading;
  if (entity.within === undefined) return undefined;
  const city = document.lexicon.entity(entity.within);
  if (city === undefined || !SETTLEMENT_KINDS.has(city.kind)) return undefined;
  // `Daraa al-Balad`, `New Aleppo`, `université d'Alep` name their city themselves.
  if (hasNameOf(document, name.phrase, city.id)) return undefined;
  if (document.names(city.id)) return evidence("company", W.cityNamed, partOfCity(city, "the text names"));
  if ((nearby.to(reading, of)?.away ?? Number.POSITIVE_INFINITY) <= NEXT_TO) return undefined;
  const quarters = quartersBeside(document.hints, city.id, of);
  if (quarters >= 2) return evidence("company", W.quartersNamed, quartersOf(city));
  let weight = W.cityNotNamed;
  // "western Aleppo" was read as the governorate, and may be the city after all.
  if (namesSeat(document, city)) weight /= 3;
  // `Qaboun and Barzeh`, `clashes in Sheikh Maqsoud`: a few lines need not say of which city.
  else if (mayBeKnown(document, reading, of)) weight /= quarters > 0 ? 9 : 3;
  return evidence("company", weight, partOfCity(city, "the text does not name"));
}

/** A quarter that reporting names, by a name that nothing else bears, in a text that names no other part of the country. */
const mayBeKnown = (document: Document, { entity, name, via }: Reading, of: Case): boolean =>
  entity.curated &&
  !name.bulk &&
  name.needs === Needs.nothing &&
  isAsWritten(via) &&
  of.readings.every((other) => other.entity === entity || other.name.bulk || isBySound(other.via)) &&
  !document.namesGovernorates(of);

/** Does the text name the governorate that is called after this city? */
function namesSeat(document: Document, city: CompiledEntity): boolean {
  const governorate = governorateAfter(city);
  return document.governorateOf(city) === governorate && document.names(governorate);
}

const partOfCity =
  ({ name }: CompiledEntity, said: string): Why =>
  () =>
    `${said} ${name}, of which it is a part`;

const quartersOf =
  ({ name }: CompiledEntity): Why =>
  () =>
    `the text seems to name other quarters of ${name}`;

/** Does a phrase begin or end with a name of this entity? */
function hasNameOf({ lexicon }: Document, phrase: string, id: string): boolean {
  for (let at = phrase.indexOf(" "); at >= 0; at = phrase.indexOf(" ", at + 1)) {
    const parts = [phrase.slice(0, at), phrase.slice(at + 1)];
    if (parts.some((part) => lexicon.withPhrase(part).some((name) => name.id === id))) return true;
  }
  return false;
}

/** A quarter so near to a place of the text need not have its city named: `Ayn Tarma, from the side of Jobar`. */
const NEXT_TO = 5;
