import { CITY_KINDS } from "../data/place-kinds.ts";
import { saysVillage } from "../match/type-words.ts";
import { ties } from "../match/words.ts";
import { isBearing } from "../text/bearings.ts";
import { Gap } from "../text/gap.ts";
import { isQuality } from "../text/qualities.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import { anotherCountry } from "./another-country.ts";
import { anotherPlace, namesake, tiedTo } from "./another-place.ts";
import { anotherSide } from "./another-side.ts";
import { endsBody, goesOnAsBody } from "./arabic-bodies.ts";
import { furtherBefore, isBodyOf, isEndingInside } from "./bodies-of-places.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import { isHeadline } from "./headline.ts";
import { anotherSense, mediumBehind } from "./media-of-places.ts";
import { partOfPerson } from "./part-of-person.ts";
import { isVerb, type PersonWords } from "./person-words.ts";
import { type Case, isBySound, type Reading } from "./reading.ts";
import { W } from "./weights.ts";

/** `Sultan Murad IV` */
const REGNAL = /^[IVX]{2,5}$/;

/** Is what stands here only a part of a name, of another place or of a person? */
export function longerName(document: Document, words: PersonWords, reading: Reading, of: Case): Clue | undefined {
  const { entity, name } = reading;
  const place = entity.id.startsWith("place/");
  // Most mentions have no name beside them that could make theirs longer.
  const [before, behind] = [document.tokens[of.span.first - 1], document.tokens[of.span.last + 1]];
  const sense =
    anotherSense(document, reading, of) ?? (place ? furtherBefore(document, words, of.span, entity.kind) : undefined);
  if (sense !== undefined) return evidence("context", W.otherTwin, sense);
  if (isNewer(document, name.name, of)) return evidence("context", W.longerName, NEWER);
  const side = place
    ? undefined
    : (anotherSide(document, words, reading, of) ??
      anotherCountry(document, reading, of) ??
      goesOnAsBody(document, reading, of) ??
      onHill(document, of));
  if (side !== undefined) return evidence("context", W.otherTwin, side);
  const people = name.kind === "demonym";
  const person = place && !people ? partOfPerson(document, words, reading, of) : undefined;
  if (person !== undefined) return evidence("context", W.longerName, person);
  const called = place ? namesake(document, reading, of) : undefined;
  if (called !== undefined) return evidence("context", W.otherTwin, called);
  if (!people && !mayBelong(before) && !mayBelong(behind)) return undefined;
  const another = place ? anotherPlace(document, reading, of) : undefined;
  if (another !== undefined) return evidence("context", W.otherTwin, another);
  const why =
    (place ? (bodyName(document, words, reading, of) ?? givenBefore(document, words, of)) : undefined) ??
    (people ? behindNoun(document, of) : undefined) ??
    (entity.kind === "continent" ? noContinent(document, of) : undefined) ??
    (place || of.span.last > of.span.content ? innerArticle(document, words, entity, of) : undefined);
  return why === undefined ? wholeName(document, words, reading, of) : evidence("context", W.longerName, why);
}

/** `تل الـ UN`: no body, but a hill. */
function onHill({ tokens }: Document, { span: { first } }: Case): string | undefined {
  const before = foldedAt(tokens, first - 1) === "ال" ? first - 2 : first - 1;
  return /^و?(?:تل|تله)$/.test(foldedAt(tokens, before)) ? "it is a hill of that name" : undefined;
}

/** `the new Aleppo offensives` are not of New Aleppo, nor is `a new Syrian army` the New Syrian Army. */
const isNewer = ({ tokens, smallLetters }: Document, name: string, { span: { first } }: Case): boolean =>
  !smallLetters && tokens[first]?.word.raw === "new" && name.startsWith("New ") && isArticle(tokens[first - 1]);

const isArticle = (token: Token | undefined): boolean => /^(?:an?|the)$/.test(token?.word.folded ?? "");

const NEWER = '"new", written small behind an article, is no part of the name';

/** A capital, Arabic, an article before either, or the one word that may be small. */
const mayBelong = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.word.capital || token.word.script !== "latin" || token.word.articleLike || ONE_BODY.has(token.word.folded));

/** `the Houran Mujahideen Brigades`, `Liwa Nubl`: a body that is called after a place or a people, and that the tables do not have. */
function bodyName(document: Document, words: PersonWords, { entity, name }: Reading, of: Case): string | undefined {
  const { span } = of;
  const people = name.kind === "demonym";
  const before = document.tokens[span.first - 1];
  const { gap } = document.tokens[span.first] as Token;
  // In Arabic the name may stand in quotation marks: `شبكة "حلب الآن"`.
  const tied = ties(gap) || (gap === Gap.quote && before?.word.script === "arabic");
  if (before !== undefined && tied && words.heads.has(before.word.folded))
    return `"${before.word.raw}" before it makes it the name of a body`;
  const body = endsBody(document, span);
  if (body !== undefined) return body;
  const medium = mediumBehind(document, span);
  if (medium !== undefined) return `"${medium}" behind it makes it the name of a medium`;
  for (let at = span.last + 1; at <= span.last + 3; at++) {
    // "the Homs al-Adiya Brigades"
    if (!people && document.tokens[at]?.word.articleLike && document.tokens[at + 1]?.gap === Gap.hyphen) at++;
    const token = document.tokens[at];
    if (token === undefined || !(isJoined(document.tokens, at) || isEndingInside(document.tokens, at)))
      return undefined;
    const { folded, capital, functional } = token.word;
    // "the Salamiyah brigade" is one body, "the Salamiyah brigades" are whoever fights there.
    const body = ONE_BODY.has(folded) || (people && words.institutions.has(folded));
    if (!capital && !body && !(people && at === span.last + 1 && !functional)) return undefined;
    if (isBodyOf(document.tokens, span.last, at)) return `it is a part of the name of the ${folded} behind it`;
    if (document.anchorStartingAt(at) !== undefined) return undefined;
    const thing = capital && words.things.has(folded) && isCalledAfter(document, words, entity.kind, at, of);
    if (body || (thing && !inHeadline(entity.kind, before, document.tokens[at + 1])))
      return `it is a part of the name of a ${folded}`;
  }
  return undefined;
}

/** `Adra Prison` is that prison; nor is `Syria's Aleppo Prison` called after Syria, or one college of two after the other. */
const isCalledAfter = (
  { tokens }: Document,
  { things }: PersonWords,
  kind: string,
  at: number,
  { span, typeWords }: Case,
): boolean =>
  (at === span.last + 1 || (kind !== "country" && !things.has(foldedAt(tokens, span.last)))) &&
  !typeWords.some(({ last, kinds }) => last === at && kinds.has(kind));

/** By a space, or by a hyphen behind an article or as German has it: `die Homs-Brigade`. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const { gap, word } = tokens[at] as Token;
  return (
    gap === Gap.space || (gap === Gap.hyphen && (tokens[at - 1]?.word.articleLike || /^Brigaden?$/.test(word.raw)))
  );
}

/** `Shells Hit Homs School Kill Two`: where every word has a capital, a city is named, and what is done to its school. */
const inHeadline = (kind: string, before: Token | undefined, behind: Token | undefined): boolean =>
  (kind === "country" || CITY_KINDS.has(kind)) &&
  !/^[a-z]/.test(before?.word.raw ?? "") &&
  behind?.gap === Gap.space &&
  behind.word.capital &&
  !behind.word.functional;

/** `عمر السلمية` is no city. */
function givenBefore(document: Document, words: PersonWords, { span }: Case): string | undefined {
  const word = document.tokens[span.first - 1]?.word;
  if (word?.script !== "arabic" || !ties((document.tokens[span.first] as Token).gap)) return undefined;
  if (!words.given.has(word.folded) || document.anchorEndingAt(span.first - 1) !== undefined) return undefined;
  return `"${word.raw}" before it makes it a person's name`;
}

/**
 * `Southwest Asia`, `SOUTHEAST ASIA` is none of the continents; `eastern Africa` is in one. Nor is one a village, and between
 * the quotation marks of `مصادر "آسيا"` stands a medium.
 */
function noContinent({ tokens }: Document, { span: { first, last }, typeWords }: Case): string | undefined {
  if (typeWords.some(saysVillage)) return "it is called a village";
  if (tokens[first]?.gap === Gap.quote && tokens[last + 1]?.gap === Gap.quote)
    return "in quotation marks it is a title";
  const before = tokens[first - 1]?.word;
  if (before === undefined || !before.capital || !isBearing(before.folded)) return undefined;
  return `with "${before.raw}" before it, it is a region of its own`;
}

/** `منطقة السويدية` is a place of that name: where the noun has no article, an adjective behind it has none. */
function behindNoun({ tokens }: Document, { span, typeWords }: Case): string | undefined {
  const noun = typeWords.find(({ side }) => side === "before");
  if (noun === undefined || !foldedAt(tokens, span.first).startsWith("ال")) return undefined;
  if (/^[وفبل]?ال/.test(foldedAt(tokens, noun.last))) return undefined;
  return `behind "${noun.word}" without an article it is a name, and no adjective`;
}

/** `Hafrat al-Hass`, `the Fajr al-Islam Brigade`, none of the Farouq Brigades in `the Omar al-Farouq Brigade`: what has its article inside a name is the end of that name. */
function innerArticle(
  document: Document,
  words: PersonWords,
  { id, kind }: Reading["entity"],
  { span, typeWords }: Case,
): string | undefined {
  const [before, further] = [document.tokens[span.first - 1], document.tokens[span.first - 2]];
  if (before === undefined || span.content === span.first) return undefined;
  const { raw, folded, capital, upper, script, functional } = before.word;
  // "Regime Shells al-Bab": of a city's name only what ends as a word of Arabic does before another may be more.
  if (CITY_KINDS.has(kind) && !/[ae]t$/.test(folded)) return undefined;
  const { gap } = document.tokens[span.first] as Token;
  if (!ties(gap) || gap === Gap.ending || !capital || upper || script !== "latin" || functional) return undefined;
  // At the head of a sentence, and in a headline, any word has a capital.
  if (document.startsSentence(span.first - 1) && !words.given.has(folded)) return undefined;
  // "President Bashar al-Assad's military" is a body all the same.
  const maySay = !id.startsWith("place/") || isHeadline(document, span.first - 1);
  if (before.gap === Gap.space && further?.word.capital === true && maySay) return undefined;
  // "al-Hawash al-Amqiyah": with an article of its own before a noun's, it is the name before that in a list.
  if (before.gap === Gap.hyphen && further?.word.articleLike && !isQuality(foldedAt(document.tokens, span.content)))
    return undefined;
  if (typeWords.some(({ last }) => last === span.first - 1) || document.anchorEndingAt(span.first - 1) !== undefined)
    return undefined;
  if (document.lexicon.isEnglish(folded)) return undefined;
  return `"${raw}" before its article makes it the end of another name`;
}

const ONE_BODY = new Set("brigade battalion shield نيوز برس".split(" "));

/** `Ahrar al-Raqqa`, `Jordan Dakamseh`, `Salah al-Din al-Shishani`, `the towns of Maliha Sharqiyah, Maliha Ghabiyah`. */
function wholeName(document: Document, words: PersonWords, { entity, via }: Reading, of: Case): Clue | undefined {
  const said = (why: string, weight: number = W.longerName): Clue => evidence("context", weight, why);
  const kind = entity.id.startsWith("place/") ? entity.kind : undefined;
  const next = document.tokens[of.span.last + 1];
  const rest = tiedTo(document, of);
  if (next?.gap !== Gap.space || !rest?.word.capital || rest.word.script !== "latin") return undefined;
  const { raw, upper, functional } = rest.word;
  const { word } = document.tokens[of.span.last] as Token;
  const single = of.span.content === of.span.last;
  // "Ahrar al-Raqqa", "Liwa Ahrar Nubl"
  const isMore =
    rest.article || (words.heads.has(foldedAt(document.tokens, of.span.first - 1)) && !isVerb(rest.word.folded));
  if (kind === undefined && single && isMore && !word.upper) return said(`"${raw}" behind it makes it another body`);
  if (document.anchorStartingAt(of.span.last + 1) !== undefined) return undefined;
  if (REGNAL.test(raw)) return said(`"${raw}" behind it makes it a ruler's name`);
  if (kind === undefined || upper || functional) return undefined;
  // "Khirbat Kom Maqarah": what only sounds like a name of several words is none, either, unless it is whole already.
  const part = single || (document.commas && isBySound(via) && !isQuality(word.folded));
  if (part && !rest.article && kind !== "city" && !document.smallLetters && of.typeWords.some(saysVillage))
    return said(
      `with "${raw}" behind it, it is not the whole name of that village`,
      // What stands in a headline may be any word.
      isHeadline(document, of.span.first - 1) ? W.longerName : W.otherTwin,
    );
  const given =
    (OF_FAITH.test(word.folded) || (single && words.given.has(word.folded))) && !isPlaced(document, of.span);
  return given ? said(`with "${raw}" behind it, it is a person's name`) : undefined;
}

/** The end of `Salah al-Din`, `Salahuddin`, `Nureddin`: men's names, of which some places have theirs. */
const OF_FAITH = /(?:^|[aeu]d?)d[ie]n$/;

/** Does a word before it say that it is a place? */
export const isPlaced = ({ tokens }: Document, { first }: Case["span"]): boolean =>
  /^(?:in|of|near)$/.test(foldedAt(tokens, first - 1));
