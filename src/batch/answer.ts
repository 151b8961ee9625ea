import { createResolver, type ResolverOptions } from "../create-resolver.ts";
import type { Resolver } from "../types.ts";
import type { Answer, Setup, Task } from "./types.ts";

/** Someone who answers tasks, ready to work. Loading the bundled pack is left until it is known that it is needed. */
export async function answererOf({ resolver, options }: Setup): Promise<(task: Task) => Answer> {
  const { resolve } = await resolverOver(resolver);
  return (task) => {
    try {
      return { resolution: resolve(task.text, { ...options, ...task.options }) };
    } catch (error) {
      // `resolve` throws for no text; for options of a wrong type, which only JavaScript can give, it may.
      return { fault: error instanceof Error ? error.message : String(error) };
    }
  };
}

async function resolverOver(options: ResolverOptions): Promise<Resolver> {
  if (options.packs !== undefined) return createResolver(options);
  const bundled = await import("../index.ts");
  return bundled.createResolver(options);
}
