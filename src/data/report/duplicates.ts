import { SETTLEMENT_KINDS } from "../place-kinds.ts";
import { kilometresApart } from "./distance.ts";
import { Grid } from "./grid.ts";
import { folded, holdersOf, type Located, locatedIn, namesOf, type ReportTables, scriptOf } from "./located.ts";

/** Two places that may be one. */
export interface Suspected {
  readonly ids: readonly [string, string];
  readonly kilometres: number;
  /** What they share: a label, or a name in Arabic. */
  readonly shared: string;
}

const NEAR = 3;

/**
 * Syrian places of like kind within 3 km of each other that share their label (folded) or a name in Arabic,
 * and of which neither holds the other, nearest first.
 */
export function suspectedDuplicates(tables: ReportTables): readonly Suspected[] {
  const places = locatedIn(tables.gazetteer, "place/sy/").filter(({ entity }) => !ADMINISTRATIVE.has(entity.kind));
  const grid = new Grid(places);
  const keys = new Map(places.map(({ id, entity }) => [id, keysOf(tables, id, entity.name)]));
  const found: Suspected[] = [];
  for (const place of places) {
    for (const other of grid.around(place.at, 1)) {
      if (other.id <= place.id || !alike(place, other)) continue;
      const kilometres = kilometresApart(place.at, other.at);
      if (kilometres > NEAR || nested(tables, place.id, other.id)) continue;
      const shared = sharedKey(keys.get(place.id), keys.get(other.id));
      if (shared !== undefined) found.push({ ids: [place.id, other.id], kilometres, shared });
    }
  }
  return found.sort((a, b) => a.kilometres - b.kilometres || (a.ids[0] < b.ids[0] ? -1 : 1));
}

const ADMINISTRATIVE: ReadonlySet<string> = new Set(["country", "governorate", "district", "subdistrict", "region"]);

function alike({ entity: a }: Located, { entity: b }: Located): boolean {
  return a.kind === b.kind || (SETTLEMENT_KINDS.has(a.kind) && SETTLEMENT_KINDS.has(b.kind));
}

function nested({ gazetteer }: ReportTables, a: string, b: string): boolean {
  return holdersOf(gazetteer, a).includes(b) || holdersOf(gazetteer, b).includes(a);
}

/** Folded form -> the name as it is written. */
function keysOf(tables: ReportTables, id: string, label: string): ReadonlyMap<string, string> {
  const names = [label, ...namesOf(tables, id).filter((name) => scriptOf(name) === "Arabic")];
  return new Map(names.map((name) => [folded(name), name]));
}

function sharedKey(
  a: ReadonlyMap<string, string> | undefined,
  b: ReadonlyMap<string, string> | undefined,
): string | undefined {
  for (const [key, name] of a ?? []) if (key !== "" && b?.has(key)) return name;
  return undefined;
}
