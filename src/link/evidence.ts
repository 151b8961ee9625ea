import type { Evidence, EvidenceKind } from "../types.ts";

/** Why a clue speaks as it does: a sentence, or how to make one when somebody asks. */
export type Why = string | (() => string);

/** A piece of evidence on its way: most are weighed and forgotten, so the sentence is only made for what is told. */
export interface Clue {
  readonly kind: EvidenceKind;
  readonly score: number;
  readonly why: Why;
}

export function evidence(kind: EvidenceKind, score: number, why: Why): Clue {
  return { kind, score, why };
}

/** A clue that says one thing more than it did before: the scores are added, the sentences joined. */
export function also(before: Clue | undefined, kind: EvidenceKind, score: number, why: Why): Clue {
  return before === undefined
    ? { kind, score, why }
    : { kind, score: before.score + score, why: bothSaid(before.why, why) };
}

const bothSaid =
  (one: Why, other: Why): Why =>
  () =>
    `${sentence(one)}; ${sentence(other)}`;

const sentence = (why: Why): string => (typeof why === "string" ? why : why());

/** Tells clues to the caller, or keeps them back where nobody asked for reasons. */
export type Teller = (clues: readonly (Clue | undefined)[]) => readonly Evidence[];

export const tellerFor = (evidence: boolean | undefined): Teller => (evidence === false ? tellNothing : tellAll);

export const tellAll: Teller = (clues) => {
  const told: Evidence[] = [];
  for (const clue of clues) if (clue !== undefined) told.push(tell(clue));
  return told;
};
const tellNothing: Teller = () => NOTHING;
const NOTHING: readonly Evidence[] = [];

/** The clue as it is told, its score rounded so that it reads the same everywhere. */
function tell({ kind, score, why }: Clue): Evidence {
  return { kind, score: Math.round(score * 100) / 100, reason: sentence(why) };
}
