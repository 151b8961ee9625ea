import { kilometresApart } from "./near.ts";
import type { Place } from "./place.ts";

/** A place without subdistrict this near to a community lies in that community's governorate. */
const INSIDE_KM = 40;

/** The governorate of each place: its own, or that of the nearest community; `inside` says whether it may be relied on. */
export function nearestArea(
  places: readonly Place[],
): ReadonlyMap<Place, { readonly adm1: string; readonly inside: boolean }> {
  const communities = places.filter(({ pcode }) => pcode !== "");
  return new Map(
    places.map((place) => {
      if (place.adm1 !== "") return [place, { adm1: place.adm1, inside: true }];
      const [nearest] = communities
        .map((community) => ({ adm1: community.adm1, km: kilometresApart(place, community) }))
        .sort((one, other) => one.km - other.km);
      return [place, { adm1: nearest?.adm1 ?? "", inside: (nearest?.km ?? INSIDE_KM) < INSIDE_KM }];
    }),
  );
}
