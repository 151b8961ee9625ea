import { slugOf } from "./ids.ts";
import type { AdminArea } from "./place.ts";
import { cleanArabic } from "./source-names.ts";
import type { Row } from "./table.ts";

/** A governorate's slug is the name of its table. */
export const GOVERNORATES: Readonly<Record<string, string>> = {
  SY01: "damascus",
  SY02: "aleppo",
  SY03: "rif-dimashq",
  SY04: "homs",
  SY05: "hama",
  SY06: "latakia",
  SY07: "idlib",
  SY08: "hasakah",
  SY09: "deir-ez-zor",
  SY10: "tartus",
  SY11: "raqqa",
  SY12: "daraa",
  SY13: "as-suwayda",
  SY14: "quneitra",
};

export const governorateId = (pcode: string): string => `place/sy/${GOVERNORATES[pcode]}-governorate`;

/** The rows of districts and subdistricts. An ID that an earlier run minted stays. */
export function areaRows(
  areas: readonly AdminArea[],
  names: ReadonlyMap<string, string>,
  earlier: readonly Row[],
): readonly Row[] {
  const lower = areas.filter(({ level }) => level === "2" || level === "3");
  const known = new Map(earlier.map(({ pcode, id }) => [pcode, id]));
  const ids = new Map<string, string>();
  for (const area of lower) ids.set(area.pcode, known.get(area.pcode) ?? areaId(area, lower, names));
  return lower.map((area) => ({
    id: ids.get(area.pcode) as string,
    name: `${names.get(area.pcode)} ${area.level === "2" ? "District" : "Subdistrict"}`,
    kind: area.level === "2" ? "district" : "subdistrict",
    within: area.level === "2" ? governorateId(area.parent) : (ids.get(area.parent) as string),
    lat: area.lat,
    lon: area.lon,
    population: "",
    pcode: area.pcode,
    geonames: "",
    wof: "",
    wikidata: "",
    ocha: [area.name.replace(/^Markaz /, "")],
    latin: [],
    arabic: bareArabic(area.arabic),
  }));
}

/** The slug that tells the homonyms of an area's settlements apart: its ID without its kind. */
export function areaSlug(id: string): string {
  return id.replace(/^place\/sy\//, "").replace(/-(?:sub)?district$/, "");
}

/** OCHA calls the subdistrict around a seat "centre of ..."; some carry their governorate behind a dash. */
export function bareArabic(names: readonly string[]): readonly string[] {
  return cleanArabic(names.map((name) => name.replace(/^مركز ?/, "").replace(/ - .*$/, "")));
}

/** Two areas of one level and name add the slug of what they lie in. */
function areaId(area: AdminArea, areas: readonly AdminArea[], names: ReadonlyMap<string, string>): string {
  const slug = slugOf(names.get(area.pcode) as string);
  const twins = areas.filter(
    (other) => other.level === area.level && slugOf(names.get(other.pcode) as string) === slug,
  );
  const parent = area.level === "2" ? GOVERNORATES[area.parent] : slugOf(names.get(area.parent) as string);
  const kind = area.level === "2" ? "district" : "subdistrict";
  return `place/sy/${slug}${twins.length > 1 ? `-${parent}` : ""}-${kind}`;
}
