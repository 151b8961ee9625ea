import { CITY_KINDS } from "../data/place-kinds.ts";
import type { CompiledEntity } from "../data/tables.ts";
import { foldedAt } from "../text/tokenize.ts";
import { isOfAnotherWar } from "./another-war.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence, type Why } from "./evidence.ts";
import { hasProperSignBeside, isAnySide, isOfSyriaAlone, isSyrian, quartersBeside, signsBeside } from "./hints.ts";
import { countryBehind } from "./holders.ts";
import type { Case, Feature, Reading } from "./reading.ts";
import { townAbroad } from "./town-abroad.ts";
import { W } from "./weights.ts";
import { wellKnown } from "./well-known.ts";

/** Is the text about this war at all, and about the country where this actor is at home? */
export function theatre(document: Document): Feature {
  const abroad = townAbroad(document);
  return (of) => (reading) => {
    const { entity } = reading;
    if (entity.id.startsWith("place/sy/")) {
      if (
        !document.syrianBeside(of) &&
        document.within === undefined &&
        (document.smallLetters || !wellKnown(reading))
      ) {
        return foreign(document, reading, of);
      }
      const elsewhere = document.within === undefined && !wellKnown(reading) ? document.provinceAbroad : undefined;
      return elsewhere && evidence("theatre", W.provinceAbroad, provinceNamed(elsewhere));
    }
    const strange = abroad(reading, of);
    if (strange !== undefined) return strange.clue;
    if ((isAnySide(reading) || isBareUnit(document, reading, of)) && !isOfThisWar(document, reading, of)) {
      return evidence(
        "theatre",
        W.notSyrian,
        "every war has such a side, every army such a unit, and nothing says whose",
      );
    }
    if (isAnySide(reading) && isOfSyriaAlone(entity) && isOfAnotherWar(document, of))
      return evidence("theatre", W.notSyrian, "the sentence is about places of another war");
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
    return evidenceOfTheatre(document, entity);
  };
}

/** `4th Division`, `Brigade 52`: a number and a word. */
const isBareUnit = ({ tokens }: Document, { entity }: Reading, { span: { first, last } }: Case): boolean =>
  entity.id.startsWith("unit/") &&
  last === first + 1 &&
  (/^\d/.test(foldedAt(tokens, first)) || /^\d/.test(foldedAt(tokens, last)));

/** Does the text, beside this side of a war, name anything of Syria's war or of a country where that side fights? */
const isOfThisWar = (document: Document, { entity }: Reading, of: Case): boolean =>
  document.within !== undefined ||
  document.syrianBeside(of) ||
  hasProperSignBeside(document.hints, of) ||
  entity.theatre?.some((country) => document.names(`place/${country}`)) === true;

const provinceNamed =
  ({ name }: CompiledEntity): Why =>
  () =>
    `the text names ${name}, and nothing well known of Syria`;

/** An actor of another war, where the text names none of its countries. */
function evidenceOfTheatre(document: Document, { name, theatre = [] }: Reading["entity"]): Clue | undefined {
  if (theatre.some((country) => document.names(`place/${country}`))) return undefined;
  return evidence(
    "theatre",
    W.wrongTheatre,
    () => `${name} is active in ${theatre.join(", ")}, which the text does not name`,
  );
}

/** Nothing is settled as Syrian yet: how strange would a Syrian place be here? */
function foreign(document: Document, { entity, name }: Reading, of: Case): Clue | undefined {
  const country = countryBehind(document, of)?.reading.entity;
  if (country !== undefined && !isSyrian(country))
    return evidence("theatre", W.outside, () => `the text puts it in ${country.name}, and names nothing of Syria`);
  const { hints } = document;
  if (signsBeside(hints, of) >= (document.short ? 1 : 2)) return undefined;
  // "Qaboun and Barzeh": no other city has two quarters of these names.
  if (entity.kind === "neighbourhood" && document.short && quartersBeside(hints, entity.within ?? "", of) > 0)
    return undefined;
  const wellKept = entity.curated && !name.bulk;
  if (!wellKept || (!hints.war && !severalWords(name)))
    return evidence("theatre", W.notSyrian, "nothing else in the text is about Syria");
  if (!hints.war)
    return evidence("theatre", W.nameAlone, "nothing else in the text is about Syria, but two words are hardly chance");
  if (CITY_KINDS.has(entity.kind)) return undefined;
  return evidence(
    "theatre",
    severalWords(name) ? W.warOnly / 2 : W.warOnly,
    "the text is about a war, but nothing says yet that it is Syria's",
  );
}

const severalWords = ({ phrase }: Reading["name"]): boolean => phrase.includes(" ");

/** Shorter names than this stand for too many other things: MIT, SCM, GCC. */
const SHORT = 4;

/** An actor by a short name, in a text that names no other actor and no country of this war. */
function shortAndAlone(document: Document, { entity, name }: Reading, of: Case): boolean {
  if (entity.id.startsWith("place/")) return false;
  if (name.phrase.length >= SHORT) return false;
  if (document.hints.war || signsBeside(document.hints, of) >= (document.short ? 1 : 3)) return false;
  return !namesAnother(document, entity, of);
}

/** Does the text name another actor, or a country of this war or of the actor's own? */
function namesAnother(document: Document, entity: Reading["entity"], of: Case): boolean {
  return document.anchors.some(
    ({ of: other, reading }) =>
      other.span !== of.span &&
      reading.entity !== entity &&
      (!reading.entity.id.startsWith("place/") ||
        NEAR_THE_WAR.test(reading.entity.id) ||
        entity.theatre?.some((country) => reading.entity.id.startsWith(`place/${country}`)) === true),
  );
}

const NEAR_THE_WAR = /^place\/(?:sy|iq|lb|tr|jo|il|ps|ir|ru|us|qa|sa)\b/;
