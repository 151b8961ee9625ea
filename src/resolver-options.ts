import { rowsOf } from "./data/rows.ts";
import { type CompiledTables, isCompiled } from "./data/tables.ts";
import { unpack } from "./data/unpack.ts";
import { errors, kindOf } from "./errors.ts";

/** What a resolver is made from. */
export interface ResolverOptions {
  /** Packed tables, as `pack()` of `canonym/data` makes them: the bundled ones, or your own. */
  readonly packs?: readonly string[] | undefined;
  /** Tables that `compileTables()` of `canonym/data` has checked and compiled, laid over the packs. */
  readonly tables?: readonly CompiledTables[] | undefined;
}

/** Tables, and where they were given. */
export interface GivenTables {
  readonly place: string;
  readonly tables: CompiledTables;
  /** They were packed: to look at every row would make every row. */
  readonly packed: boolean;
}

/** The tables that the options give, in the order in which they are laid over one another. Plain JavaScript may give anything. */
export function tablesGiven(options: unknown): readonly GivenTables[] {
  if (options === undefined) throw errors.nothingToLoad();
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw errors.badOptions(kindOf(options));
  const stranger = Object.keys(options).find((name) => name !== "packs" && name !== "tables");
  if (stranger !== undefined) throw errors.badOptions(`an option "${stranger}"`);
  const { packs = [], tables = [] } = options as Readonly<Record<string, unknown>>;
  const given: GivenTables[] = [];
  for (const [at, one] of listOf("packs", packs).entries()) {
    if (typeof one !== "string") throw errors.badOptions(`${kindOf(one)} as packs[${at}]`);
    given.push({ place: `packs[${at}]`, tables: unpack(one), packed: true });
  }
  for (const [at, one] of listOf("tables", tables).entries()) {
    if (!isCompiled(one)) throw errors.badOptions(`${kindOf(one)} as tables[${at}]`);
    given.push({ place: `tables[${at}]`, tables: one, packed: false });
  }
  return given;
}

function listOf(option: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw errors.badOptions(`${kindOf(value)} as "${option}"`);
  return value;
}

/** IDs that tables name things for, or lay things in, and that nothing has; each with its place. `has`: is it in any of the tables? */
export function strayIds(given: readonly GivenTables[], has: (id: string) => boolean): readonly string[] {
  // What a small pack leaves out may be named: the same tables may lie over the full one, too.
  const leavesOut = given.some(({ tables }) => (tables.leftOut ?? 0) > 0);
  const strays: string[] = [];
  const found = new Map<string, boolean>();
  const check = (id: string, place: string): void => {
    if (!found.has(id)) found.set(id, has(id) || (leavesOut && id.startsWith("place/")));
    if (found.get(id) === false) strays.push(`${place}: there is no ${id}`);
  };
  for (const { place, tables, packed } of given) {
    for (const id of rowsOf(tables).foreign) check(id, `${place}, names of ${id}`);
    if (packed) continue;
    for (const { id, within, successorOf = [], partOf = [] } of tables.entities)
      for (const other of [within ?? id, ...[...successorOf, ...partOf].map((relation) => relation.id)])
        check(other, `${place}, ${id}`);
  }
  return strays;
}
