import { type Answered, ask, directions, resolverFor } from "./cross.ts";
import type { Settlement } from "./settlements.ts";

/** Answers whose score lies between two tenths: how sure `lookup` was of them, and how often it was right. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly score: number;
  readonly right: number;
}

/**
 * Answers to questions that no weight was fitted on: the held-out half of all settlements that OCHA and
 * GeoNames share, whether they spell them alike or not, bare and with the governorate.
 */
export function heldOutAnswers(rows: readonly Settlement[], asked: "all" | "different" = "all"): readonly Answered[] {
  return directions(rows, asked).flatMap((direction) => {
    const resolver = resolverFor(direction);
    const questions = direction.questions.filter(({ row }) => !row.train);
    return [...ask(resolver, questions, false), ...ask(resolver, questions, true)];
  });
}

export function bins(answers: readonly Answered[], count = 10): readonly Bin[] {
  const scored = answers.filter(({ answer }) => answer.candidates.length > 0);
  return Array.from({ length: count }, (_, at) => {
    const from = at / count;
    const to = (at + 1) / count;
    const own = scored.filter(({ answer }) => answer.score >= from && (answer.score < to || at === count - 1));
    const mean = (value: (one: Answered) => number): number =>
      own.reduce((sum, one) => sum + value(one), 0) / Math.max(1, own.length);
    return {
      from,
      to,
      count: own.length,
      score: mean(({ answer }) => answer.score),
      right: mean(({ rank }) => (rank === 0 ? 1 : 0)),
    };
  });
}

/** The expected calibration error: how far score and truth lie apart, on average over all answers. */
export function calibrationError(all: readonly Bin[]): number {
  const total = all.reduce((sum, { count }) => sum + count, 0);
  return all.reduce((sum, { count, score, right }) => sum + (count / Math.max(1, total)) * Math.abs(score - right), 0);
}
