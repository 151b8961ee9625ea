import { tableErrors } from "./errors.ts";
import { checked, Table } from "./packed/cells.ts";
import { SECTION } from "./packed/columns.ts";
import { entityColumns } from "./packed/entity-columns.ts";
import { nameColumns } from "./packed/name-columns.ts";
import { COLUMNS, type ColumnName } from "./packed/sections.ts";
import { wordList } from "./packed/word-list.ts";
import { characters, dense, packed, packedColumn } from "./packed/write-columns.ts";
import { rowsOf } from "./rows.ts";
import { type CompiledName, type CompiledTables, FORMAT, isCompiled } from "./tables.ts";

/**
 * Pack compiled tables into one string:
 *
 *     header (JSON)
 *     ids
 *     labels
 *     kinds ...
 *
 * A line behind the header is a column (`packed/columns.ts`). Like things stand together, so that they compress well, and a row is only
 * read when it is asked for. An empty cell means the usual: no value, or a value that can be worked out.
 *
 * @throws CanonymError when a cell has a character that parts cells, or the tables have not been compiled.
 */
export function pack(tables: CompiledTables): string {
  if (!isCompiled(tables)) throw tableErrors.notCompiled(tables);
  // They are numbered after the entities.
  const { foreign } = rowsOf(tables);
  const owners = [...tables.entities.map(({ id }) => id), ...foreign];
  const names = namesByOwner(tables.names, owners);
  const shapes = new Table<string>();
  const wordLists = new Table<string>();
  const kinds = new Table<string>();
  const columns: Readonly<Record<Exclude<ColumnName, "word lists">, string>> = {
    ...entityColumns(
      tables.entities,
      new Map(names.flatMap(([first]) => (first ? [[first.id, first.name]] : []))),
      kinds,
    ),
    "names of each": characters(names.map(({ length }) => length)),
    ...nameColumns(names.flat(), shapes, wordLists),
  };
  const lists = dense(wordLists.values.map((list) => checked(list, "a list of words")));
  const sections = COLUMNS.map((name) => packedColumn(name === "word lists" ? lists : columns[name]));
  const header = packed(
    JSON.stringify({
      format: FORMAT,
      version: tables.version,
      hash: tables.hash,
      entities: tables.entities.length,
      names: tables.names.length,
      lengths: sections.map(({ length }) => length),
      foreign,
      kinds: kinds.values,
      shapes: shapes.values,
      wordLists: wordLists.values.length,
      terms: tables.terms,
      generic: tables.generic,
      retired: tables.retired,
      persons: tables.persons,
      war: tables.war,
      english: wordList(tables.english),
      neverPhrases: tables.neverPhrases,
      leftOut: tables.leftOut,
    }),
  );
  return [header, ...sections].join(SECTION);
}

function namesByOwner(names: readonly CompiledName[], owners: readonly string[]): CompiledName[][] {
  const byOwner = new Map<string, CompiledName[]>(owners.map((id) => [id, []]));
  for (const name of names) byOwner.get(name.id)?.push(name);
  return [...byOwner.values()];
}
