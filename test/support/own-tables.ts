import { createResolver } from "../../src/core.ts";
import { type CompiledTables, pack } from "../../src/data/index.ts";
import type { Resolver } from "../../src/types.ts";

export { CanonymError, compileTables } from "../../src/data/index.ts";

/** A resolver over several tables, given as they are or packed one by one. */
export function createResolverFrom(tables: readonly CompiledTables[], packed: boolean): Resolver {
  return createResolver(packed ? { packs: tables.map(pack) } : { tables });
}
