import { areaSlug, GOVERNORATES, governorateId } from "./areas.ts";
import { earlierIds } from "./earlier-ids.ts";
import { handLabelOf } from "./hand-labels.ts";
import { mintIds } from "./ids.ts";
import { kindOf } from "./kind.ts";
import { nearestArea } from "./nearest-area.ts";
import { codeOf, type Place } from "./place.ts";
import type { Sources } from "./sources.ts";
import type { Row } from "./table.ts";

/** The rows of settlements by governorate. */
export function settlementRows(
  places: readonly Place[],
  labels: ReadonlyMap<string, string>,
  areaTable: readonly Row[],
  { decisions, pressLabels, earlier, reserved }: Sources,
): ReadonlyMap<string, readonly Row[]> {
  const areaIds = new Map(areaTable.map((row) => [row.pcode, row.id]));
  const before = earlierIds(places, earlier);
  const homes = nearestArea(places);
  const ids = mintIds(
    places.map((place) => ({
      code: codeOf(place),
      name: labels.get(codeOf(place)) as string,
      given: decisions.ids[codeOf(place)] ?? before.get(codeOf(place)),
      labelled: handLabelOf(place, { pressLabels, decisions }) !== undefined,
      population: Number(place.population),
      lat: place.lat,
      lon: place.lon,
      area: areaSlug(areaIds.get(place.adm3) ?? governorateId(homes.get(place)?.adm1 ?? "")),
    })),
    new Set([...reserved, ...areaTable.map(({ id }) => id)]),
  );
  const tables = new Map<string, Row[]>(Object.values(GOVERNORATES).map((slug) => [slug, []]));
  for (const place of places) {
    const code = codeOf(place);
    const home = homes.get(place);
    tables.get(GOVERNORATES[home?.adm1 ?? ""] ?? "")?.push({
      ...place,
      id: ids.get(code) as string,
      name: labels.get(code) as string,
      kind: decisions.kinds[code] || handLabelOf(place, { pressLabels, decisions })?.kind || kindOf(place),
      within:
        decisions.within[code]?.id ?? areaIds.get(place.adm3) ?? (home?.inside ? governorateId(home.adm1) : "place/sy"),
    });
  }
  return tables;
}
