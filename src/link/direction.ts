import { isBearing, pointAt } from "../text/bearings.ts";
import type { Token } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import type { Case, Reading } from "./reading.ts";
import { W } from "./weights.ts";

const ADJECTIVE = /^(?:north|south|east|west)(?:east|west)?ern?$|^(?:north|south)(?:east|west)(?:ern)?$|^rural$/;

/** Cities that the front cut in two: `east Aleppo` was the rebels' half. */
const DIVIDED = new Set(["place/sy/aleppo-governorate"]);
/** Governorates that end where their city does: what surrounds Damascus is another, Rif Dimashq. */
const NO_COUNTRYSIDE = new Set(["place/sy/damascus-governorate"]);

/** Does a direction stand right before this city, as before its governorate: `western Daraa`? A city at war with itself has its own. */
export function isDirected({ tokens }: Document, { entity }: Reading, { span }: Case): boolean {
  return !DIVIDED.has(`${entity.id}-governorate`) && ADJECTIVE.test(pointAt(tokens, span.first - 1));
}

/** `southeastern Aleppo`: what has a southeast is more often the governorate than the city. */
export function direction({ tokens, smallLetters }: Document) {
  return ({ entity: { id, kind, curated } }: Reading, { span }: Case): Clue | undefined => {
    if (kind !== "governorate")
      return curated || smallLetters || span.content === span.last ? undefined : ownDirection(tokens, span.first);
    const before = pointAt(tokens, span.first - 1);
    const half = DIVIDED.has(id) && (before === "east" || before === "west");
    return !NO_COUNTRYSIDE.has(id) && (ADJECTIVE.test(before) || (isBearing(before) && !half))
      ? evidence("type-word", W.direction, () => `"${before}" before it is said of a governorate`)
      : undefined;
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
