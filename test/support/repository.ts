import { tablesOfRepository } from "../../src/cli/repository.ts";
import type { CompiledTables } from "../../src/data/tables.ts";
import { resolverOf } from "../../src/resolver.ts";
import type { Resolver } from "../../src/types.ts";

let tables: CompiledTables | undefined;
let resolver: Resolver | undefined;

/** The tables of this repository, compiled when a test file first asks for them. */
export function repositoryTables(): CompiledTables {
  tables ??= tablesOfRepository();
  return tables;
}

/** A resolver over the tables of this repository. */
export function repositoryResolver(): Resolver {
  resolver ??= resolverOf(repositoryTables());
  return resolver;
}
