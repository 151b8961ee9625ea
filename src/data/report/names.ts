import { TYPES, typeOf } from "./counts.ts";
import { isCurated, namesOf, type ReportTables, scriptOf } from "./located.ts";

/** The names of one sort of entities. */
export interface NameCount {
  readonly of: string;
  readonly entities: number;
  readonly names: number;
  readonly latin: number;
  readonly arabic: number;
  readonly other: number;
  /** How many entities have a name in Arabic. */
  readonly withArabic: number;
  /** Names from `aliases/`, and how many of them say where they come from. */
  readonly aliases: number;
  readonly withSource: number;
}

/** Names per type and script; Syrian places apart by whether someone has looked at them by hand. */
export function countNames(tables: ReportTables): readonly NameCount[] {
  const counts = new Map<string, { -readonly [K in keyof NameCount]: NameCount[K] }>();
  for (const id of Object.keys(tables.gazetteer)) {
    const type = typeOf(id);
    const of = type === "place in Syria" ? `${type}, ${isCurated(tables, id) ? "by hand" : "from tables only"}` : type;
    const count = counts.get(of) ?? {
      of,
      entities: 0,
      names: 0,
      latin: 0,
      arabic: 0,
      other: 0,
      withArabic: 0,
      aliases: 0,
      withSource: 0,
    };
    counts.set(of, count);
    const scripts = namesOf(tables, id).map(scriptOf);
    count.entities++;
    count.names += scripts.length;
    for (const script of scripts) count[SCRIPTS[script]]++;
    if (scripts.includes("Arabic")) count.withArabic++;
    for (const alias of tables.aliases[id] ?? []) {
      if (alias.table !== undefined) continue;
      count.aliases++;
      if (alias.source !== undefined) count.withSource++;
    }
  }
  return [...counts.values()].sort(
    (a, b) =>
      TYPES.findIndex((type) => a.of.startsWith(type)) - TYPES.findIndex((type) => b.of.startsWith(type)) ||
      (a.of < b.of ? -1 : 1),
  );
}

const SCRIPTS = { Latin: "latin", Arabic: "arabic", other: "other" } as const;

/** Entities that someone has looked at by hand and that have no name in Arabic. */
export function withoutArabic(tables: ReportTables): readonly string[] {
  return Object.keys(tables.gazetteer).filter(
    (id) => isCurated(tables, id) && !namesOf(tables, id).some((name) => scriptOf(name) === "Arabic"),
  );
}
