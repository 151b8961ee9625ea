/** Kinds of places that the reading of a text tells apart. All kinds that there are stand in `kinds.ts`. */

/** The kinds that people live in: what a bare name in running text most often means. */
export const SETTLEMENT_KINDS: ReadonlySet<string> = new Set([
  "city",
  "town",
  "village",
  "hamlet",
  "neighbourhood",
  "camp",
]);

/** Settlements that reporting names by themselves. */
export const TOWN_KINDS: ReadonlySet<string> = new Set(["city", "town", "village"]);

/** What lies around towns; the same names are in use all over the country. */
export const VILLAGE_KINDS: ReadonlySet<string> = new Set(["village", "hamlet"]);

/** A city, and the governorate that mostly shares its name. */
export const CITY_KINDS: ReadonlySet<string> = new Set(["city", "governorate"]);

/** What the country is parted into. */
export const AREA_KINDS: ReadonlySet<string> = new Set(["governorate", "district", "subdistrict"]);

/** What is so long or wide that one point says little of where it lies: the M5 runs by Douma, and 200 km from it. */
export const LONG_KINDS: ReadonlySet<string> = new Set(["road", "river", "desert"]);
