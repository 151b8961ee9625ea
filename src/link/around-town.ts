import { SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import { kilometresBetween } from "../geo.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt } from "../text/tokenize.ts";
import { type Anchor, isLocalPlace } from "./anchor.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import type { Reading } from "./reading.ts";
import { isSeat } from "./seats.ts";
import { W } from "./weights.ts";

type Entity = Reading["entity"];

/** What is said from a token on, behind a name or behind the list in which it stands: `X near Tal Tamr`, `X, close to the town of Tal Tamr`, `X, between Manbij and Jarabulus`: what lies far from there is another of that name. */
export function saidNear(document: Document, reading: Reading, first: number): Clue | undefined {
  const { tokens } = document;
  const { entity } = reading;
  if (tokens[first]?.gap === Gap.stop) return undefined;
  const between = saidBetween(document, reading, first);
  if (between !== undefined) return between;
  const near = NEAR.test(foldedAt(tokens, first));
  if (!near && !(NEXT.test(foldedAt(tokens, first)) && foldedAt(tokens, first + 1) === "to")) return undefined;
  const town = anchorFrom(document, near ? first + 1 : first + 2)?.reading.entity;
  if (town === undefined || town === entity || !SETTLEMENT_KINDS.has(town.kind)) return undefined;
  return beyondTown(entity, town, isSeat(document, town) ? 2 : 1);
}

const NEAR = /^(?:near|outside|beside)$/;
const NEXT = /^(?:close|next|adjacent)$/;

/** The place that is named from a token on, past what may say what it is. */
function anchorFrom(document: Document, from: number): Anchor | undefined {
  let at = from;
  while (TO_NAME.test(foldedAt(document.tokens, at)) && document.anchorStartingAt(at) === undefined) at++;
  return document.anchorStartingAt(at);
}

const TO_NAME = /^(?:the|(?:town|village)s?|city|cities|of)$/;

/** `X, which lies between A and B`: a way by X that is more than twice as long, and some more, leads elsewhere. */
function saidBetween(document: Document, { entity }: Reading, first: number): Clue | undefined {
  const { tokens } = document;
  let at = first;
  while (/^(?:which|that|is|lies|lying|located|situated|on|the|road|highway)$/.test(foldedAt(tokens, at))) at++;
  if (entity.kind === "city" || foldedAt(tokens, at) !== "between") return undefined;
  const one = anchorFrom(document, at + 1);
  if (one === undefined || foldedAt(tokens, one.of.span.last + 1) !== "and") return undefined;
  const other = anchorFrom(document, one.of.span.last + 2)?.reading.entity;
  if (other === undefined || !isLocalPlace(other) || !isLocalPlace(one.reading.entity)) return undefined;
  const [near, far, apart] = [
    kilometresBetween(entity, one.reading.entity),
    kilometresBetween(entity, other),
    kilometresBetween(one.reading.entity, other),
  ];
  if (near === undefined || far === undefined || apart === undefined || near + far <= 2 * apart + ASIDE)
    return undefined;
  return evidence(
    "containment",
    W.outsideBearing,
    () => `the text puts it between ${one.reading.entity.name} and ${other.name}; this one is not`,
  );
}

/** In km: what lies between two neighbours may lie so far aside. */
const ASIDE = 20;

/** `X in the countryside of Tal Tamr`: the same; the seat of a governorate has all of that for its countryside, and a region is no point. */
export const aroundTown = (document: Document, entity: Entity, town: Entity): Clue | undefined =>
  isSeat(document, town) || town.kind === "region" ? undefined : beyondTown(entity, town, 1);

function beyondTown(entity: Entity, town: Entity, times: number): Clue | undefined {
  const away = kilometresBetween(town, entity) ?? 0;
  if (!SETTLEMENT_KINDS.has(entity.kind) || away <= (entity.curated ? FAR_FOR_KNOWN : FAR) * times) return undefined;
  return evidence(
    "containment",
    away > FAR_OFF && entity.kind !== "city" ? W.farOutside : W.outside,
    () => `the text puts it near ${town.name}; this one is ${Math.round(away)} km away`,
  );
}

/**
 * In km. Of 40 villages that labelled texts put around a town, none lies farther from it than 32 km; in the desert,
 * what reporting names may.
 */
const FAR = 40;
const FAR_FOR_KNOWN = 55;
/** So far off, in km, not even the desert is near. */
const FAR_OFF = 150;
