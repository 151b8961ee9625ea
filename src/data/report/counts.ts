import { governorateOf, isCurated, type ReportTables } from "./located.ts";

/** How many entities there are of a kind. */
export interface KindCount {
  readonly type: string;
  readonly kind: string;
  readonly count: number;
  readonly curated: number;
}

/** Places in Syria, places abroad, groups and units, by kind, the most frequent first. */
export function countKinds(tables: ReportTables): readonly KindCount[] {
  const counts = new Map<string, { type: string; kind: string; count: number; curated: number }>();
  for (const [id, { kind }] of Object.entries(tables.gazetteer)) {
    const type = typeOf(id);
    const known = counts.get(`${type} ${kind}`) ?? { type, kind, count: 0, curated: 0 };
    known.count++;
    if (isCurated(tables, id)) known.curated++;
    counts.set(`${type} ${kind}`, known);
  }
  return [...counts.values()].sort(
    (a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type) || b.count - a.count || (a.kind < b.kind ? -1 : 1),
  );
}

export const TYPES: readonly string[] = ["place in Syria", "place abroad", "group", "unit"];

export function typeOf(id: string): string {
  if (id === "place/sy" || id.startsWith("place/sy/")) return "place in Syria";
  return id.startsWith("place/") ? "place abroad" : id.slice(0, id.indexOf("/"));
}

/** The places of a governorate: settlements by kind, and all else. */
export interface GovernorateCount {
  readonly governorate: string;
  readonly total: number;
  readonly kinds: Readonly<Record<string, number>>;
}

/** Kinds with a column of their own. */
export const COLUMNS: readonly string[] = ["city", "town", "village", "hamlet", "neighbourhood", "subdistrict"];

export function countGovernorates({ gazetteer }: ReportTables): readonly GovernorateCount[] {
  const counts = new Map<string, Record<string, number>>();
  for (const [id, { kind }] of Object.entries(gazetteer)) {
    if (!id.startsWith("place/sy/")) continue;
    const home = governorateOf(gazetteer, id);
    const governorate = home === undefined ? "(none)" : (gazetteer[home]?.name ?? home);
    const kinds = counts.get(governorate) ?? {};
    counts.set(governorate, kinds);
    const column = COLUMNS.includes(kind) ? kind : "other";
    kinds[column] = (kinds[column] ?? 0) + 1;
  }
  return [...counts]
    .map(([governorate, kinds]) => ({
      governorate,
      kinds,
      total: Object.values(kinds).reduce((sum, one) => sum + one, 0),
    }))
    .sort((a, b) => (a.governorate < b.governorate ? -1 : 1));
}
