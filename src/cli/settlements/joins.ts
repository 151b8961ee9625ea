import { bestLikeness, twins } from "./likeness.ts";
import { describe, type Finding, type Place } from "./place.ts";

/**
 * Below this likeness of OCHA's and GeoNames' names a join is taken back. Joins of class A were made
 * by name as well as place, so they need less; B joins were made by place alone.
 */
const NEEDED: Readonly<Record<string, number>> = { A: 0.3, B: 0.45 };

/**
 * Check the reference's joins: a GeoNames place belongs to one community, the one most like it, and
 * only to one whose name it shares. A community whose join is taken back keeps OCHA's names alone.
 */
export function settleJoins(
  places: readonly Place[],
  trusted: ReadonlySet<string>,
): { places: readonly Place[]; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const owners = ownersOf(places, trusted);
  const settled = places.map((place) => {
    if (place.pcode === "" || place.ocha.length === 0 || trusted.has(place.pcode)) return place;
    const like = joinLikeness(place);
    if (like < (NEEDED[place.link] ?? 0)) {
      findings.push({
        what: "bad join",
        place: describe(place),
        reason: `${place.link} join, likeness ${like.toFixed(2)}: ${allNames(place)}`,
      });
      return withoutJoin(place);
    }
    if (place.geonames !== "" && owners.get(place.geonames) !== place) {
      findings.push({
        what: "bad join",
        place: describe(place),
        reason: `GeoNames ${place.geonames} is ${describe(owners.get(place.geonames) as Place)}`,
      });
      return withoutJoin(place);
    }
    return place;
  });
  return { places: settled, findings };
}

/** How well OCHA's names and GeoNames' names agree; 1 where one of them has none. */
export function joinLikeness(place: Place): number {
  if (place.latin.length + place.arabic.length === 0 || place.ocha.length === 0) return 1;
  // The first choice of the source decides which twin its row is, whatever its other names leave open.
  const [first] = place.latin;
  if (first !== undefined && place.ocha.every((name) => twins(name, first))) return 0;
  return bestLikeness(place.ocha, [...place.latin, ...place.arabic]);
}

function allNames(place: Place): string {
  return [...place.latin, ...place.arabic].join(" | ");
}

function withoutJoin(place: Place): Place {
  return { ...place, geonames: "", wof: "", wikidata: "", link: "", latin: [], arabic: [] };
}

/** For each GeoNames ID the one place it belongs to: that of a join which stands, or the one most like it. */
function ownersOf(places: readonly Place[], trusted: ReadonlySet<string>): ReadonlyMap<string, Place> {
  const owners = new Map<string, Place>();
  for (const place of places) {
    if (place.geonames === "") continue;
    const owner = owners.get(place.geonames);
    if (owner === undefined || claim(place, trusted) > claim(owner, trusted)) owners.set(place.geonames, place);
  }
  return owners;
}

function claim(place: Place, trusted: ReadonlySet<string>): number {
  return trusted.has(place.pcode) ? Number.POSITIVE_INFINITY : joinLikeness(place) + (place.link === "A" ? 0.2 : 0);
}
