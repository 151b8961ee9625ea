import { compile } from "../../src/data/compile.ts";
import {
  type CompiledEntity,
  type CompiledName,
  type CompiledTables,
  EMPTY_TABLES,
  Needs,
} from "../../src/data/tables.ts";
import { nameForms } from "../../src/text/key.ts";
import type { Settlement } from "./settlements.ts";

/** An index that knows only these names of each settlement. Governorates are in it as holders, without a name of their own. */
export function tablesOf(rows: readonly Settlement[], namesOf: (row: Settlement) => readonly string[]): CompiledTables {
  const empty = compile(EMPTY_TABLES, { version: "", hash: "" });
  const known = rows.filter((row) => namesOf(row).length > 0);
  const governorates = [...new Set(rows.map(({ governorate }) => governorate))];
  return {
    ...empty,
    entities: [...governorates.map(holder), ...known.map((row) => entity(row, namesOf(row)[0] as string))],
    names: known.flatMap((row) => names(row.id, namesOf(row))),
  };
}

const holder = (id: string): CompiledEntity => ({ id, name: id, kind: "governorate", refs: {}, curated: true });

function entity({ id, governorate, at, population }: Settlement, name: string): CompiledEntity {
  return { id, name, kind: "village", within: governorate, at, population, refs: {}, curated: false };
}

function names(id: string, spellings: readonly string[]): CompiledName[] {
  const seen = new Set<string>();
  return spellings.flatMap((name) => {
    const { phrase } = nameForms(name);
    if (phrase === "" || seen.has(phrase)) return [];
    seen.add(phrase);
    const lang = /\p{Script=Arabic}/u.test(name) ? "ar" : "ar-Latn";
    return [{ id, name, lang, kind: "spelling", case: "capital", needs: Needs.nothing, bulk: true, phrase } as const];
  });
}
