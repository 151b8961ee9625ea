import { codeOf, type Place } from "./place.ts";
import type { Row } from "./table.ts";

/**
 * The IDs that earlier runs minted, by code of the place that bears them now: the row with the same
 * p-code, else the same GeoNames, else the same Who's On First ID. Two places never share one.
 */
export function earlierIds(places: readonly Place[], rows: readonly Row[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const field of ["pcode", "geonames", "wof"] as const) {
    const known = new Map(rows.filter((row) => row[field] !== "").map((row) => [row[field], row.id]));
    for (const place of places) {
      const id = known.get(place[field]);
      if (id === undefined || taken.has(id) || ids.has(codeOf(place))) continue;
      ids.set(codeOf(place), id);
      taken.add(id);
    }
  }
  return ids;
}
