import { asciiOf } from "./romanise.ts";

/** What an ID is minted from. */
export interface Claim {
  readonly code: string;
  readonly name: string;
  /** Promised, or minted in an earlier run. */
  readonly given: string | undefined;
  /** Its label stands in the hand-kept file: the press writes of it. */
  readonly labelled: boolean;
  readonly population: number;
  readonly lat: string;
  readonly lon: string;
  /** The slug of the subdistrict, which tells homonyms apart. */
  readonly area: string;
}

/**
 * The part of an ID that speaks: lower-case ASCII words joined by hyphens.
 *
 * @example
 * slugOf("Ma‘arrat al-Nu‘man"); // => "maarrat-al-numan"
 */
export function slugOf(name: string): string {
  return asciiOf(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/**
 * An ID for every claim. Given IDs stand; of those that would collide the place the press knows gets
 * the bare slug, then the most populous; the others add their subdistrict, and a number if need be.
 *
 * @returns the ID by the claim's code
 */
export function mintIds(claims: readonly Claim[], reserved: ReadonlySet<string>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set(reserved);
  for (const { code, given } of claims) {
    if (given === undefined) continue;
    ids.set(code, given);
    taken.add(given);
  }
  for (const claim of [...claims].sort(byRank)) {
    if (ids.has(claim.code)) continue;
    const id = firstFree(claim, taken);
    ids.set(claim.code, id);
    taken.add(id);
  }
  return ids;
}

function firstFree(claim: Claim, taken: ReadonlySet<string>): string {
  const slug = slugOf(claim.name) || slugOf(claim.code);
  const bare = `place/sy/${slug}`;
  if (!taken.has(bare)) return bare;
  const longer = claim.area === "" || claim.area === slug ? bare : `${bare}-${claim.area}`;
  if (!taken.has(longer)) return longer;
  let number = 2;
  while (taken.has(`${longer}-${number}`)) number++;
  return `${longer}-${number}`;
}

function byRank(one: Claim, other: Claim): number {
  return (
    Number(other.labelled) - Number(one.labelled) ||
    other.population - one.population ||
    Number(one.lat) - Number(other.lat) ||
    Number(one.lon) - Number(other.lon) ||
    (one.code < other.code ? -1 : 1)
  );
}
