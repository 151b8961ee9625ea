import { CITY_KINDS } from "../data/place-kinds.ts";
import { lineOf } from "../lexicon/lines.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Anchor } from "./anchor.ts";
import type { Document } from "./document.ts";
import { evidence, type Why } from "./evidence.ts";
import { initials } from "./explained.ts";
import { isJoint } from "./owner.ts";
import { type Case, type Feature, NO_JUDGE, type Reading } from "./reading.ts";
import { W } from "./weights.ts";

/** What the document has already named, in full or in the same spelling. */
export function memory(document: Document): Feature {
  return (of) => {
    const meant = document.explanationOf(of)?.reading.entity;
    if (meant !== undefined)
      return ({ entity }) =>
        evidence("memory", meant === entity ? W.memory : W.explainedOtherwise, () => `${STANDS_FOR} ${meant.name}`);
    const words = document.otherwise(of);
    if (words !== undefined) return () => evidence("memory", W.explainedOtherwise, () => `${STANDS_FOR} ${words}`);
    const spelt = document.remembered(of)?.reading.entity;
    const known = spelt !== undefined && isCalledElse(of, spelt) ? undefined : spelt;
    const here = document.anchorStartingAt(of.span.first)?.reading.entity;
    return ({ entity }) => {
      if (known !== undefined && isOther(document, known, entity))
        return evidence("memory", W.otherSense, usedFor(known));
      if (document.timesNamed(entity.id) <= (here === entity ? 1 : 0)) return undefined;
      return known === entity
        ? evidence("memory", W.memory / 2, "the text uses this spelling for it elsewhere")
        : evidence("memory", W.memory, namedElsewhere(entity));
    };
  };
}

/** `in Nasib`, and then `the Nasib crossing`: what is called another sort of place is not what has been named. */
const isCalledElse = ({ typeWords, readings }: Case, { id, kind }: Reading["entity"]): boolean =>
  id.startsWith("place/") &&
  typeWords.some(
    ({ side, kinds }) =>
      side === "after" &&
      !kinds.has(kind) &&
      readings.some(({ entity }) => entity.kind !== kind && kinds.has(entity.kind)),
  );

const STANDS_FOR = "the text itself says that it stands for";

/** City and governorate share their name: that the one was named says nothing against the other. */
export const mayBeRemembered = ({ entity }: Reading): boolean => !CITY_KINDS.has(entity.kind);

const usedFor =
  ({ name }: Reading["entity"]): Why =>
  () =>
    `the text uses this spelling for ${name} elsewhere`;

const namedElsewhere =
  ({ name }: Reading["entity"]): Why =>
  () =>
    `the text names ${name} elsewhere`;

/** Two bearers of one name, and not a city and its governorate. */
function isOther(document: Document, known: Reading["entity"], entity: Reading["entity"]): boolean {
  return known !== entity && !document.holds(known.id, entity.id) && !document.holds(entity.id, known.id);
}

/** `Hatch (Nasra)`, `Abu Kamal (al Bukamal)`: two names of one thing side by side. */
export function apposition(document: Document): Feature {
  return (of) => {
    const { first, last } = of.span;
    const opens = document.tokens[last + 1];
    const behind = opens?.gap === Gap.bracket ? document.anchorStartingAt(last + 1) : undefined;
    const before =
      (document.tokens[first] as Token).gap === Gap.bracket ? document.anchorEndingAt(first - 1) : undefined;
    const other = behind ?? before;
    if (other === undefined || other.of.span === of.span) return NO_JUDGE;
    return (reading) => {
      if (other === behind && saysOtherwise(document, reading, of, other))
        return evidence("apposition", W.longerName, () => `"${other.reading.name.name}" behind it is another body`);
      return other.reading.entity === reading.entity
        ? evidence("apposition", W.apposition, standsBeside(other.reading))
        : undefined;
    };
  };
}

/**
 * `the People's Defense Forces (YPG)`: letters are exact where a wording is loose. What is named as the tables name it stays,
 * and so do two bodies that belong together: `Nusra Front (HTS)`.
 */
function saysOtherwise(
  { tokens, lexicon }: Document,
  { entity, name }: Reading,
  { span: { first, last } }: Case,
  { reading }: Anchor,
): boolean {
  const bodies = entity.id.startsWith("group/") && reading.entity.id.startsWith("group/");
  if (!bodies || reading.name.kind !== "acronym" || name.name === entity.name) return false;
  // "Jaish al-Nasr (FSA)": an umbrella is what a body belongs to.
  if (isJoint(reading.entity.kind)) return false;
  // "the Coalition against the Islamic State (IS)"
  if (initials(tokens.slice(first, last + 1)).endsWith(foldedAt(tokens, last + 1))) return false;
  const line = (id: string): string[] => [...lineOf(lexicon, id, "partOf"), ...lineOf(lexicon, id, "successorOf")];
  const own = line(entity.id);
  return !line(reading.entity.id).some((one) => own.includes(one));
}

const standsBeside =
  ({ name }: Reading): Why =>
  () =>
    `beside it stands "${name.name}" for the same`;
