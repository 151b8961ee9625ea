import { isBearing } from "../text/bearings.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
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
  return !DIVIDED.has(`${entity.id}-governorate`) && ADJECTIVE.test(foldedAt(tokens, span.first - 1));
}

/** `southeastern Aleppo`, `the north of Hama`: what has a north is more often the governorate than the city. */
export function direction(document: Document) {
  return ({ entity }: Reading, of: Case): Clue | undefined => {
    if (entity.kind === "governorate") return directionOf(document, entity, of);
    return entity.curated || document.smallLetters ? undefined : ownDirection(document, of);
  };
}

/** `the villages of eastern Suwayda` speaks of a bearing, though a village is called Eastern Suwayda. */
function ownDirection({ tokens }: Document, { span: { first, content, last } }: Case): Clue | undefined {
  const { raw } = (tokens[first] as Token).word;
  if (content === last || !ADJECTIVE.test(raw)) return undefined;
  return evidence(
    "type-word",
    W.writtenSmall,
    () => `"${raw}", written small, is rather a bearing than a part of the name`,
  );
}

function directionOf(document: Document, { id }: Reading["entity"], of: Case): Clue | undefined {
  const at = of.span.first;
  const before = document.tokens[at - 1] as Token | undefined;
  if (before === undefined || NO_COUNTRYSIDE.has(id)) return undefined;
  const { folded } = before.word;
  const half = DIVIDED.has(id) && (folded === "east" || folded === "west");
  if (ADJECTIVE.test(folded) || (isBearing(folded) && !half))
    return evidence("type-word", W.direction, () => `"${folded}" before it is said of a governorate`);
  const second = document.tokens[at - 2] as Token | undefined;
  if (folded === "of" && second !== undefined && isBearing(second.word.folded))
    return evidence("type-word", W.direction / 2, () => `"${second.word.folded} of" is said of a governorate as well`);
  return undefined;
}
