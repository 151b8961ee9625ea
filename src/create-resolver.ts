import { mergeCompiled } from "./data/merge.ts";
import type { CompiledTables } from "./data/tables.ts";
import { unpack } from "./data/unpack.ts";
import { errors } from "./errors.ts";
import { resolverOf } from "./resolver.ts";
import type { Resolver } from "./types.ts";

/** What a resolver is made from. */
export interface ResolverOptions {
  /** Packed tables, as `pack()` of `canonym/data` makes them: the bundled ones, or your own. */
  readonly packs?: readonly string[] | undefined;
  /** Tables that `compileTables()` of `canonym/data` has checked and compiled, laid over the packs. */
  readonly tables?: readonly CompiledTables[] | undefined;
}

/**
 * Make a resolver over packed or compiled tables; later ones are laid over earlier ones.
 *
 * @returns a resolver, ready to use.
 * @throws CanonymError when a pack is damaged or of another format, or when there is nothing to load.
 * @example
 * const { resolve } = createResolver({ packs: [pack] });
 */
export function createResolver({ packs = [], tables = [] }: ResolverOptions): Resolver {
  const all = [...packs.map(unpack), ...tables];
  const [first, ...rest] = all;
  if (first === undefined) throw errors.nothingToLoad();
  return resolverOf(rest.reduce(mergeCompiled, first));
}
