import { errors } from "../errors.ts";
import { readPacked, SECTION } from "./packed/columns.ts";
import { PackedEntities } from "./packed/entities.ts";
import { type NameHeader, PackedNames } from "./packed/names.ts";
import { COLUMNS, type Column } from "./packed/sections.ts";
import { NameTexts } from "./packed/texts.ts";
import { wordsOfList } from "./packed/word-list.ts";
import { type Rows, tellRows } from "./rows.ts";
import { type CompiledEntity, type CompiledName, type CompiledTables, FORMAT } from "./tables.ts";

interface Header extends NameHeader, Omit<CompiledTables, "entities" | "names" | "english"> {
  readonly format: number;
  readonly entities: number;
  readonly lengths: readonly number[];
  readonly english: string;
  readonly kinds: readonly string[];
}

/**
 * Read a pack. Its rows are made when they are asked for: a text names few of them.
 *
 * @throws CanonymError when it is none, of another format, or cut short.
 */
export function unpack(text: string): CompiledTables {
  const end = text.indexOf(SECTION);
  const header = readHeader(end < 0 ? text : text.slice(0, end));
  const column = sectionsOf(text, end, header.lengths);
  const texts = new NameTexts(header.names, column);
  const entities = new PackedEntities(header.entities, header.kinds, texts, column);
  const names = new PackedNames(header, entities, texts, column);
  const { terms, generic, retired, persons, war, neverPhrases, leftOut, version, hash } = header;
  let allEntities: readonly CompiledEntity[] | undefined;
  let allNames: readonly CompiledName[] | undefined;
  const tables: CompiledTables = {
    get entities() {
      allEntities ??= rows(entities.count, (row) => entities.entity(row));
      return allEntities;
    },
    get names() {
      allNames ??= rows(names.count, (row) => names.name(row));
      return allNames;
    },
    terms,
    generic,
    retired,
    persons,
    war,
    english: wordsOfList(header.english),
    neverPhrases,
    leftOut,
    version,
    hash,
  };
  return tellRows(tables, rowsIn(header, entities, names));
}

const rows = <R>(count: number, row: (row: number) => R): R[] => Array.from({ length: count }, (_, at) => row(at));

const rowsIn = (header: Header, entities: PackedEntities, names: PackedNames): Rows => ({
  entities: entities.count,
  rowOf: (id) => entities.rowOf(id),
  entity: (row) => entities.entity(row),
  namesOf: (id) => {
    const row = entities.rowOf(id);
    return row < 0 ? names.ofForeign(id) : names.ofEntity(row);
  },
  namesIn: (drawers) => names.drawers().rows(drawers),
  namesBeginning: (word) => names.beginningWith(word),
  foreign: header.foreign,
  names: names.count,
  kindOf: (row) => names.kindOf(row),
  langOf: (row) => names.langOf(row),
  phraseOf: (row) => names.phraseOf(row),
  wordsOf: (row) => names.wordsOf(row),
  name: (row) => names.name(row),
  entitiesUnder: (prefix) => entities.rowsUnder(prefix).map((row) => entities.entity(row)),
  successors: () =>
    entities
      .related()
      .map((row) => entities.entity(row))
      .filter(({ successorOf }) => successorOf !== undefined),
});

/** The sections behind the header. A pack may have been cut: none may be shorter or longer than the header says. */
function sectionsOf(text: string, end: number, lengths: readonly number[]): Column {
  const sections = new Map<string, string>();
  let from = end < 0 ? text.length + 1 : end + 1;
  for (const [at, name] of COLUMNS.entries()) {
    const next = at < COLUMNS.length - 1 ? text.indexOf(SECTION, from) : text.length;
    const section = text.slice(from, next < 0 ? text.length : next);
    if (from > text.length || section.length !== lengths[at])
      throw errors.packCut(name, section.length, lengths[at] ?? 0);
    sections.set(name, section);
    from += section.length + 1;
  }
  return (name) => sections.get(name) as string;
}

function readHeader(text: string): Header {
  let header: Header;
  try {
    header = JSON.parse(readPacked(text)) as Header;
  } catch {
    const older = /^\{["`]format["`]:(\d+)/.exec(text)?.[1];
    throw older === undefined ? errors.notAPack() : errors.packFormat(Number(older), FORMAT);
  }
  if (typeof header !== "object" || header === null || !("format" in header)) throw errors.notAPack();
  if (header.format !== FORMAT) throw errors.packFormat(header.format, FORMAT);
  return header;
}
