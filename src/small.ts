import small from "./bundled/small.ts";
import type { ResolverOptions } from "./create-resolver.ts";
import { apiOver } from "./default-api.ts";
import type { Resolver } from "./types.ts";

export type { ResolverOptions } from "./create-resolver.ts";
export { CanonymError } from "./errors.ts";
export { explainKey, type KeyStep, key } from "./text/key.ts";
export type * from "./types.ts";

const api = /* @__PURE__ */ apiOver(small);

/**
 * As `resolve` of `canonym`, over the small pack: without the 12,000 settlements that no one has looked at by hand, mostly villages.
 * Where a text names one of these ("the village of ..."), 6 in 100 are linked to another place; the full pack has them all.
 *
 * @function
 * @example
 * resolve("ISIS shelled Aleppo province.").mentions.map(({ id }) => id); // => ["group/isis", "place/sy/aleppo-governorate"]
 */
export const resolve: Resolver["resolve"] = api.resolve;

/**
 * As `lookup` of `canonym`, over the small pack. Of the settlements that it has not, 8 in 100 are resolved to another place: to its
 * namesake, or to one that sounds like it, with scores as high as any. For tables that name villages take `canonym`.
 *
 * @function
 * @example
 * lookup("Kafranbel").id; // => "place/sy/kafr-nabl"
 */
export const lookup: Resolver["lookup"] = api.lookup;

/**
 * As `get` of `canonym`, over the small pack.
 *
 * @function
 * @example
 * get("group/isis")?.name; // => "Islamic State"
 */
export const get: Resolver["get"] = api.get;

/**
 * As `entities` of `canonym`, over the small pack.
 *
 * @function
 * @example
 * [...entities({ kind: "governorate", within: "place/sy" })].length; // => 14
 */
export const entities: Resolver["entities"] = api.entities;

/**
 * As `search` of `canonym`, over the small pack.
 *
 * @function
 * @example
 * search("tiger f").map(({ id }) => id); // => ["unit/sy/tiger-forces"]
 */
export const search: Resolver["search"] = api.search;

/**
 * As `lineage` of `canonym`, over the small pack.
 *
 * @function
 * @example
 * lineage("group/jabhat-al-nusra", { at: "2018" })?.at?.id; // => "group/hts"
 */
export const lineage: Resolver["lineage"] = api.lineage;

/**
 * As `rollUp` of `canonym`, over the small pack.
 *
 * @function
 * @example
 * rollUp("place/sy/aleppo-governorate").map(({ name }) => name); // => ["Syria"]
 */
export const rollUp: Resolver["rollUp"] = api.rollUp;

/**
 * As `normalize` of `canonym`, over the small pack.
 *
 * @function
 * @example
 * normalize("Daesh left Halab for Deir Ezzor."); // => "Islamic State left Aleppo for Deir ez-Zor."
 */
export const normalize: Resolver["normalize"] = api.normalize;

/**
 * As `createResolver` of `canonym`: your tables laid over the small pack, or over the `packs` that you give instead.
 *
 * @function
 * @throws {@link CanonymError} when a pack is damaged or of another format.
 * @example
 * createResolver().lookup("Kafranbel").id; // => "place/sy/kafr-nabl"
 */
export const createResolver: (options?: ResolverOptions) => Resolver = api.createResolver;
