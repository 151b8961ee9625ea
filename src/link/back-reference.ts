import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import { type Case, type Feature, NO_JUDGE, type Reading } from "./reading.ts";
import { W } from "./weights.ts";

/** Kinds of bodies that a bare phrase for forces may refer back to. */
const FORCES = new Set(["state-force", "army", "militia"]);

/**
 * `The Syrian army ... had led government forces to recapture`: a phrase without any name in it, behind a
 * named force in the same sentence, refers back to that force, but for what a small word sets apart from it
 * (`said that government forces`). Coreference is not this library's job, so
 * it stays a common phrase.
 */
export function backReference(document: Document): Feature {
  return (of) => {
    if (document.tokens[of.span.first - 1]?.word.functional) return NO_JUDGE;
    return ({ entity }) => referred(document, entity, of);
  };
}

function referred(document: Document, entity: Reading["entity"], of: Case): Clue | undefined {
  for (let at = of.span.first - 1; at >= 0 && !document.startsSentence(at + 1); at--) {
    const anchor = document.anchorEndingAt(at);
    if (anchor === undefined || anchor.reading.entity === entity || !FORCES.has(anchor.reading.entity.kind)) continue;
    if (anchor.reading.entity.theatre?.includes("sy") !== true) continue;
    return evidence(
      "memory",
      W.refersBack,
      () => `it refers back to "${anchor.reading.name.name}" in the same sentence`,
    );
  }
  return undefined;
}

/** Only a phrase without a name in it refers back. */
export const mayReferBack = ({ name }: Reading): boolean => name.kind === "umbrella" && !/\p{Lu}/u.test(name.name);
