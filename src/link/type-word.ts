import { CITY_KINDS, SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import type { CompiledEntity } from "../data/tables.ts";
import type { TypeWord } from "../match/terms.ts";
import { saysVillage } from "../match/type-words.ts";
import { isDirection } from "../text/bearings.ts";
import { isQuality } from "../text/qualities.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import { isBigCity } from "./big-city.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence, type Why } from "./evidence.ts";
import { isFullName } from "./prior.ts";
import { type Case, type Feature, isBySound, type Reading } from "./reading.ts";
import { W } from "./weights.ts";
import { aKind } from "./wording.ts";

/** Words beside the mention that say what it is: province of, airbase, neighbourhood, militants. */
export function typeWord({ tokens }: Pick<Document, "tokens">): Feature {
  return (of) => (reading) => {
    const { entity, name } = reading;
    // المحور الشرقي is an axis in the east, whatever city has an الحي الشرقي.
    if (entity.kind === "neighbourhood" && isQuality(name.phrase) && !of.typeWords.some(ofQuartersOnly))
      return evidence(
        "type-word",
        W.otherTwin,
        "a word for a bearing, and nothing beside it says that it is a quarter",
      );
    if (of.typeWords.length === 0) return calledAfterUnit(entity, of) ?? calledAfterCity(entity, of);
    if (isPartOfEither(entity, of, tokens)) return undefined;
    return villageOfThatName(entity, of, tokens) ?? saidBeside(reading, of);
  };
}

/** `the northern Hama pocket`: what is called so may be a part of the city or of the governorate, and the bearing tells of which. */
const isPartOfEither = (
  { kind }: CompiledEntity,
  { span, typeWords, readings }: Case,
  tokens: readonly Token[],
): boolean =>
  CITY_KINDS.has(kind) &&
  typeWords.every(({ kinds }) => kinds.has("region") && !kinds.has("governorate")) &&
  isDirection(foldedAt(tokens, span.first - 1)) &&
  readings.some((other) => other.entity.kind === "governorate");

/** `the village of Homs`, `Humus köyü`, `Saraqib ve Humus köyleri` is another Homs; `a village of Homs`, `the villages of Homs` lie around it. */
function villageOfThatName(entity: CompiledEntity, of: Case, tokens: readonly Token[]): Clue | undefined {
  if (!isBigCity(entity)) return undefined;
  const village = of.typeWords.find(
    (one) =>
      (saysVillage(one) &&
        !one.kinds.has("city") &&
        !one.word.endsWith("s") &&
        foldedAt(tokens, one.first - 1) === "the") ||
      (foldedAt(tokens, of.span.first - 1) === "ve" ? /^koy/ : /^koyu/).test(one.word),
  );
  return village && evidence("type-word", W.villageOfThatName, saidOfOthers(village, entity));
}

export const ofVillagesOnly = ({ kinds }: TypeWord): boolean => kinds.has("village") && !kinds.has("city");

function weightOfFit(kind: string, { typeWords }: Case): number {
  if (kind === "subdistrict" && typeWords.every(isSubdistrict)) return W.subdistrictSaid;
  return kind === "governorate" ? W.governorateSaid : W.typeWordFits;
}

/** No town is called a subdistrict; but `ناحية` is also the town that is the seat of one. */
const isSubdistrict = ({ word }: TypeWord): boolean => /^sub ?district/.test(word);

const ofCityBehind = ({ side, word }: TypeWord): boolean => side === "after" && word === "city";

const ofQuartersOnly = ({ kinds }: TypeWord): boolean => kinds.size === 1 && kinds.has("neighbourhood");

function saidBeside({ entity, name, via }: Reading, of: Case): Clue | undefined {
  // "The countryside of Homs city": what stands right behind it says what it is.
  const city = entity.kind === "governorate" ? of.typeWords.find(ofCityBehind) : undefined;
  if (city !== undefined) return evidence("type-word", W.typeWordDiffers, saidOfOthers(city, entity));
  const fitting = of.typeWords.find((one) => one.kinds.has(entity.kind));
  if (fitting !== undefined)
    return evidence(
      "type-word",
      weightOfFit(entity.kind, of),
      () => `"${fitting.word}" beside it fits ${aKind(entity.kind)}`,
    );
  const place = entity.id.startsWith("place/");
  // "The town of al-Hisbah" is no police.
  const village = place ? undefined : of.typeWords.find(saysVillage);
  if (village !== undefined) return evidence("type-word", W.typeWordDiffers, saidOfOthers(village, entity));
  const other = of.typeWords.find((one) => place === forPlaces(one));
  const namesake = calledAfterUnit(entity, of) ?? calledAfterCity(entity, of);
  if (namesake !== undefined || other === undefined || entity.kind === "country") return namesake;
  // "Areas of the Damascus countryside", "the towns of the Ghouta": what is larger has such parts, too.
  const larger = entity.kind === "governorate" ? isFullName(name) : entity.kind === "region" && !bearerOf(other, of);
  if (larger && (other.kinds.has("region") || other.word.endsWith("s"))) return undefined;
  const ofQuarter = other.kinds.has("neighbourhood") && bearerOf(other, of);
  if (loose(other, entity.kind) && !ofQuarter) {
    const countryside = other.kinds.has("governorate") && entity.kind === "city";
    // The Qusayr countryside is no governorate's: its city is as likely with that word as without.
    if (countryside && via !== "mistranslation" && !bearerOf(other, of)) return undefined;
    if (countryside)
      return evidence(
        "type-word",
        W.countrysideOfCity,
        () => `"${other.word}" beside it is said of a governorate rather than a city`,
      );
    return evidence(
      "type-word",
      W.typeWordFitsLoosely,
      () => `"${other.word}" beside it may be said of ${aKind(entity.kind)}`,
    );
  }
  // "The villages of al-Hamidiyah and al-Qusour near Homs": where villages have the name, none of its quarters is meant.
  if (entity.kind === "neighbourhood" && ofVillagesOnly(other) && bearerOf(other, of))
    return evidence("type-word", W.quarterOfVillageName, saidOfOthers(other, entity));
  // "Aleppo hospital", "the Salamiyah road": things are called after settlements, and so are quarters of their name.
  // Hills and barracks have names of their own that sound like them.
  const byName =
    !(isBySound(via) && (other.kinds.has("hill") || other.kinds.has("checkpoint"))) &&
    SETTLEMENT_KINDS.has(entity.kind) &&
    !other.kinds.has("governorate") &&
    (ofQuarter || !bearerOf(other, of));
  return byName
    ? evidence(
        "type-word",
        isWork(other) ? W.workOfThatName : W.typeWordOfNamesake,
        () => `"${other.word}" beside it may be one called after the ${entity.kind}`,
      )
    : evidence("type-word", W.typeWordDiffers, saidOfOthers(other, entity));
}

const saidOfOthers =
  (word: TypeWord | undefined, { kind }: CompiledEntity): Why =>
  () =>
    `"${word?.word}" beside it is not said of ${aKind(kind)}`;

function calledAfterUnit({ kind }: CompiledEntity, of: Case): Clue | undefined {
  if (kind !== "base" || !of.readings.some((one) => one.entity.id.startsWith("unit/"))) return undefined;
  return evidence(
    "type-word",
    W.unitOfThatName,
    "a unit has the name, and no word beside it says that its base is meant",
  );
}

/** What speaks against a quarter where a city has its name. */
export function calledAfterCity({ kind }: CompiledEntity, of: Case): Clue | undefined {
  if (kind !== "neighbourhood") return undefined;
  if (!of.readings.some(({ entity }) => CITY_KINDS.has(entity.kind) && entity.id.startsWith(SYRIA))) return undefined;
  return evidence("type-word", W.quarterOfThatName, "a city has the name, and nothing says that a quarter is meant");
}

/** `the Raqqa bridge`, `Hasakah dam`, `Resafa oil field`: one of several that lie far outside what they are called after. */
export const isWork = ({ word, side }: TypeWord): boolean =>
  side === "after" && /^(?:bridge|dam|(?:oil|gas) ?field)$/.test(word);

/** Where all quarters of the tables lie that share their name with a city. */
const SYRIA = "place/sy/";

const bearerOf = (word: TypeWord, of: Case): boolean => of.readings.some(({ entity }) => word.kinds.has(entity.kind));

const forPlaces = (word: TypeWord): boolean => !word.kinds.has("armed-group");

/** Writers are free with city, town and village, and any place has an area around it. */
function loose(word: TypeWord, kind: string): boolean {
  if (kind === "neighbourhood" && (word.kinds.has("village") || word.kinds.has("city"))) return word.kinds.has(kind);
  if (!SETTLEMENT_KINDS.has(kind)) return word.kinds.has("region") && kind !== "governorate";
  if (word.kinds.has("region")) return true;
  for (const one of word.kinds) if (SETTLEMENT_KINDS.has(one) && one !== "camp") return kind !== "camp";
  return false;
}
