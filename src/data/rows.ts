import { gather } from "../text/group.ts";
import { DRAWERS, drawerOf, drawersOfWord } from "../text/initials.ts";
import type { CompiledEntity, CompiledName, CompiledTables } from "./tables.ts";

/** The rows of tables, which may be made only when they are asked for. */
export interface Rows {
  /** How many entities there are. */
  readonly entities: number;
  /** The row of an entity, or -1. */
  rowOf(id: string): number;
  entity(row: number): CompiledEntity;
  /** The names of one entity, in the order of the tables. */
  namesOf(id: string): readonly CompiledName[];
  /** IDs that have names here, and are told of in other tables. */
  readonly foreign: readonly string[];
  /** The rows of the names in some drawers (`text/initials.ts`), in the order of the tables. */
  namesIn(drawers: readonly number[]): readonly number[];
  /** The rows of the names whose phrase begins with a word, in the order of the tables. */
  namesBeginning(word: string): readonly number[];
  /** How many names there are, and what can be told of each without making it. */
  readonly names: number;
  kindOf(row: number): string;
  langOf(row: number): string;
  phraseOf(row: number): string;
  /** The words of the phrase. */
  wordsOf(row: number): readonly string[];
  name(row: number): CompiledName;
  /** The entities whose IDs begin so, in the order of the tables. */
  entitiesUnder(prefix: string): readonly CompiledEntity[];
  /** The entities that follow others. */
  successors(): readonly CompiledEntity[];
}

/** The first of the words of a phrase. */
export function firstWord(phrase: string): string {
  const space = phrase.indexOf(" ");
  return space < 0 ? phrase : phrase.slice(0, space);
}

const known = new WeakMap<CompiledTables, Rows>();

/** Tell that the rows of tables are read from a pack. */
export function tellRows(tables: CompiledTables, rows: Rows): CompiledTables {
  known.set(tables, rows);
  return tables;
}

export function rowsOf(tables: CompiledTables): Rows {
  let rows = known.get(tables);
  if (rows === undefined) {
    rows = new ListedRows(tables);
    known.set(tables, rows);
  }
  return rows;
}

/** The rows of tables that are there already. */
class ListedRows implements Rows {
  readonly #tables: CompiledTables;
  readonly #rows: ReadonlyMap<string, number>;
  readonly #names = new Map<string, CompiledName[]>();
  readonly #drawers: Drawers;

  constructor(tables: CompiledTables) {
    this.#tables = tables;
    this.#rows = new Map(tables.entities.map(({ id }, row) => [id, row]));
    for (const name of tables.names) gather(this.#names, name.id, name);
    this.#drawers = new Drawers(Uint16Array.from(tables.names, ({ phrase }) => drawerOf(phrase)));
  }

  get entities(): number {
    return this.#tables.entities.length;
  }

  rowOf(id: string): number {
    return this.#rows.get(id) ?? -1;
  }

  entity(row: number): CompiledEntity {
    return this.#tables.entities[row] as CompiledEntity;
  }

  namesOf(id: string): readonly CompiledName[] {
    return this.#names.get(id) ?? [];
  }

  namesIn(drawers: readonly number[]): readonly number[] {
    return this.#drawers.rows(drawers);
  }

  namesBeginning(word: string): readonly number[] {
    return this.namesIn(drawersOfWord(word)).filter((row) => firstWord(this.phraseOf(row)) === word);
  }

  get foreign(): readonly string[] {
    return [...this.#names.keys()].filter((id) => !this.#rows.has(id));
  }

  get names(): number {
    return this.#tables.names.length;
  }

  kindOf(row: number): string {
    return this.name(row).kind;
  }

  langOf(row: number): string {
    return this.name(row).lang;
  }

  phraseOf(row: number): string {
    return this.name(row).phrase;
  }

  wordsOf(row: number): readonly string[] {
    return this.phraseOf(row).split(" ");
  }

  name(row: number): CompiledName {
    return this.#tables.names[row] as CompiledName;
  }

  entitiesUnder(prefix: string): readonly CompiledEntity[] {
    return this.#tables.entities.filter(({ id }) => id.startsWith(prefix));
  }

  successors(): readonly CompiledEntity[] {
    return this.#tables.entities.filter(({ successorOf }) => successorOf !== undefined);
  }
}

/** Rows put away in drawers: for each drawer the last row in it, for each row the one before in its drawer. */
export class Drawers {
  readonly #last = new Int32Array(DRAWERS).fill(-1);
  readonly #before: Int32Array;

  /** `drawers`: that of each row. */
  constructor(drawers: Uint16Array) {
    this.#before = new Int32Array(drawers.length);
    for (let row = 0; row < drawers.length; row++) {
      const drawer = drawers[row] as number;
      this.#before[row] = this.#last[drawer] as number;
      this.#last[drawer] = row;
    }
  }

  /** The rows in some drawers, in order. */
  rows(drawers: readonly number[]): readonly number[] {
    const rows: number[] = [];
    for (const drawer of drawers) {
      for (let row = this.#last[drawer] as number; row >= 0; row = this.#before[row] as number) rows.push(row);
    }
    // In one drawer they lie the other way round.
    return drawers.length === 1 ? rows.reverse() : rows.sort((a, b) => a - b);
  }
}
