/** A settlement on its way from the reference files to a row of our tables. */
export interface Place {
  readonly pcode: string;
  readonly geonames: string;
  readonly wof: string;
  readonly wikidata: string;
  /** How the reference joined OCHA's row with GeoNames' row: `A` good, `B` mostly good, empty not at all. */
  readonly link: string;
  /** GeoNames' feature code, or `community`, `locality`. */
  readonly feature: string;
  /** P-codes of governorate, district and subdistrict; empty where none is known. */
  readonly adm1: string;
  readonly adm2: string;
  readonly adm3: string;
  /** Degrees, as the reference writes them. */
  readonly lat: string;
  readonly lon: string;
  readonly population: string;
  readonly ocha: readonly string[];
  readonly latin: readonly string[];
  readonly arabic: readonly string[];
  /** The codes of rows that were merged into this one. */
  readonly also: readonly string[];
}

/** A governorate, district or subdistrict of the reference. */
export interface AdminArea {
  readonly pcode: string;
  readonly level: string;
  readonly parent: string;
  readonly lat: string;
  readonly lon: string;
  readonly name: string;
  readonly arabic: readonly string[];
}

/** What the command did and could not do: one line for the report. */
export interface Finding {
  readonly what: "merged" | "dropped place" | "dropped name" | "bad join" | "undecided" | "lost ID";
  readonly place: string;
  readonly reason: string;
}

/** The code by which a place is named in `decisions.yaml` and in the report. */
export function codeOf(place: Pick<Place, "pcode" | "geonames" | "wof" | "lat" | "lon">): string {
  if (place.pcode !== "") return place.pcode;
  if (place.geonames !== "") return `geonames:${place.geonames}`;
  return place.wof === "" ? `at:${place.lat},${place.lon}` : `wof:${place.wof}`;
}

/** All codes by which the hand-kept files may name a place. */
export function codesOf(place: Place): readonly string[] {
  const codes = [codeOf(place), `geonames:${place.geonames}`, `wof:${place.wof}`, ...place.also];
  return [...new Set(codes)].filter((code) => !code.endsWith(":"));
}

/** A line for people: code and names. */
export function describe(place: Place): string {
  return [codeOf(place), ...place.ocha.slice(0, 2), ...place.latin.slice(0, 1), ...place.arabic.slice(0, 1)].join(" ");
}
