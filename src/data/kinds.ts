/** The kinds of entities, as the data guide lists them. */

export const PLACE_KINDS = [
  "country",
  "continent",
  "region",
  "governorate",
  "district",
  "subdistrict",
  "city",
  "town",
  "village",
  "hamlet",
  "neighbourhood",
  "camp",
  "airbase",
  "airport",
  "helibase",
  "base",
  "checkpoint",
  "border-crossing",
  "dam",
  "power-plant",
  "oil-field",
  "gas-field",
  "refinery",
  "industry",
  "port",
  "prison",
  "hospital",
  "university",
  "bridge",
  "castle",
  "ruins",
  "religious-site",
  "hill",
  "mountain",
  "mountains",
  "lake",
  "river",
  "valley",
  "desert",
  "plain",
  "road",
  "sea",
  "site",
] as const;

/** The kinds of groups. */
export const GROUP_KINDS = [
  "armed-group",
  "coalition",
  "operations-room",
  "militia",
  "state-force",
  "police",
  "intelligence",
  "government",
  "ministry",
  "parliament",
  "party",
  "political-body",
  "movement",
  "monitor",
  "media",
  "rescue-service",
  "aid-organisation",
  "international-body",
  "tribe",
  "umbrella",
] as const;

/** The kinds of military units, from the largest to the smallest. */
export const UNIT_KINDS = [
  "army",
  "navy",
  "air-force",
  "fleet",
  "force",
  "corps",
  "division",
  "brigade",
  "regiment",
  "battalion",
  "company",
  "squadron",
  "directorate",
  "branch",
  "centre",
] as const;

/** How a name came about. */
export const ALIAS_KINDS = [
  "spelling",
  "acronym",
  "translation",
  "nickname",
  "pejorative",
  "former-name",
  "misspelling",
  "mistranslation",
  "metonym",
  "demonym",
  "umbrella",
] as const;

export const KINDS: readonly string[] = [...new Set([...PLACE_KINDS, ...GROUP_KINDS, ...UNIT_KINDS])];

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

/** What is so long or wide that one point says little of where it lies: the M5 runs by Douma, and 200 km from it. */
export const LONG_KINDS: ReadonlySet<string> = new Set(["road", "river", "desert"]);
