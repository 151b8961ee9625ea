import type { Place } from "./place.ts";

/** From so many people on a district's seat is a city (camps make a city of no village), any place a town; below so few a hamlet. */
const CITY = 50_000;
const TOWN = 5_000;
const HAMLET = 100;

/** The kind of a settlement by GeoNames' feature code and by its people; the hand-kept files overrule it. */
export function kindOf(place: Pick<Place, "feature" | "population">): string {
  const people = place.population === "" ? undefined : Number(place.population);
  const { feature } = place;
  if (feature === "neighbourhood" || feature === "PPLX") return "neighbourhood";
  if (feature === "PPLA" || feature === "PPLC" || (feature === "PPLA2" && people !== undefined && people >= CITY))
    return "city";
  if (feature === "PPLA2" || feature === "PPLA3" || (people !== undefined && people >= TOWN)) return "town";
  if (feature === "PPLL" || (people !== undefined && people < HAMLET)) return "hamlet";
  return "village";
}
