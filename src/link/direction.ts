import { isBearing, pointAt } from "../text/bearings.ts";
import { life, overlaps } from "../text/date.ts";
import type { Token } from "../text/tokenize.ts";
import { NO_COUNTRYSIDE } from "./countryside.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import type { Case, Reading } from "./reading.ts";
import { W } from "./weights.ts";

const ADJECTIVE = /^(?:north|south|east|west)(?:ern|(?:ea|we)st(?:ern)?)$|^rural$/;

/** The city that the front cut in two, by its governorate: `east Aleppo` was the rebels' half. */
const DIVIDED = "place/sy/aleppo-governorate";
/** While it did, `eastern Aleppo` was that half, too, unless the war for the countryside is spoken of. */
const THEN = life("2012-07", "2016-12");
const COUNTRYSIDE = ["isis", "isil", "daesh", "islamic state", "sdf"];

/** Does a direction stand right before this city, as before its governorate: `western Daraa`? A city at war with itself has its own. */
export function isDirected({ tokens }: Document, { entity }: Reading, { span }: Case): boolean {
  return `${entity.id}-governorate` !== DIVIDED && ADJECTIVE.test(pointAt(tokens, span.first - 1));
}

/** `southeastern Aleppo`: what has a southeast is more often the governorate than the city. */
export function direction({ tokens, words, period, smallLetters }: Document) {
  const then = period !== undefined && overlaps(period, THEN);
  return ({ entity: { id, kind, curated } }: Reading, { span }: Case): Clue | undefined => {
    if (kind !== "governorate")
      return curated || smallLetters || span.content === span.last ? undefined : ownDirection(tokens, span.first);
    const before = pointAt(tokens, span.first - 1);
    if (id === NO_COUNTRYSIDE || !(ADJECTIVE.test(before) || isBearing(before))) return undefined;
    const half = id === DIVIDED && /^(?:ea|we)st(?:ern)?$/.test(before);
    if (half && (isBearing(before) || (then && !words.near(COUNTRYSIDE, span.first, span.last)))) return undefined;
    return evidence("type-word", W.direction, () => `"${before}" before it is said of a governorate`);
  };
}

/** `the villages of eastern Suwayda` speaks of a bearing, though a village is called Eastern Suwayda. */
function ownDirection(tokens: readonly Token[], first: number): Clue | undefined {
  const { raw } = (tokens[first] as Token).word;
  if (!ADJECTIVE.test(raw)) return undefined;
  return evidence(
    "type-word",
    W.writtenSmall,
    () => `"${raw}", written small, is rather a bearing than a part of the name`,
  );
}
