import { nameForms } from "../../text/key.ts";
import { isArabic } from "../../text/script.ts";
import type { RawEntity } from "../schema.ts";
import type { Tables } from "../tables.ts";

/** What the report looks at. */
export type ReportTables = Pick<Tables, "gazetteer" | "aliases">;

const LATIN = /\p{Script=Latin}/u;

export type Script = "Arabic" | "Latin" | "other";

export function scriptOf(name: string): Script {
  if (isArabic(name)) return "Arabic";
  return LATIN.test(name) ? "Latin" : "other";
}

/** All names of an entity, its label first. */
export function namesOf({ gazetteer, aliases }: ReportTables, id: string): readonly string[] {
  const label = gazetteer[id]?.name;
  return [...new Set([...(label === undefined ? [] : [label]), ...(aliases[id] ?? []).map(({ name }) => name)])];
}

/** Has someone looked at it by hand? Rows of the settlement tables have neither sources nor aliases of their own. */
export function isCurated({ gazetteer, aliases }: ReportTables, id: string): boolean {
  if (!id.startsWith("place/sy/") || gazetteer[id]?.sources !== undefined) return true;
  return (aliases[id] ?? []).some(({ table }) => table === undefined);
}

/** What holds an entity, nearest first. */
export function holdersOf(gazetteer: ReportTables["gazetteer"], id: string): readonly string[] {
  const holders: string[] = [];
  for (let at = gazetteer[id]?.within; at !== undefined && holders.length < 8; at = gazetteer[at]?.within)
    holders.push(at);
  return holders;
}

export function governorateOf(gazetteer: ReportTables["gazetteer"], id: string): string | undefined {
  return [id, ...holdersOf(gazetteer, id)].find((one) => gazetteer[one]?.kind === "governorate");
}

/** A place that has a point. */
export interface Located {
  readonly id: string;
  readonly entity: RawEntity;
  readonly at: readonly [number, number];
}

export function locatedIn(gazetteer: ReportTables["gazetteer"], prefix: string): readonly Located[] {
  return Object.entries(gazetteer).flatMap(([id, entity]) =>
    id.startsWith(prefix) && entity.at !== undefined ? [{ id, entity, at: entity.at }] : [],
  );
}

export const folded = (name: string): string => nameForms(name).phrase;
