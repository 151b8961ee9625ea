import { ENTITY_TYPES } from "../choices.ts";
import type { DefaultApi } from "../default-api.ts";
import type { Entity, Resolver } from "../types.ts";
import { cliErrors } from "./errors.ts";

export type Api = Omit<DefaultApi, "createResolver">;

/** The library over its bundled data. Loaded by the commands that ask something, so that the others start at once. */
export async function loadApi({ small = false }: { readonly small?: boolean }): Promise<Api> {
  try {
    return await (small ? import("../small.ts") : import("../index.ts"));
  } catch (error) {
    // A fresh clone has no packs yet.
    if (error instanceof Error && error.message.includes("bundled")) throw cliErrors.notPacked();
    throw error;
  }
}

/** The entity of an ID or code that someone gave; the error names IDs that look like it. `place` is the option or command. */
export function knownEntity(api: Resolver, id: string, place: string): Entity {
  const entity = api.get(id);
  if (entity !== undefined) return entity;
  const bearers = bearersOf(api, id);
  if (bearers.length > 1) throw cliErrors.sharedCode(place, id, bearers);
  throw cliErrors.unknownId(place, id, bearers.length === 1 ? bearers : idsLike(api, id));
}

/** What `--within` stands for, as an option of the library. */
export const idOfPlace = (api: Resolver, within: string | undefined): { readonly within?: string } =>
  within === undefined ? {} : { within: knownEntity(api, within, "--within").id };

/** The IDs of the entities that bear a code, with or without the name of its list before it. */
function bearersOf(api: Resolver, code: string): readonly string[] {
  const wanted = code.toLowerCase();
  return [...api.entities()].flatMap(({ id, refs }) =>
    Object.entries(refs).some(([list, one]) => [one, `${list}:${one}`].some((said) => said.toLowerCase() === wanted))
      ? [id]
      : [],
  );
}

function idsLike(api: Resolver, id: string): readonly string[] {
  const words = (id.split("/").pop() as string).replaceAll("-", " ").trim();
  const type = ENTITY_TYPES.find((one) => id.startsWith(`${one}/`));
  const only = { limit: 3, ...(type === undefined ? {} : { type }) };
  const found = [...api.search(words, only), ...api.lookup(words, only).candidates];
  return [...new Set(found.map((one) => one.id))].slice(0, 3);
}
