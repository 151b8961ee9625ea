import { LONG_KINDS } from "../data/place-kinds.ts";
import { isBearing, isDirection } from "../text/bearings.ts";
import { foldedAt, Gap, type Token } from "../text/tokenize.ts";
import type { Anchor } from "./anchor.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import type { Case, Reading } from "./reading.ts";
import { kilometresBetween } from "./stray.ts";
import { W } from "./weights.ts";

/** The words that may stand between a place and the larger one that holds it, beside directions. */
const CONNECTORS = new Set(
  (
    "in of the at inside within a an its and city citys town village villages towns area areas region district districts " +
    "neighborhood neighborhoods neighbourhood neighbourhoods suburb suburbs province governorate provinces countryside rural rif " +
    "countrysides central near outside front fronts residential besieged rebel held old " +
    "في من ريف محافظة محافظه مدينة مدينه شمال جنوب شرق غرب شمالي جنوبي شرقي غربي بريف"
  ).split(" "),
);
const connects = (folded: string): boolean => CONNECTORS.has(folded) || isDirection(folded);

const REACH = 8;

/** `X in Idlib`, `X, Aleppo`, `Hama's X`, `X in the northern Homs countryside`. */
export function containment(document: Document) {
  return (reading: Reading, of: Case): Clue | undefined => {
    const { entity } = reading;
    if (entity.kind === "governorate") return asHolder(document, of);
    const holder = holderBehind(document, of) ?? holderBefore(document, of);
    return holder === undefined ? undefined : judge(document, reading, holder.reading);
  };
}

/** Does a reading lie in one place? */
export const mayBeHeld = ({ entity }: Reading): boolean =>
  entity.id.startsWith("place/sy/") && !LONG_KINDS.has(entity.kind);

function judge(document: Document, { entity }: Reading, holder: Reading): Clue | undefined {
  const held = holder.entity;
  if (held.id === entity.id) return undefined;
  if (
    held.kind === "country" ||
    held.kind === "governorate" ||
    held.kind === "district" ||
    held.kind === "subdistrict"
  ) {
    const inside = document.holds(held.id, entity.id);
    if (inside && held.kind === "country") return undefined;
    if (inside)
      return evidence("containment", W.inside, () => `the text puts it in ${held.name}, and so does the gazetteer`);
    if (!held.id.startsWith("place/sy") && held.kind === "country") return undefined;
    return evidence("containment", W.outside, () => `the text puts it in ${held.name}; this one lies elsewhere`);
  }
  if (document.holds(held.id, entity.id)) {
    return evidence("containment", W.inside, () => `a part of ${held.name}, where the text puts it`);
  }
  return byDistance(document, { entity, held });
}

/** So far away, in km, nothing is called after a place that is said to hold it. */
const FAR = 100;

/** The text puts it in (or near) a city: its governorate's places may be meant too, but not far ones. */
function byDistance(
  document: Document,
  { entity, held }: { entity: Reading["entity"]; held: Reading["entity"] },
): Clue | undefined {
  const away = kilometresBetween(held, entity);
  if (away === undefined) return undefined;
  if (away <= 20)
    return evidence(
      "containment",
      W.inside - 0.6,
      () => `${Math.round(away)} km from ${held.name}, where the text puts it`,
    );
  const home = document.governorateOf(entity);
  if (home !== undefined && home === document.governorateOf(held)) {
    return evidence("containment", W.inside - 1.4, () => `in the governorate of ${held.name}, where the text puts it`);
  }
  return evidence(
    "containment",
    away > FAR ? W.farOutside : W.outside,
    () => `the text puts it in ${held.name}; this one is ${Math.round(away)} km away`,
  );
}

/** `Saraqib, Idlib and Hama`: what stands behind a comma there is one of several. */
export function goesOnAsList(document: Document, of: Case): boolean {
  const next = document.tokens[of.span.last + 1];
  if (next === undefined) return false;
  if (next.word.folded === "and" || next.word.folded === "or") return true;
  const member = next.gap === Gap.comma ? document.anchorStartingAt(of.span.last + 1) : undefined;
  if (member === undefined) return false;
  const { id, kind } = member.reading.entity;
  return id.startsWith("place/") && kind !== "country";
}

/** `Izraa city in Daraa`, `Izraa, Daraa`: what holds a town of its own is the governorate. */
function asHolder(document: Document, of: Case): Clue | undefined {
  const { first } = of.span;
  let at = first - 1;
  let within = (document.tokens[first] as Token).gap === Gap.comma && !goesOnAsList(document, of);
  for (let steps = 0; at >= 0 && steps < REACH; steps++, at--) {
    const anchor = document.anchorEndingAt(at);
    if (anchor !== undefined) {
      const { entity } = anchor.reading;
      if (!within || !entity.id.startsWith("place/sy/") || entity.at === undefined) return undefined;
      const kinds = new Set(document.lexicon.holdersOf(entity.id).map((id) => document.lexicon.entity(id)?.kind));
      if (entity.kind === "neighbourhood" || (kinds.has("city") && entity.kind !== "city")) return undefined;
      return of.readings.some((one) => one.entity.kind === "governorate" && document.holds(one.entity.id, entity.id)) &&
        !of.readings.some((one) => one.entity.id === entity.id)
        ? evidence(
            "containment",
            W.holderNeedsGovernorate,
            () => `${entity.name} lies in the governorate, not in the city`,
          )
        : undefined;
    }
    const { word, gap } = document.tokens[at] as Token;
    if (!connects(word.folded) || gap === Gap.stop) return undefined;
    // "West of Aleppo" is west of the city.
    const bearing = word.folded === "of" && isBearing(foldedAt(document.tokens, at - 1));
    within ||= word.folded === "in" || word.folded === "في" || (word.folded === "of" && !bearing);
  }
  return undefined;
}

function holderBehind(document: Document, of: Case): Anchor | undefined {
  let comma = false;
  let preposition = false;
  for (let at = of.span.last + 1; at <= of.span.last + REACH && at < document.tokens.length; at++) {
    const { word, gap } = document.tokens[at] as Token;
    if (gap === Gap.stop) return undefined;
    comma ||= gap === Gap.comma;
    const anchor =
      !preposition && gap === Gap.comma && listMember(document, at) !== undefined
        ? undefined
        : (document.anchorStartingAt(at) ??
          (isArticleLike(word.folded) ? document.anchorStartingAt(at + 1) : undefined));
    if (anchor !== undefined)
      return preposition || (comma && holdsByComma(document, of, anchor)) ? larger(anchor) : undefined;
    const member =
      word.folded === "and" || gap === Gap.comma
        ? listMember(document, word.folded === "and" ? at + 1 : at)
        : undefined;
    if (member !== undefined) {
      at = member.of.span.last;
      comma = false;
      continue;
    }
    const toTheEast = word.folded === "to" && foldedAt(document.tokens, at + 1) === "the";
    if ((!connects(word.folded) && !toTheEast) || word.folded === "and") return undefined;
    preposition ||=
      word.folded === "in" ||
      word.folded === "of" ||
      word.folded === "في" ||
      word.folded === "بريف" ||
      word.folded === "inside";
    preposition ||= at === of.span.last + 1 && word.folded === "ريف";
  }
  return undefined;
}

/** `Hama's Ithriya`, `Aleppo city's district of X`, `northern Homs towns of X and Y`. */
function holderBefore(document: Document, of: Case): Anchor | undefined {
  for (let at = of.span.first - 1; at >= Math.max(0, of.span.first - 5); at--) {
    const next = document.tokens[at + 1] as Token;
    if (next.gap === Gap.stop || next.gap === Gap.comma || next.gap === Gap.hyphen) return undefined;
    const anchor = document.anchorEndingAt(at);
    // Side by side they are members of a list whose commas are lost, unless the first is a genitive.
    if (anchor !== undefined)
      return at < of.span.first - 1 || isGenitive(document, anchor, next) ? larger(anchor) : undefined;
    const { folded } = (document.tokens[at] as Token).word;
    if (folded === "and" || folded === "in" || folded === "near" || !connects(folded)) return undefined;
  }
  return undefined;
}

/** `Hama's Ithriya`, and `Hamas Ithriya` where the apostrophe is lost. */
function isGenitive(document: Document, anchor: Anchor, next: Token): boolean {
  const last = document.tokens[anchor.of.span.last] as Token;
  return next.start - last.end > 1 || (last.word.folded.endsWith("s") && !anchor.reading.name.phrase.endsWith("s"));
}

/** A small place that stands in the same list: `al-Joura and al-Qusour neighborhoods in Deir Ezzor`. */
function listMember(document: Document, at: number): Anchor | undefined {
  const anchor = document.anchorStartingAt(at);
  const kind = anchor?.reading.entity.kind;
  return kind === "neighbourhood" || kind === "village" || kind === "town" || kind === "hamlet" ? anchor : undefined;
}

const isArticleLike = (folded: string): boolean => folded === "al" || folded === "el";

/** `Salma, Latakia` but not `Idlib, Hama and Latakia`: a city begins a list, and so does a comma that others follow. */
function holdsByComma(document: Document, of: Case, anchor: Anchor): boolean {
  const { kind } = anchor.reading.entity;
  if (kind !== "governorate" && kind !== "country" && kind !== "city") return false;
  if (of.readings.some(({ entity }) => entity.kind === "city" || entity.kind === "governorate"))
    return kind === "country";
  const next = document.tokens[anchor.of.span.last + 1];
  return next === undefined || !(next.gap === Gap.comma || next.word.folded === "and");
}

function larger(anchor: Anchor): Anchor | undefined {
  const { kind, id } = anchor.reading.entity;
  return id.startsWith("place/") &&
    ["governorate", "district", "subdistrict", "city", "town", "region", "country"].includes(kind)
    ? anchor
    : undefined;
}
