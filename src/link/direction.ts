import { areaOfItsName } from "../lexicon/area-of-its-name.ts";
import { isBearing, pointAt } from "../text/bearings.ts";
import { life, overlaps } from "../text/date.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import { isAtAdministrativeBorder } from "./administrative-border.ts";
import { countrysideElsewhere } from "./countryside.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import type { Case, Feature, Reading } from "./reading.ts";
import { isWork } from "./type-word.ts";
import { W } from "./weights.ts";

const ADJECTIVE = /^(?:north|south|east|west)(?:ern|(?:ea|we)st(?:ern)?)$|^rural$/;

/** While a front cuts a city in two, `eastern Aleppo` is a half of it, unless the war for the countryside is spoken of. */
const COUNTRYSIDE = ["isis", "isil", "daesh", "islamic state", "sdf"];

/** Does a direction stand right before this city, as before its governorate: `western Daraa`, `west Daraa`? A city at war with itself has its own. */
export function isDirected({ tokens, lexicon }: Document, { entity }: Reading, { span }: Case): boolean {
  const isBeside = ADJECTIVE.test(saidBefore(tokens, span.first)) || isBearing(pointAt(tokens, span.first - 1));
  return isBeside && areaOfItsName(lexicon, entity).divided === undefined;
}

/** `southeastern Aleppo`: what has a southeast is more often the governorate than the city. */
export function direction({ tokens, words, period, smallLetters, lexicon }: Document): Feature {
  return (of) =>
    ({ entity }) => {
      const { span, typeWords } = of;
      const { kind, curated, divided } = entity;
      if (kind !== "governorate")
        return curated || smallLetters || span.content === span.last ? undefined : ownDirection(tokens, span.first);
      if (isAtAdministrativeBorder({ tokens }, of) && countrysideElsewhere(lexicon, entity) === undefined)
        return evidence("type-word", W.governorateSaid, "at an administrative border, which no city has");
      const before = saidBefore(tokens, span.first);
      // "The southern parts of Hasakah dam" are those of a dam.
      if (!(ADJECTIVE.test(before) || isBearing(before)) || typeWords.some(isWork)) return undefined;
      if (countrysideElsewhere(lexicon, entity) !== undefined) return undefined;
      if (divided !== undefined && /^(?:ea|we)st(?:ern)?$/.test(before)) {
        const then = period !== undefined && overlaps(period, life(divided.from, divided.until));
        if (isBearing(before) || (then && !words.near(COUNTRYSIDE, span.first, span.last))) return undefined;
      }
      return evidence("type-word", W.direction, () => `"${before}" before it is said of a governorate`);
    };
}

/** The direction before a name: `northern Hama`, `the northern parts of Hama`, `the northern axis of Hama`, `in the north of Hama`, `northern and central Hama`. */
function saidBefore(tokens: readonly Token[], first: number): string {
  const before = pointAt(tokens, first - 1);
  if (before !== "of" && before !== "central") return before;
  const [second, third] = [pointAt(tokens, first - 2), pointAt(tokens, first - 3)];
  if (before === "central") return second === "and" ? third : before;
  if (/^(?:(?:part|area)s?|ax[ie]s)$/.test(second)) return third;
  // "To the north of Hama" is outside it.
  return third === "the" && /^(?:in|across)$/.test(foldedAt(tokens, first - 4)) ? second : before;
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
