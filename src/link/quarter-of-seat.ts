import { isDirection, pointAt } from "../text/bearings.ts";
import { foldedAt } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import { placeHeldBy } from "./holders.ts";
import type { Case, Reading } from "./reading.ts";
import { matesOf } from "./same-sentence.ts";
import { seatOf } from "./seats.ts";
import { W } from "./weights.ts";

/** `Tal Hajar district in southern Hasakah`, `In southern Hasakah, ... the Tal Hajar district`: the south of what has quarters is that of a city. */
export function quarterOfSeat(document: Document, { entity }: Reading, of: Case): Clue | undefined {
  if (of.typeWords.length > 0 || !isDirection(pointAt(document.tokens, of.span.first - 1))) return undefined;
  const held = placeHeldBy(document, of)?.reading.entity;
  const parts = held !== undefined ? [held] : isAtHead(document, of) ? matesOf(document, of) : [];
  const seat = seatOf(document, entity)?.id;
  if (parts.length === 0 || !parts.every(({ kind, within }) => kind === "neighbourhood" && within === seat))
    return undefined;
  return evidence("containment", -W.direction, () => `${parts[0]?.name} is a quarter of the city of that name`);
}

/** `In southern Hasakah, ...` */
const isAtHead = (document: Document, { span: { first } }: Case): boolean =>
  foldedAt(document.tokens, first - 2) === "in" && document.startsSentence(first - 2);

/** `the Homs district of Waer` is no district, but a quarter of that city. */
export const hasQuarterBehind = (document: Document, { span: { last } }: Case): boolean =>
  document.anchorStartingAt(last + 2)?.reading.entity.kind === "neighbourhood" &&
  foldedAt(document.tokens, last + 1) === "of";
