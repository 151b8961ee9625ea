import { nameForms } from "../../text/key.ts";
import { partQualities, sameQualities } from "../../text/qualities.ts";
import { bestLikeness, twins } from "./likeness.ts";
import { kilometresApart, Neighbourhood } from "./near.ts";
import { codeOf, codesOf, describe, type Finding, type Place } from "./place.ts";
import { arabicIdentity, distinct, latinIdentity } from "./source-names.ts";

/** Within so many kilometres two rows of one name are one place, two rows of like names are one place, and one name is worth a look. */
const SAME_NAME_KM = 3;
const LIKE_NAME_KM = 1.5;
const LOOK_KM = 5;
/** So near, a name that lacks the other's `Upper` or `Big` is its short form. */
const SAME_SPOT_KM = 0.5;

export type Sameness = "same" | "like" | "different";
export type Verdict = "merge" | "ask" | "apart";

/** What the hand-kept file says of a pair: code of the row that goes, and of the one it goes into or stands apart from. */
export interface HandVerdicts {
  readonly merges: ReadonlyMap<string, string>;
  readonly apart: ReadonlyMap<string, string>;
}

/**
 * Merge each row that only GeoNames lists into the community, or the earlier row, that it repeats.
 * Pairs of one name that lie 3 to 5 km apart, and pairs that may be twins, are kept and listed.
 */
export function mergeDuplicates(
  places: readonly Place[],
  hand: HandVerdicts,
): { places: readonly Place[]; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const index = new Neighbourhood<Place>();
  const merged = new Map<string, Place>();
  const settle = (place: Place) => {
    const before = merged.get(codeOf(place));
    if (before !== undefined) index.remove(before);
    merged.set(codeOf(place), place);
    index.add(place);
  };
  for (const place of places.filter((one) => one.pcode !== "")) settle(place);
  for (const place of places.filter((one) => one.pcode === "").sort(byImportance)) {
    const into = hand.merges.get(codeOf(place));
    const home = into === undefined ? bestHome(place, index, hand, findings) : merged.get(into);
    if (home === undefined) {
      settle(place);
    } else {
      findings.push({
        what: "merged",
        place: describe(place),
        reason: `into ${describe(home)}, ${kilometresApart(place, home).toFixed(1)} km`,
      });
      settle(joinPlaces(home, place));
    }
  }
  return { places: [...merged.values()], findings };
}

/** May the two rows be one place, going by distance and names? */
export function judge(one: Place, other: Place): Verdict {
  const km = kilometresApart(one, other);
  if (km > LOOK_KM) return "apart";
  const alike = sameness(one, other);
  if (alike === "different") return "apart";
  // Who's On First puts its localities in the middle of what it takes for the town.
  const localities = one.geonames === "" && one.pcode === "";
  if (alike === "same") return km <= SAME_NAME_KM || localities ? "merge" : "ask";
  if (km <= LIKE_NAME_KM) return km <= SAME_SPOT_KM || sameTwin(one, other) ? "merge" : "ask";
  return "apart";
}

/** How far the names of two rows agree. */
export function sameness(one: Place, other: Place): Sameness {
  const latin = [one, other].map((place) => [...place.ocha, ...place.latin]) as [string[], string[]];
  if (someTwins(one, other)) return "different";
  const arabic = bestLikeness(one.arabic, other.arabic);
  const bothArabic = one.arabic.length > 0 && other.arabic.length > 0;
  const identities = new Set(other.arabic.map(arabicIdentity));
  if (one.arabic.some((name) => identities.has(arabicIdentity(name)))) return "same";
  const best = Math.max(
    bestLikeness(latin[0], latin[1]),
    bestLikeness(latin[0], other.arabic),
    bestLikeness(one.arabic, latin[1]),
  );
  // Where both have Arabic and it differs, Latin letters that agree prove little: ق and ك, ح and ه are one there.
  if (bothArabic && arabic < 0.75) return "different";
  if (!bothArabic && sameTwin(one, other) && best > 0.92 && sharedKey(latin[0], [...latin[1], ...other.arabic]))
    return "same";
  return Math.max(best, arabic) >= 0.8 ? "like" : "different";
}

/** The names and codes of `place` added to those of `home`, whose own come first. */
export function joinPlaces(home: Place, place: Place): Place {
  return {
    ...home,
    geonames: home.geonames || place.geonames,
    wof: home.wof || place.wof,
    wikidata: home.wikidata || place.wikidata,
    population: home.population || place.population,
    feature: rank(place.feature) > rank(home.feature) ? place.feature : home.feature,
    latin: distinct([...home.latin, ...place.latin], latinIdentity),
    arabic: distinct([...home.arabic, ...place.arabic], arabicIdentity),
    also: [...home.also, ...codesOf(place)],
  };
}

function bestHome(
  place: Place,
  index: Neighbourhood<Place>,
  hand: HandVerdicts,
  findings: Finding[],
): Place | undefined {
  const doubts: Place[] = [];
  for (const { item } of index.within(place, LOOK_KM)) {
    if (hand.apart.get(codeOf(place)) === codeOf(item)) continue;
    const verdict = judge(place, item);
    if (verdict === "merge") return item;
    if (verdict === "ask") doubts.push(item);
  }
  for (const doubt of doubts.slice(0, 1)) {
    findings.push({
      what: "undecided",
      place: describe(place),
      reason: `${kilometresApart(place, doubt).toFixed(1)} km from ${describe(doubt)}: one place or two?`,
    });
  }
  return undefined;
}

const namesOf = (place: Place): readonly string[] => [...place.ocha, ...place.latin, ...place.arabic];

function someTwins(one: Place, other: Place): boolean {
  return namesOf(one).some((name) => namesOf(other).some((against) => twins(name, against)));
}

/** Is neither told from a twin by a word the other lacks? */
function sameTwin(one: Place, other: Place): boolean {
  const [first, second] = [qualitiesOf(one), qualitiesOf(other)];
  return sameQualities(first, second);
}

function qualitiesOf(place: Place): ReturnType<typeof partQualities> {
  const qualities = new Map(namesOf(place).flatMap((name) => [...partQualities(name).qualities]));
  return { core: "", qualities };
}

function sharedKey(some: readonly string[], others: readonly string[]): boolean {
  const keys = new Set(others.map((name) => nameForms(name).key));
  return some.some((name) => nameForms(name).key.length > 1 && keys.has(nameForms(name).key));
}

const RANKS = ["community", "locality", "PPL", "PPLA3", "PPLA2", "PPLA", "PPLC"];
const rank = (feature: string): number => RANKS.indexOf(feature);

/** Rows with a GeoNames ID first, the older (smaller) ID before the younger. */
function byImportance(one: Place, other: Place): number {
  return (
    Number(one.geonames === "") - Number(other.geonames === "") ||
    Number(one.geonames) - Number(other.geonames) ||
    Number(one.wof) - Number(other.wof) ||
    (codeOf(one) < codeOf(other) ? -1 : 1)
  );
}
