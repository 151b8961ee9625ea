import { SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import { kilometresBetween } from "../geo.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import type { Case, Reading } from "./reading.ts";
import { behindTypeWords } from "./said-side.ts";
import { isSeat } from "./seats.ts";
import { W } from "./weights.ts";

type Entity = Reading["entity"];

/** `X near Tal Tamr`, `X, close to the town of Tal Tamr`: what lies far from there is another of that name. */
export function saidNear(document: Document, { entity }: Reading, of: Case): Clue | undefined {
  const { tokens } = document;
  const first = behindTypeWords(of);
  if (tokens[first]?.gap === Gap.stop) return undefined;
  const near = NEAR.test(foldedAt(tokens, first));
  if (!near && !(NEXT.test(foldedAt(tokens, first)) && foldedAt(tokens, first + 1) === "to")) return undefined;
  let at = near ? first + 1 : first + 2;
  while (/^(?:the|city|town|village|of)$/.test(foldedAt(tokens, at)) && document.anchorStartingAt(at) === undefined)
    at++;
  const town = document.anchorStartingAt(at)?.reading.entity;
  if (town === undefined || town === entity || !SETTLEMENT_KINDS.has(town.kind)) return undefined;
  return beyondTown(entity, town, isSeat(document, town) ? 2 : 1);
}

const NEAR = /^(?:near|outside|beside)$/;
const NEXT = /^(?:close|next|adjacent)$/;

/** `X in the countryside of Tal Tamr`: the same; the seat of a governorate has all of that for its countryside. */
export const aroundTown = (document: Document, entity: Entity, town: Entity): Clue | undefined =>
  isSeat(document, town) ? undefined : beyondTown(entity, town, 1);

function beyondTown(entity: Entity, town: Entity, times: number): Clue | undefined {
  const away = kilometresBetween(town, entity) ?? 0;
  if (!SETTLEMENT_KINDS.has(entity.kind) || away <= (entity.curated ? FAR_FOR_KNOWN : FAR) * times) return undefined;
  return evidence(
    "containment",
    W.outside,
    () => `the text puts it near ${town.name}; this one is ${Math.round(away)} km away`,
  );
}

/**
 * In km. Of 40 villages that labelled texts put around a town, none lies farther from it than 32 km; in the desert,
 * what reporting names may.
 */
const FAR = 40;
const FAR_FOR_KNOWN = 55;
