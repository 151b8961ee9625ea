import { AREA_KINDS, SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import { type CompiledEntity, Needs } from "../data/tables.ts";
import { kilometres } from "../geo.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { spokenSoundsOf } from "../lexicon/sounds.ts";
import type { Document } from "../link/document.ts";
import { type Clue, evidence } from "../link/evidence.ts";
import { isSyrian } from "../link/hints.ts";
import type { Case, Reading } from "../link/reading.ts";
import { typeWord } from "../link/type-word.ts";
import { aKind, spelt } from "../link/wording.ts";
import { hasArticle } from "../text/article.ts";
import { key, keyOfSounds } from "../text/key.ts";
import { Memo } from "../text/memo.ts";
import type { Script } from "../text/word-table.ts";
import type { LookupOptions } from "../types.ts";
import { fameOf } from "./fame.ts";
import { isJustOutside, isOutside } from "./just-outside.ts";
import { fits } from "./said-beside.ts";
import {
  ABROAD_BY_SOUND,
  ARABIC_OTHERWISE,
  ARTICLE_MISSING,
  AT_THE_POINT,
  CALLED_AFTER,
  COUNTRY,
  FAR_AWAY,
  INSIDE,
  JUST_OUTSIDE,
  MISTRANSLATION,
  NAMED,
  NEAR,
  NEEDS_MORE,
  OTHER_NAME,
  OTHER_Q,
  OTHER_SCRIPT,
  OTHER_THEATRE,
  OTHER_WORDS,
  OUTSIDE,
  PART,
  PART_OF_ASKED,
  PER_DISTANCE,
  PER_KILOMETRE,
  PER_SHARE_OF_LENGTH,
  TYPE_GIVEN,
} from "./thresholds.ts";

/** How a name is asked for. */
export interface Question extends LookupOptions {
  /** What lies at the point that is given as `near`, where the point is not the asker's. */
  readonly nearTo?: string;
  /** The ID of the area that is said to hold it, where it may lie by it, too. */
  readonly area?: string;
}

/** What was asked, and what it was found to be. */
export interface Asked {
  readonly options: Question;
  readonly script: Script;
  readonly of: Case;
  readonly query: string;
  /** How many words it has, without articles. */
  readonly words: number;
  /** The very name stands in the tables. */
  readonly named: boolean;
}

/** What can be said of a reading when there is no text around it; `bare`: it has the name without the type words in what was asked. */
export function weighAlone(document: Document, reading: Reading, asked: Asked, bare: boolean): readonly Clue[] {
  const { options, of } = asked;
  const { entity } = reading;
  const found: Clue[] = [
    speltLike(reading, asked, bare),
    fame(reading, document.lexicon, bare && fits(entity.kind, of.typeWords), asked),
  ];
  const said = bare ? typeWord(document)(of)(reading) : undefined;
  if (said !== undefined) found.push(said);
  if (options.within !== undefined && entity.id !== options.within && entity.id.startsWith("place/"))
    found.push(liesWithin(document.lexicon, entity, options.within));
  if (
    entity.theatre !== undefined &&
    !isSyrian(entity) &&
    of.readings.some((rival) => rival.entity.theatre?.includes("sy"))
  )
    found.push(evidence("theatre", OTHER_THEATRE, `active in ${entity.theatre.join(", ")}, not in Syria`));
  if (options.near !== undefined && entity.at !== undefined) {
    const away = kilometres(options.near, entity.at);
    const score = Math.max(FAR_AWAY, AT_THE_POINT + PER_KILOMETRE * away);
    found.push(evidence("company", score, `${Math.round(away)} km from ${options.nearTo ?? "the point given"}`));
  }
  return found;
}

/** Does a place lie in the area that was asked for? */
function liesWithin(lexicon: Lexicon, entity: CompiledEntity, area: string): Clue {
  const holder = lexicon.entity(area)?.name ?? area;
  return isOutside(lexicon, entity, area)
    ? evidence(
        "containment",
        isJustOutside(lexicon, area, entity) ? JUST_OUTSIDE : OUTSIDE,
        `it does not lie in ${holder}`,
      )
    : evidence("containment", INSIDE, `it lies in ${holder}`);
}

/** How the name that was asked met the name of the tables. */
function speltLike(reading: Reading, asked: Asked, bare: boolean): Clue {
  const { entity, name, via, hit } = reading;
  if (hit.distance === PART) return evidence("spelling", PART_OF_ASKED, `"${name.name}" is a part of what was asked`);
  const how = spelt(via, name.name);
  // "Afrin" is a district's name, too, where a word says that a district is meant.
  return isOtherName(reading) && !(bare && saysArea(asked.of) && fits(entity.kind, asked.of.typeWords))
    ? evidence("spelling", likeness(reading, asked) + OTHER_NAME, `${how}, another name of ${entity.name}`)
    : evidence("spelling", likeness(reading, asked), how);
}

/** Is this a name from the bulk, and not the one that the place goes by? Names put down by hand were chosen: all of them are asked for. */
export const isOtherName = ({ entity, name }: Reading): boolean =>
  (name.bulk || !entity.curated) &&
  name.name !== entity.name &&
  keyOfSounds(spokenSoundsOf(name)) !== keys.get(entity.name, () => key(entity.name));

const keys = new Memo<string>();

function likeness(reading: Reading, { query, words, of, script, named, options }: Asked): number {
  const { name, via, hit } = reading;
  if (via === "exact" || via === "acronym" || via === "mistranslation") return NAMED;
  const article = articleOf(reading);
  if (via === "folded") return NAMED + article;
  const other = (name.lang === "ar") === (script === "arabic") || isAbroad(reading) ? 0 : OTHER_SCRIPT;
  const score =
    NEAR +
    (isAbroad(reading) ? ABROAD_BY_SOUND : 0) +
    article +
    other +
    (of.typeWords.length > 0
      ? 0
      : OTHER_Q * Math.abs(qs(query) - qs(name.name)) + OTHER_WORDS * Math.abs(words - name.phrase.split(" ").length)) +
    PER_DISTANCE * hit.distance +
    (PER_SHARE_OF_LENGTH * hit.distance) / (spokenSoundsOf(name).length + 1);
  // Where the very name is found, no likeness says more than it does.
  return named ? Math.min(NAMED, score) + (script === "arabic" && options.within ? ARABIC_OTHERWISE : 0) : score;
}

/** How often ق is written so that nobody can read another letter. */
export const qs = (name: string): number => name.split(/[qق]/i).length;

export const isAbroad = ({ entity }: Reading): boolean =>
  entity.id.startsWith("place/") && !entity.id.startsWith("place/sy");

/** The other way round it says nothing: most writers leave the article out. */
const articleOf = ({ name, hit }: Reading): number =>
  hit.articleDiffers && !hasArticle(name.name) ? ARTICLE_MISSING : 0;

/** How well known an entity is: of two bearers of one name, the bigger is meant. */
function fame(reading: Reading, lexicon: Lexicon, typeWordFits: boolean, { of, options }: Asked): Clue {
  const { entity, name, hit } = reading;
  const bare =
    name.kind === "mistranslation"
      ? MISTRANSLATION + (options.type === undefined ? 0 : TYPE_GIVEN)
      : isCalledAfterUnit(reading, of)
        ? CALLED_AFTER
        : !typeWordFits && !isMisspeltBody(reading) && (name.needs > Needs.placeContext || name.cues !== undefined)
          ? isCalledAfter(reading)
            ? CALLED_AFTER
            : NEEDS_MORE
          : 0;
  // Countries are known everywhere, and seldom misspelt.
  const country = entity.kind === "country" && isAbroad(reading) && hit.distance > 0 ? -COUNTRY : 0;
  const known = fameOf(entity, lexicon);
  // However big a town is: "Afrin mantiqah" is its district.
  const told = !typeWordFits && saysArea(of) ? Math.min(0, known) : known;
  return evidence("prior", told + bare + country, aKind(entity.kind));
}

/** Does a word beside it say that it is what the country is parted into, and is there one of that name? */
const saysArea = ({ typeWords, readings }: Case): boolean =>
  typeWords.some(
    ({ kinds }) =>
      [...kinds].every((kind) => AREA_KINDS.has(kind)) && readings.some(({ entity }) => kinds.has(entity.kind)),
  );

/** Is this the bare name of a road, a dam, an airbase: that of a place first of all? */
const isCalledAfter = ({ entity, name }: Reading): boolean =>
  entity.kind === "road" ||
  (name.needs === Needs.typeWord && (entity.kind === "camp" || !SETTLEMENT_KINDS.has(entity.kind)));

/** A body's name as print misspells it was put down because print does: it is no word. */
const isMisspeltBody = ({ entity, name }: Reading): boolean =>
  name.kind === "misspelling" && !entity.id.startsWith("place/");

/** A base or a prison that shares its name with a unit has it from there: `Brigade 93`. */
const isCalledAfterUnit = ({ entity }: Reading, { readings }: Case): boolean =>
  entity.id.startsWith("place/") &&
  readings.some((rival) => rival.entity.id.startsWith("unit/") && rival.hit.distance === 0);
