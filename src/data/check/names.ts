import { nameForms } from "../../text/key.ts";
import type { RawAlias } from "../schema.ts";
import type { LocatedTables } from "./located.ts";
import type { Spot } from "./problem.ts";

/** A name as the checks of names compare it. */
export interface LocatedName extends Spot {
  readonly id: string;
  readonly alias: RawAlias;
  /** It is the entity's own name, from the gazetteer. */
  readonly own: boolean;
  /** It came with a row of a table: nobody chose it. */
  readonly table: boolean;
  readonly phrase: string;
  readonly key: string;
  readonly sounds: string;
}

/** Every name of every entity: its own first, then those that people wrote, then those that came with a row. */
export function namesOf({ entities, aliases }: LocatedTables): readonly LocatedName[] {
  const own = entities.map(({ id, entity, table, file, line, lines }) => ({
    id,
    alias: { name: entity.name },
    own: true,
    table,
    file,
    line: lines["name"] ?? line,
  }));
  const others = aliases.map(({ id, alias, file, line }) => ({
    id,
    alias,
    own: false,
    table: alias.table !== undefined,
    file,
    line,
  }));
  return [...own, ...others].map((name) => ({ ...name, ...nameForms(name.alias.name) }));
}
