import { mergeCompiled } from "./data/merge.ts";
import { errors } from "./errors.ts";
import { resolverOf } from "./resolver.ts";
import { type ResolverOptions, strayIds, tablesGiven } from "./resolver-options.ts";
import type { Resolver } from "./types.ts";

export type { ResolverOptions } from "./resolver-options.ts";

/**
 * Make a resolver over packed or compiled tables; later ones are laid over earlier ones. Of an entity that two of them have, the
 * later one's facts count where it gives any, and the names of both.
 *
 * @returns a resolver, ready to use.
 * @throws CanonymError when a pack is damaged or of another format, when names are given to an ID that no table has, or when
 * there is nothing to load.
 * @example
 * const { resolve } = createResolver({ packs: [pack] });
 */
export function createResolver(options: ResolverOptions): Resolver {
  const given = tablesGiven(options);
  const [first, ...rest] = given.map(({ tables }) => tables);
  if (first === undefined) throw errors.nothingToLoad();
  const resolver = resolverOf(rest.reduce(mergeCompiled, first));
  const strays = strayIds(given, (id) => resolver.get(id) !== undefined);
  if (strays.length > 0) throw errors.noSuchIds(strays);
  return resolver;
}
