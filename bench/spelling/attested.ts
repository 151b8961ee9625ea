import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTsv } from "../../src/cli/tsv.ts";
import type { CompiledTables } from "../../src/data/tables.ts";
import { resolverOf } from "../../src/resolver.ts";
import { nameForms } from "../../src/text/key.ts";
import type { Lookup } from "../../src/types.ts";
import { SHARED } from "../gold/gold.ts";

/** A spelling seen in print, what it stands for, and what `lookup` made of it while the tables did not have it. */
export interface Attested {
  readonly surface: string;
  readonly ids: readonly string[];
  readonly answer: Lookup;
  readonly rank: number;
  /** A word for something named before ("the organization"): to resolve it would be wrong. */
  readonly anaphor: boolean;
}

/**
 * Ask each attested spelling of tables that lack it: no entity bears it any more, nor a spelling that folds
 * to the same. To build fewer tables, spellings are left out together where they share no entity.
 */
export function attested(tables: CompiledTables): readonly Attested[] {
  const gold = new Map(
    readTsv(readFileSync(join(import.meta.dirname, "attested-gold.tsv"), "utf8")).map((row) => [
      `${row["kind"]}\t${row["canonical_en"]}`,
      (row["ids"] ?? "").split(" "),
    ]),
  );
  const questions = readTsv(readFileSync(join(SHARED, "reference/attested-variants.tsv"), "utf8")).map((row) => ({
    surface: row["surface"] as string,
    ids: gold.get(`${row["kind"]}\t${row["canonical_en"]}`) ?? [],
    phrase: nameForms(row["surface"] as string).phrase,
  }));
  return batches(tables, questions).flatMap((batch) => {
    const gone = new Set(batch.map(({ phrase }) => phrase));
    const resolver = resolverOf({ ...tables, names: tables.names.filter(({ phrase }) => !gone.has(phrase)) });
    return batch.map(({ surface, ids }) => {
      const answer = resolver.lookup(surface);
      const rank = answer.candidates.findIndex(({ id }) => ids.includes(id));
      return { surface, ids, answer, rank, anaphor: surface === "the organization" };
    });
  });
}

interface Question {
  readonly surface: string;
  readonly ids: readonly string[];
  readonly phrase: string;
}

/** Questions in as few lots as possible, so that of one entity only one spelling is left out at a time. */
function batches(tables: CompiledTables, questions: readonly Question[]): readonly (readonly Question[])[] {
  const lots: { questions: Question[]; taken: Set<string> }[] = [];
  for (const question of questions) {
    const own = [
      ...question.ids,
      ...tables.names.filter(({ phrase }) => phrase === question.phrase).map(({ id }) => id),
    ];
    let lot = lots.find(({ taken }) => !own.some((id) => taken.has(id)));
    if (lot === undefined) {
      lot = { questions: [], taken: new Set() };
      lots.push(lot);
    }
    lot.questions.push(question);
    for (const id of own) lot.taken.add(id);
  }
  return lots.map((lot) => lot.questions);
}

/** Shares of all 230. An open answer has found what is right when it is among the first five; an anaphor, when it stays open. */
export function attestedOutcome(all: readonly Attested[]): {
  readonly asked: number;
  readonly first: number;
  readonly found: number;
  readonly resolved: number;
  readonly wrong: number;
} {
  const share = (test: (one: Attested) => boolean): number => all.filter(test).length / Math.max(1, all.length);
  const resolved = ({ answer }: Attested): boolean => answer.status === "resolved";
  const isWrong = (one: Attested): boolean => resolved(one) && (one.rank !== 0 || one.anaphor);
  return {
    asked: all.length,
    first: share(({ rank }) => rank === 0),
    found: share((one) => !isWrong(one) && (one.anaphor || (one.rank >= 0 && one.rank < 5))),
    resolved: share(resolved),
    wrong: share(isWrong),
  };
}
