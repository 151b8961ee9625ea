import { SETTLEMENT_KINDS } from "../data/kinds.ts";
import { type Document, isSyrian } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import type { Case, Reading } from "./reading.ts";
import { W } from "./weights.ts";

/** Is the text about this war at all, and about the country where this actor is at home? */
export function theatre(document: Document) {
  return (reading: Reading, of: Case): Clue | undefined => {
    const { entity } = reading;
    if (entity.id.startsWith("place/sy/")) {
      if (!othersAreSyrian(document, of) && document.within === undefined && !wellKnown(reading)) {
        return foreign(document, reading);
      }
      return undefined;
    }
    const abroad = /^(place\/[a-z]{2})\/./.exec(entity.id)?.[1];
    if (abroad !== undefined && document.syrian > 0 && !document.names(abroad) && SETTLEMENT_KINDS.has(entity.kind)) {
      return evidence(
        "theatre",
        W.countryNotNamed,
        () => `the text is about Syria and does not name ${document.lexicon.entity(abroad)?.name ?? abroad}`,
      );
    }
    if (shortAndAlone(document, reading, of)) {
      return evidence(
        "theatre",
        W.acronymAlone,
        "a short name, and nothing else in the text is about this war or its actors",
      );
    }
    if (entity.theatre === undefined || entity.theatre.includes("world") || entity.theatre.includes("sy"))
      return undefined;
    if (document.syrian === 0) return undefined;
    const at = entity.theatre.find((country) => document.names(`place/${country}`));
    if (at !== undefined) return undefined;
    return evidence(
      "theatre",
      W.wrongTheatre,
      () => `${entity.name} is active in ${(entity.theatre ?? []).join(", ")}, which the text does not name`,
    );
  };
}

/** Nothing is settled as Syrian yet: how strange would a Syrian place be here? */
function foreign({ hints }: Document, { entity, name }: Reading): Clue | undefined {
  if (hints.syrianPlaces >= 3 || (hints.war && hints.syrianPlaces >= 2)) return undefined;
  if (hints.war && entity.curated && !name.bulk) {
    return entity.kind === "city"
      ? undefined
      : evidence(
          "theatre",
          name.phrase.includes(" ") ? W.warOnly / 2 : W.warOnly,
          "the text is about a war, but nothing says yet that it is Syria's",
        );
  }
  return evidence("theatre", W.notSyrian, "nothing else in the text is about Syria");
}

/** Is something besides this very mention about Syria? */
function othersAreSyrian(document: Document, of: Case): boolean {
  const own = document.anchorStartingAt(of.span.first);
  return document.syrian - (own !== undefined && isSyrian(own.reading.entity) ? 1 : 0) > 0;
}

/** The big cities and the governorates need no context, if they are spelt as they should be. */
const wellKnown = ({ entity, name, hit }: Reading): boolean =>
  entity.curated &&
  (hit.via === "exact" || hit.via === "folded") &&
  (entity.kind === "governorate" ||
    (entity.kind === "city" && (entity.population ?? 0) >= BIG_CITY) ||
    /syria/.test(name.phrase));

const BIG_CITY = 60_000;
/** Shorter names than this stand for too many other things: MIT, SCM, GCC. */
const SHORT = 4;

/** An actor by a name of one short word, in a text that names no other actor and no country of this war. */
function shortAndAlone(document: Document, { entity, name }: Reading, of: Case): boolean {
  if (entity.id.startsWith("place/") || name.phrase.includes(" ") || name.phrase.length >= SHORT) return false;
  if (document.hints.war || document.hints.actors > 2) return false;
  return !document.anchors.some(
    ({ of: other, reading }) =>
      other.span !== of.span &&
      reading.entity !== entity &&
      (!reading.entity.id.startsWith("place/") ||
        NEAR_THE_WAR.test(reading.entity.id) ||
        entity.theatre?.some((country) => reading.entity.id.startsWith(`place/${country}`)) === true),
  );
}

const NEAR_THE_WAR = /^place\/(?:sy|iq|lb|tr|jo|il|ps|ir|ru|us|qa|sa)\b/;
