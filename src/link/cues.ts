import { SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import { Needs } from "../data/tables.ts";
import { isFunctionWord } from "../text/function-words.ts";
import { Gap } from "../text/gap.ts";
import { phraseOf } from "../text/key.ts";
import type { Token } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import { also, type Clue, type Why } from "./evidence.ts";
import { listNeighbour } from "./list.ts";
import { isTownOrVillage } from "./list-mates.ts";
import { isLostPossessive } from "./lost-possessive.ts";
import type { NearestPlaces } from "./nearest.ts";
import { once } from "./once.ts";
import { isOfPlaces, prepositionBefore, WRITTEN_INTO } from "./prepositions.ts";
import { type Case, type Feature, isAsWritten, type Reading } from "./reading.ts";
import { saidOfPlace } from "./said-of-places.ts";
import { ownWay } from "./spelling.ts";
import { W } from "./weights.ts";

/** What the name itself asks for, and the words that the tables know to speak for it. */
export function cues(document: Document, nearby: NearestPlaces): Feature {
  return (of) => {
    const beside: Around = {
      before: once(() => prepositionBefore(document.tokens, of.span)),
      behind: once(() => saidOfPlace(document.tokens, of.span)),
      place: once(() => showsPlace(document, of)),
    };
    return (reading) => cuesOf(document, nearby, reading, of, beside);
  };
}

/** What stands beside a mention: */
interface Around {
  /** the words before it and behind it that say that it is a place, */
  readonly before: () => string | undefined;
  readonly behind: () => string | undefined;
  /** and whether anything shows it. */
  readonly place: () => boolean;
}

function cuesOf(
  document: Document,
  nearby: NearestPlaces,
  reading: Reading,
  of: Case,
  beside: Around,
): Clue | undefined {
  const { name, entity } = reading;
  const { first, last } = of.span;
  let clue: Clue | undefined;
  if (name.cues !== undefined) {
    const cue = document.words.near(name.cues, first, last);
    if (cue !== undefined && !isCityOfQuarter(document, cue, entity, of))
      clue = also(clue, "name", W.cueNear, askedFor(cue));
  }
  if (isCommonNoun(document, of, reading))
    clue = also(clue, "name", W.commonNoun, "an article before it and small letters make it a common noun");
  if (name.favours !== undefined) {
    clue = favour(document, name.favours, entity, of, clue);
    if (of.typeWords.length === 0 && isLostPossessive(name, document.lexicon))
      clue = also(
        clue,
        "name",
        W.lostApostrophe,
        "an apostrophe would be lost, and nothing stands behind it that is had",
      );
  } else if (name.needs === Needs.nothing && isFavoured(of, entity)) {
    clue = also(clue, "name", W.cueOfOther / 2, "the name is shared, and nothing is listed for this reading");
  }
  const place = entity.id.startsWith("place/");
  const before = place ? beside.before() : undefined;
  const placed = before !== undefined;
  if (placed) clue = also(clue, "name", weightOf(before, reading), stands(before, "before"));
  else if (isWrittenVillage(reading)) {
    const behind = beside.behind();
    if (behind !== undefined)
      clue = also(clue, "name", lessIfKnown(W.placePreposition, reading), stands(behind, "behind"));
  }
  const oneWord = of.span.content === of.span.last;
  if (
    reading.via === "transliteration" &&
    ownWay(name, reading.hit.distance) &&
    oneWord &&
    place &&
    !(placed || beside.place() || document.remembered(of)?.reading.entity === entity)
  ) {
    clue = also(
      clue,
      "name",
      W.bareTransliteration,
      "one word, spelt in its own way, and nothing shows that a place is meant",
    );
  }
  const written = before === WRITTEN_INTO;
  if (name.needs === Needs.placeContext && !((placed && !written) || beside.place())) {
    const near = standsNear(nearby, reading, of);
    const weight = near ? W.needsMoreContext : W.needsPlaceContext;
    clue = also(
      clue,
      "name",
      written ? weight * 0.75 : weight,
      near
        ? "the name is also a word or a person's, but the text names places close by"
        : "the name is also a word or a person's, and nothing shows that a place is meant",
    );
  }
  return clue;
}

/** `the Daraa quarters of al-Masri and al-Karak`: the city speaks for its quarter as much as for a town of the governorate. */
const isCityOfQuarter = ({ lexicon }: Document, cue: string, own: Reading["entity"], { readings }: Case): boolean =>
  own.kind !== "neighbourhood" &&
  SETTLEMENT_KINDS.has(own.kind) &&
  readings.some(
    ({ entity: { kind, within } }) =>
      kind === "neighbourhood" && lexicon.withPhrase(phraseOf(cue)).some(({ id }) => id === within),
  );

const askedFor =
  (cue: string): Why =>
  () =>
    `"${cue}" stands near, which this name asks for`;

/** A village by another spelling is not so sure to be it wherever a place is meant. */
const isWrittenVillage = (reading: Reading): boolean =>
  isTownOrVillage(reading) && isAsWritten(reading.via) && !reading.hit.articleDiffers;

const weightOf = (before: string, reading: Reading): number =>
  lessIfKnown(isWrittenVillage(reading) && isOfPlaces(before) ? W.placePreposition : W.preposition, reading);

/** What reporting names needs less to show that it is meant. */
const lessIfKnown = (weight: number, { entity }: Reading): number =>
  entity.curated ? weight - W.preposition / 2 : weight;

const stands =
  (words: string, where: "before" | "behind"): Why =>
  () =>
    `"${words}" ${where} it`;

/** Does another reading have words that speak for it? */
function isFavoured(of: Case, entity: Reading["entity"]): boolean {
  return of.readings.some(
    (other) => other.name.favours !== undefined && other.entity !== entity && other.via !== "transliteration",
  );
}

/** Does something beside the mention show that a place is meant? */
const showsPlace = (document: Document, of: Case): boolean =>
  of.typeWords.length > 0 || listNeighbour(document, of.span) !== undefined;

/** So near to another place of the text, in km, a word is hardly there by chance. */
const CLOSE_BY = 10;

function standsNear(nearby: NearestPlaces, reading: Reading, of: Case): boolean {
  if (of.readings.length > 1) return false;
  const nearest = nearby.to(reading, of);
  return nearest !== undefined && nearest.away <= CLOSE_BY;
}

/** `an Islamic state` is any such state; `a Syrian army source` is one of the army's, and of `a US-led coalition` there is one. */
function isCommonNoun(document: Document, of: Case, { entity, name }: Reading): boolean {
  if (entity.id.startsWith("place/") || of.span.first === of.span.last || name.name.includes("-led ")) return false;
  // Not folded: a French "à" is none.
  const article = document.tokens[of.span.first - 1]?.word.raw ?? "";
  if (!/^an?$/i.test(article) || (document.tokens[of.span.last] as Token).word.capital) return false;
  const next = document.tokens[of.span.last + 1];
  return next?.gap !== Gap.space || isFunctionWord(next.word.folded);
}

function favour(
  document: Document,
  words: readonly string[],
  entity: Reading["entity"],
  of: Case,
  before: Clue | undefined,
): Clue | undefined {
  const near = document.words.near(words, of.span.first, of.span.last);
  if (near !== undefined && isCityOfQuarter(document, near, entity, of)) return before;
  if (near !== undefined) return also(before, "name", W.cueNear, () => `"${near}" stands near`);
  const anywhere = document.words.mentions(words);
  if (anywhere !== undefined) return also(before, "name", W.cueInText, () => `the text speaks of "${anywhere}"`);
  return words.length > 0
    ? also(before, "name", W.cueOfOther, "none of the words that speak for this reading is in the text")
    : before;
}
