import { partQualities, qualityWords } from "../../text/qualities.ts";
import { likeness, twins } from "./likeness.ts";
import type { Place } from "./place.ts";
import { type Lexicon, respell } from "./respell.ts";
import { bestVariant, isForeignSpelling, plainLatin } from "./romanise.ts";

/** GeoNames' name gives the label only where it is at least so like one of OCHA's. */
const SAME_NAME = 0.55;

/**
 * The label of a place for which no form of the press is known: GeoNames' romanisation made plain,
 * or OCHA's spelling respelt where there is none.
 */
export function labelOf(place: Place, lexicon: Lexicon): string {
  const [first] = place.ocha;
  const latin = bestVariant(place.latin, place.arabic, place.ocha);
  if (latin === undefined) return first === undefined ? (place.arabic[0] ?? "") : respell(first, lexicon);
  const plain = isForeignSpelling(latin) ? respell(latin, lexicon) : plainLatin(latin);
  if (first === undefined) return plain;
  const known = place.ocha.find((name) => likeness(name, latin) >= SAME_NAME && !twins(name, latin));
  return known === undefined ? respell(first, lexicon) : withMissingQualities(plain, known);
}

/** `Khirbat al-Bir` is the upper one where OCHA says so. */
function withMissingQualities(plain: string, ocha: string): string {
  const [has, needs] = [partQualities(plain), partQualities(ocha)];
  const missing = new Map([...needs.qualities].filter(([axis]) => !has.qualities.has(axis)));
  const feminine = /(?:ah|at)$/.test(plain.split(" ")[0] ?? "") || /^(?:Ayn|Umm|Bir) /.test(plain);
  const article = plain.startsWith("al-") ? "al-" : "";
  return [plain, ...qualityWords(missing, feminine).map((word) => article + word)].join(" ");
}
