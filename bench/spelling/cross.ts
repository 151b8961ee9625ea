import { kilometres } from "../../src/geo.ts";
import { resolverOf } from "../../src/resolver.ts";
import type { Lookup, Resolver } from "../../src/types.ts";
import { crossRows, type Settlement, sharedRows } from "./settlements.ts";
import { tablesOf } from "./tables.ts";

/** An answer within so many kilometres is the same place: the two sources mark a village at its mosque or at its edge. */
export const SAME_PLACE_KM = 1.5;

/** One question of the cross-spelling proof, and what is right. */
export interface Question {
  readonly asked: string;
  readonly row: Settlement;
}

/** The two directions: each list's spellings are asked of the names of the other. */
export interface Direction {
  readonly title: string;
  readonly questions: readonly Question[];
  readonly index: readonly Settlement[];
  readonly namesOf: (row: Settlement) => readonly string[];
}

/** `asked`: the spellings that differ, which is the proof, or all that the two lists share, which is what people ask. */
export function directions(
  rows: readonly Settlement[],
  asked: "different" | "all" = "different",
): readonly Direction[] {
  const crossed = asked === "different" ? crossRows(rows) : sharedRows(rows);
  return [
    {
      title: "OCHA asked of GeoNames",
      questions: crossed.map((row) => ({ asked: row.ocha, row })),
      index: rows.filter(({ latin }) => latin.length > 0),
      namesOf: ({ latin, arabic }) => [...latin, ...arabic],
    },
    {
      title: "GeoNames asked of OCHA",
      questions: crossed.map((row) => ({ asked: row.latin[0] as string, row })),
      index: rows.filter(({ ocha }) => ocha !== ""),
      namesOf: ({ ocha, ochaParts }) => [ocha, ...ochaParts],
    },
  ];
}

/** What became of a set of questions, as shares of it. */
export interface Outcome {
  readonly asked: number;
  readonly first: number;
  readonly five: number;
  readonly resolved: number;
  readonly wrong: number;
}

/** One question with its answer, for whoever wants to look closer. */
export interface Answered {
  readonly question: Question;
  readonly answer: Lookup;
  /** The place in the list at which a right answer stands, from 0; -1 where none does. */
  readonly rank: number;
}

export const resolverFor = ({ index, namesOf }: Direction): Resolver => resolverOf(tablesOf(index, namesOf));

export function ask(resolver: Resolver, questions: readonly Question[], within: boolean): readonly Answered[] {
  return questions.map((question) => {
    const { asked, row } = question;
    const answer = resolver.lookup(asked, within ? { within: row.governorate } : {});
    return { question, answer, rank: answer.candidates.findIndex(({ id }) => isRight(resolver, id, row)) };
  });
}

export function isRight(resolver: Resolver, id: string, row: Settlement): boolean {
  const at = resolver.get(id)?.at;
  return at !== undefined && kilometres(at, row.at) <= SAME_PLACE_KM;
}

export function outcome(answers: readonly Answered[]): Outcome {
  const share = (test: (one: Answered) => boolean): number => answers.filter(test).length / Math.max(1, answers.length);
  return {
    asked: answers.length,
    first: share(({ rank }) => rank === 0),
    five: share(({ rank }) => rank >= 0 && rank < 5),
    resolved: share(({ answer }) => answer.status === "resolved"),
    wrong: share(({ answer, rank }) => answer.status === "resolved" && rank !== 0),
  };
}
