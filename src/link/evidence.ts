import type { Evidence, EvidenceKind } from "../types.ts";

/** Why a clue speaks as it does: a sentence, or how to make one when somebody asks. */
export type Why = string | (() => string);

/** A piece of evidence on its way: most are weighed and forgotten, so the sentence is only made for what is told. */
export interface Clue {
  readonly kind: EvidenceKind;
  readonly score: number;
  readonly why: Why;
}

/** A score with its reason, to be joined with others of its kind. */
export type Part = readonly [score: number, why: Why];

export function evidence(kind: EvidenceKind, score: number, why: Why): Clue {
  return { kind, score, why };
}

/** The sum of what several parts say, with their reasons joined; undefined when there are none. */
export function combined(kind: EvidenceKind, parts: readonly Part[]): Clue | undefined {
  if (parts.length === 0) return undefined;
  let score = 0;
  for (const [one] of parts) score += one;
  return { kind, score, why: () => parts.map(([, why]) => sentence(why)).join("; ") };
}

const sentence = (why: Why): string => (typeof why === "string" ? why : why());

/** Tells clues to the caller, or keeps them back where nobody asked for reasons. */
export type Teller = (clues: readonly Clue[]) => readonly Evidence[];

export const tellerFor = (evidence: boolean | undefined): Teller => (evidence === false ? tellNothing : tellAll);

export const tellAll: Teller = (clues) => clues.map(tell);
const tellNothing: Teller = () => NOTHING;
const NOTHING: readonly Evidence[] = [];

/** The clue as it is told, its score rounded so that it reads the same everywhere. */
function tell({ kind, score, why }: Clue): Evidence {
  return { kind, score: Math.round(score * 100) / 100, reason: sentence(why) };
}
