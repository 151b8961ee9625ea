import { AREA_KINDS } from "../data/place-kinds.ts";
import { type CompiledEntity, type CompiledName, Needs } from "../data/tables.ts";
import { kilometresBetween } from "../geo.ts";
import { saysVillage } from "../match/type-words.ts";
import { hasArticle } from "../text/article.ts";
import { phraseOfTokens } from "../text/key.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import type { NearestPlaces } from "./nearest.ts";
import { once } from "./once.ts";
import { type Case, type Feature, isBySound, NO_JUDGE, type Reading } from "./reading.ts";
import { W } from "./weights.ts";

/**
 * `the village of Qaytal`: where a settlement bears the very words, a better known place whose name only sounds so, or
 * differs by the article, may keep the case open.
 */
export function ownName(document: Document, nearby: NearestPlaces): Feature {
  return (of) => {
    const bearers = bearersOf(document, of);
    const [first] = bearers;
    if (first === undefined) return NO_JUDGE;
    const areElsewhere = once(() => bearers.every((one) => isElsewhere(one, document)));
    return (reading) => {
      if (isCityWithoutArticle(reading, of) || bearers.some((one) => isBeside(one, reading.entity))) return undefined;
      // A quarter is near to all of its city, and by a slip of letters something always is.
      const mayBeHere = reading.via !== "fuzzy" && reading.entity.kind !== "neighbourhood";
      const isHere = mayBeHere && (nearby.to(reading, of)?.away ?? ELSEWHERE) < HERE;
      return isHere && areElsewhere() ? undefined : said(reading, first);
    };
  };
}

export const isOtherwiseSpelt = ({ entity: { id, kind }, via, hit, name }: Reading): boolean =>
  id.startsWith("place/sy/") &&
  !AREA_KINDS.has(kind) &&
  name.lang !== "ar" &&
  (isBySound(via) || (via === "folded" && hit.articleDiffers));

/** So near to what else the text names, in km, a place is rather meant than one so far from all of it. */
const HERE = 25;
const ELSEWHERE = 60;

const isElsewhere = (one: CompiledEntity, { points }: Document): boolean =>
  points.every((point) => point === one || (kilometresBetween(point, one) ?? 0) > ELSEWHERE);

/** `the Qusayr countryside`: print leaves the article of a city out, unless a village is spoken of. */
const isCityWithoutArticle = ({ entity, name, via }: Reading, { typeWords }: Case): boolean =>
  entity.kind === "city" && via === "folded" && name.name === entity.name && !typeWords.some(saysVillage);

/** Two of nearly one name at one spot (Tell Brak, and Tall Birak 5 km off) are often one place, listed twice. */
const isBeside = (one: CompiledEntity, other: CompiledEntity): boolean =>
  one === other || (kilometresBetween(one, other) ?? AT_ONE_SPOT) < AT_ONE_SPOT;

/** In km. */
const AT_ONE_SPOT = 6;

function said({ via }: Reading, bearer: CompiledEntity): Clue {
  return evidence(
    "spelling",
    isBySound(via) ? W.ownNameOfAnother : W.ownArticleOfAnother,
    () => `another place is called so to the letter: ${bearer.name} (${bearer.id})`,
  );
}

/** The settlements that bear the words of a span, with the article or without it as the text has it. */
function bearersOf({ tokens, lexicon }: Document, { span: { first, content, last } }: Case): readonly CompiledEntity[] {
  // The bare name of a camp (`Serekaniye camp`) is that of the town it is called after.
  const isSo = ({ name, lang, needs }: CompiledName): boolean =>
    lang !== "ar" && needs !== Needs.typeWord && hasArticle(name) === first < content;
  const bearers: CompiledEntity[] = [];
  for (const name of lexicon.withPhrase(phraseOfTokens(tokens.slice(content, last + 1)))) {
    const entity = isSo(name) && lexicon.isSettlement(name.id) ? lexicon.entity(name.id) : undefined;
    // A quarter is named beside its city.
    if (entity !== undefined && entity.kind !== "neighbourhood") bearers.push(entity);
  }
  return bearers;
}
