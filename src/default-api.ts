import { createResolver, type ResolverOptions } from "./create-resolver.ts";
import type { Resolver } from "./types.ts";

/** A resolver's methods as free functions, and the maker of further resolvers. */
export interface DefaultApi extends Resolver {
  createResolver(options?: ResolverOptions): Resolver;
}

/** The API over one pack. The pack is read at the first question, so that importing costs nothing. */
export function apiOver(pack: string): DefaultApi {
  let made: Resolver | undefined;
  const resolver = (): Resolver => {
    made ??= createResolver({ packs: [pack] });
    return made;
  };
  return {
    resolve: (text, options) => resolver().resolve(text, options),
    lookup: (name, options) => resolver().lookup(name, options),
    get: (id) => resolver().get(id),
    entities: (options) => resolver().entities(options),
    search: (prefix, options) => resolver().search(prefix, options),
    lineage: (id, options) => resolver().lineage(id, options),
    rollUp: (id, options) => resolver().rollUp(id, options),
    normalize: (text, options) => resolver().normalize(text, options),
    createResolver: (options) => createResolver(overPack(pack, options)),
  };
}

/** The bundled pack, where no other is given. What is no object is told of where options are read. */
const overPack = (pack: string, options: ResolverOptions = {}): ResolverOptions =>
  typeof options === "object" && options !== null ? { ...options, packs: options.packs ?? [pack] } : options;
