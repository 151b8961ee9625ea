import { CITY_KINDS } from "../data/place-kinds.ts";
import { isBearing, isDirection, pointAt, pointOf } from "../text/bearings.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import { WordClass } from "../text/word-class.ts";
import type { Anchor } from "./anchor.ts";
import { connectsInArabic, endOfArabicList, saidInArabic } from "./arabic-holders.ts";
import type { Document } from "./document.ts";
import type { Case } from "./reading.ts";

/** The words that may stand between a place and the larger one that holds it, beside directions. */
const CONNECTORS = new Set([
  ..."in of the at inside within an a its central rural rif near outside residential besieged rebel held old".split(
    " ",
  ),
  ..."city town village area region district neighborhood neighbourhood roundabout square street suburb province governorate countryside front"
    .split(" ")
    .flatMap((word) => [word, `${word}s`]),
  "cities",
]);
const connecting = new WordClass((word) => {
  const folded = pointOf(word);
  return CONNECTORS.has(folded) || isDirection(folded) || connectsInArabic(folded);
});
const connects = (tokens: readonly Token[], at: number): boolean => connecting.has((tokens[at] as Token).word);

/** As many words may lie between the two. */
const REACH = 8;

const LARGER: ReadonlySet<string> = new Set("governorate district subdistrict city town region plain".split(" "));

/** The larger place in which the text puts a mention: `X in the northern Homs countryside`, `X, Aleppo`, `Aleppo's X`. */
export const holderOf = (document: Document, of: Case): Anchor | undefined =>
  ownerBefore(document, of) ?? holderBehind(document, of);

function ownerBefore(document: Document, { span: { first } }: Case): Anchor | undefined {
  if (document.tokens[first]?.gap !== Gap.ending) return undefined;
  const owner = document.anchorEndingAt(first - 1);
  return owner !== undefined && LARGER.has(owner.reading.entity.kind) ? owner : undefined;
}

/** The larger place that stands behind `in`, and connecting words, from a token on. */
export function anchorInside(document: Document, from: number): Anchor | undefined {
  for (let at = from; at < from + REACH && at < document.tokens.length; at++) {
    if (document.tokens[at]?.gap === Gap.stop) return undefined;
    const anchor = document.anchorStartingAt(at);
    if (anchor !== undefined) return LARGER.has(anchor.reading.entity.kind) ? anchor : undefined;
    if (!connects(document.tokens, at)) return undefined;
  }
  return undefined;
}

/** `Ikko (Latakia)`, `Maan (northern Hama province)`: the larger place in a bracket that begins here, if that is all that stands in it. */
export function bracketedHolder(document: Document, from: number): Anchor | undefined {
  const { tokens } = document;
  if (tokens[from]?.gap !== Gap.bracket) return undefined;
  const anchor = anchorInside(document, from);
  if (anchor === undefined) return undefined;
  let end = anchor.of.span.last + 1;
  while (end < tokens.length && tokens[end]?.gap === Gap.space && connects(tokens, end)) end++;
  return tokens[end]?.gap === Gap.space ? undefined : anchor;
}

/** `قريتي جرجنار وتقانة بريف إدلب`: what stands behind an Arabic list, one of villages or one that ends with a place, may hold each of its members. */
export function holderOfArabicList(document: Document, of: Case, ofVillages: boolean): Anchor | undefined {
  const last = endOfArabicList(document, of.span, ofVillages);
  return last === undefined ? undefined : holderBehind(document, of, last);
}

function holderBehind(document: Document, of: Case, last = of.span.last): Anchor | undefined {
  let said = false;
  let comma = false;
  const bracketed = mayBeginList(of) ? undefined : bracketedHolder(document, last + 1);
  if (bracketed !== undefined) return bracketed;
  for (let at = last + 1; at <= last + REACH && at < document.tokens.length; at++) {
    const { word, gap } = document.tokens[at] as Token;
    const { folded } = word;
    if (gap === Gap.stop) return undefined;
    comma ||= gap === Gap.comma;
    const anchor = document.anchorStartingAt(at);
    if (anchor !== undefined) {
      said ||= saidInArabic(document.tokens, last, anchor);
      const isHolder = LARGER.has(anchor.reading.entity.kind) && (said || (comma && !mayBeginList(of)));
      return isHolder ? anchor : undefined;
    }
    if (!connects(document.tokens, at)) return undefined;
    said ||= IN.has(folded) || (folded === "ريف" && at === last + 1);
  }
  return undefined;
}

/** The country in which the text puts a mention: `X in Yemen`, `X, Libya`. */
export function countryBehind(document: Document, { span: { last } }: Case): Anchor | undefined {
  const next = document.tokens[last + 1];
  if (next === undefined || (next.gap !== Gap.comma && !IN.has(next.word.folded))) return undefined;
  const anchor = document.anchorStartingAt(next.gap === Gap.comma ? last + 1 : last + 2);
  return anchor?.reading.entity.kind === "country" ? anchor : undefined;
}

const IN: ReadonlySet<string> = new Set(["in", "of", "inside", "في", "بريف"]);

/** `Idlib, Hama and Latakia`: a city begins a list. */
export const mayBeginList = ({ readings }: Case): boolean => readings.some(({ entity }) => CITY_KINDS.has(entity.kind));

/** The place before a mention that the text puts in it: `Izraa city in Daraa`, `Izraa, Daraa`. */
export function placeHeldBy(document: Document, of: Case): Anchor | undefined {
  const { tokens } = document;
  const { first, last } = of.span;
  const { gap, word } = tokens[first] as Token;
  // `Idlib's Saraqib`
  if (tokens[last + 1]?.gap === Gap.ending) return document.anchorStartingAt(last + 1);
  // Some writers leave the comma out: `Saraqib Idlib`, `Izraa city Daraa`.
  const beside =
    gap === Gap.space &&
    word.capital &&
    (document.anchorEndingAt(first - 1) !== undefined || IS_TOWN.test(foldedAt(tokens, first - 1)));
  // "Saraqib (Idlib)"
  const alone = gap === Gap.bracket && tokens[last + 1]?.gap !== Gap.space;
  let said = alone || ((gap === Gap.comma || beside) && !goesOnAsList(document, of));
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    const anchor = document.anchorEndingAt(at);
    // "Izraa in Syria's Daraa"
    if (anchor !== undefined && tokens[at + 1]?.gap === Gap.ending && anchor.reading.entity.kind === "country") {
      at = anchor.of.span.first;
      continue;
    }
    if (anchor !== undefined) return said ? anchor : undefined;
    const { word, gap } = tokens[at] as Token;
    if (!connects(tokens, at) || gap === Gap.stop) return undefined;
    // "West of Aleppo" is west of the city.
    said ||=
      word.folded === "in" || word.folded === "في" || (word.folded === "of" && !isBearing(pointAt(tokens, at - 1)));
  }
  return undefined;
}

const IS_TOWN = /^(?:city|town|village)$/;

/** `Saraqib, Idlib and Hama`: what stands behind a comma there is one of several. */
export function goesOnAsList(document: Document, { span: { last } }: Case): boolean {
  const next = document.tokens[last + 1];
  if (next === undefined) return false;
  if (next.word.folded === "and" || next.word.folded === "or") return true;
  const anchor = next.gap === Gap.comma || next.gap === Gap.space ? document.anchorStartingAt(last + 1) : undefined;
  return anchor !== undefined && isPlace(anchor) && anchor.reading.entity.kind !== "country";
}

const isPlace = ({ reading }: Anchor): boolean => reading.entity.id.startsWith("place/");
