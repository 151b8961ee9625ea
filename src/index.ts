import full from "./bundled/full.ts";
import type { ResolverOptions } from "./create-resolver.ts";
import { apiOver } from "./default-api.ts";
import type { Resolver } from "./types.ts";

export type { ResolverOptions } from "./create-resolver.ts";
export { CanonymError } from "./errors.ts";
export { explainKey, type KeyStep, key } from "./text/key.ts";
export type * from "./types.ts";

const api = /* @__PURE__ */ apiOver(full);

/**
 * Find every place, group and unit that a text names, and link each to its ID, or say why not. Never throws, whatever the text.
 *
 * @function
 * @example
 * const { mentions } = resolve("Hatch (Nusra) shelled Khansir in Aleppo province.", { date: "2018-03" });
 * mentions.map(({ surface, status, id }) => `${surface}: ${status} ${id}`);
 * // => [
 * //   "Hatch: resolved group/hts",
 * //   "Nusra: resolved group/hts",
 * //   "Khansir: resolved place/sy/khanasir",
 * //   "Aleppo province: resolved place/sy/aleppo-governorate",
 * // ]
 */
export const resolve: Resolver["resolve"] = api.resolve;

/**
 * Look up one name, without a text around it: its readings, most probable first.
 *
 * @function
 * @example
 * lookup("Kafranbel").id; // => "place/sy/kafr-nabl"
 * lookup("كفر نبل").id; // => "place/sy/kafr-nabl"
 * lookup("Tal Aswad").status; // => "ambiguous"
 */
export const lookup: Resolver["lookup"] = api.lookup;

/**
 * Everything that is known of one ID, or of one code in another list: `pcode:` (OCHA), `geonames:`, `wikidata:`, `icao:`,
 * `iso:`. A retired ID leads to its successor. `undefined` when no entity has it, or two have that code.
 *
 * @function
 * @example
 * get("place/sy/khanasir")?.refs["pcode"]; // => "C2169"
 * get("pcode:C2169")?.id; // => "place/sy/khanasir"
 * get("pcode:SY07")?.id; // => "place/sy/idlib-governorate"
 * get("place/sy/atlantis"); // => undefined
 */
export const get: Resolver["get"] = api.get;

/**
 * All entities in the order of the tables, or those of a type, of a kind or in a place. Each is made when it is its turn.
 *
 * @function
 * @example
 * const airbases = entities({ kind: "airbase", within: "place/sy/idlib-governorate" });
 * [...airbases].map(({ id }) => id); // => ["place/sy/abu-al-duhur-airbase", "place/sy/qahira-airfield"]
 *
 * const codes = new Map<string, string>();
 * for (const { id, refs } of entities({ type: "place" })) if (refs["geonames"] !== undefined) codes.set(refs["geonames"], id);
 * codes.get("170063"); // => "place/sy/aleppo"
 */
export const entities: Resolver["entities"] = api.entities;

/**
 * Entities with a name that begins so, best known first, whatever the letter case and accents.
 *
 * @function
 * @example
 * search("tiger f").map(({ id }) => id); // => ["unit/sy/tiger-forces"]
 */
export const search: Resolver["search"] = api.search;

/**
 * What a group or unit came from and what came of it, and who bore the line at a date.
 *
 * @function
 * @example
 * lineage("group/jabhat-al-nusra", { at: "2018" })?.at?.id; // => "group/hts"
 * lineage("group/hts", { at: "2015-06" })?.at?.id; // => "group/jabhat-al-nusra"
 */
export const lineage: Resolver["lineage"] = api.lineage;

/**
 * What an entity lies in or belongs to, from the nearest to the widest, at a date if one is given.
 *
 * @function
 * @example
 * rollUp("place/sy/khanasir").map(({ name }) => name);
 * // => ["Khanasir Subdistrict", "al-Safira District", "Aleppo Governorate", "Syria"]
 * rollUp("group/nour-al-din-al-zenki", { at: "2017-03" }).map(({ id }) => id); // => ["group/hts"]
 */
export const rollUp: Resolver["rollUp"] = api.rollUp;

/**
 * The text with the canonical name, or whatever `replace` gives, in the place of every name that was resolved.
 *
 * @function
 * @example
 * normalize("Daesh left Halab for Deir Ezzor."); // => "Islamic State left Aleppo for Deir ez-Zor."
 */
export const normalize: Resolver["normalize"] = api.normalize;

/**
 * Make a resolver of your own: tables laid over the bundled ones, or over the `packs` that you give instead.
 *
 * @function
 * @throws {@link CanonymError} when a pack is damaged or of another format.
 * @example
 * import { compileTables } from "canonym/data";
 *
 * const tables = compileTables({
 *   gazetteer: { "place/sy/hill-1154": { name: "Hill 1154", kind: "hill", within: "place/sy/latakia-governorate" } },
 * });
 * createResolver({ tables: [tables] }).lookup("Hill 1154").id; // => "place/sy/hill-1154"
 */
export const createResolver: (options?: ResolverOptions) => Resolver = api.createResolver;
