import type { LocatedTables } from "../data/check/located.ts";
import type { Problem } from "../data/check/problem.ts";
import type { RawAlias } from "../data/schema.ts";
import type { Retired, Tables } from "../data/tables.ts";
import { parseTables } from "./data/parse-tables.ts";
import { sourceFiles } from "./data/source-files.ts";

/** Tables as they are in a folder, and what could not be read of them. */
export interface ReadTables {
  readonly tables: Tables;
  readonly problems: readonly Problem[];
}

/** Read `gazetteer/` and `aliases/` below a folder. A bad row is reported and left out; the others stay. */
export function readTables(root: string): ReadTables {
  const located = parseTables(sourceFiles(root));
  return { tables: tablesOf(located), problems: located.problems };
}

/** Tables without the places of what is in them. */
function tablesOf(located: LocatedTables): Tables {
  const aliases: Record<string, RawAlias[]> = {};
  for (const { id, alias } of located.aliases) {
    const names = aliases[id];
    if (names === undefined) aliases[id] = [alias];
    else names.push(alias);
  }
  const entries = <T>(list: readonly { readonly entry: T }[]): readonly T[] => list.map(({ entry }) => entry);
  return {
    gazetteer: Object.fromEntries(located.entities.map(({ id, entity }) => [id, entity])),
    aliases,
    ambiguous: entries(located.ambiguous),
    never: entries(located.never),
    generic: entries(located.generic),
    retired: Object.fromEntries(located.retired.map(({ id, ...entry }): [string, Retired] => [id, entry])),
    english: [...located.english],
    ...located.words,
  };
}
