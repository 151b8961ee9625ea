import { likeness } from "./likeness.ts";
import type { AdminArea, Place } from "./place.ts";

/** A trailing word so like the name of the place's own area is that name, however OCHA spells it today. */
const SAME = 0.8;
/** Names of areas that OCHA's suffixes shorten beyond likeness. */
const SHORT: Readonly<Record<string, string>> = { SY0200: "Simaan", SY0702: "Maara", SY0803: "Malkiyeh" };
/** What a name cannot be alone. */
const NO_NAME =
  /^(?:(?:tall?|umm?|abu|b[ie]r|ain|ein|ayn|jeb|jubb|kafr|khirb[ae]t|kherbet|mazraet|madinet|rasm|shaykh|sheikh|big|little|upper|lower|eastern|western|northern|southern|hawi|ras|wadi|deir|beit|dar|bab|marj|khan|jabal|jebel|qala|burj)\s?)+$/i;

/**
 * OCHA tells homonyms apart by adding the district, in brackets or bare: `Um Tinet Simaan`,
 * `Kafr Naseh Tal Refaat`. There the name stands in the construct state (Tinet for Tineh). The bare ones are parted here; the long form stays as a further name.
 */
export function withoutAreaSuffix(place: Place, areas: ReadonlyMap<string, AdminArea>): Place {
  const own = [place.adm1, place.adm2, place.adm3]
    .flatMap((code) => [areas.get(code)?.name ?? "", SHORT[code] ?? ""])
    .filter((name) => name !== "");
  const bare = place.ocha.map((name) => withoutSuffix(name, own));
  return { ...place, ocha: [...new Set([...bare, ...place.ocha])] };
}

function withoutSuffix(name: string, areas: readonly string[]): string {
  const words = name.split(" ");
  for (const length of [3, 2, 1]) {
    if (words.length <= length) continue;
    const [rest, suffix] = [words.slice(0, -length).join(" "), words.slice(-length).join(" ")];
    if (NO_NAME.test(rest) || words.at(-length) === "Abu" || /^(?:al|el|an|ar|as)$/i.test(words.at(-length - 1) ?? ""))
      continue;
    if (areas.some((area) => likeness(suffix, area) >= SAME && area.split(" ").length <= length + 1))
      return rest.replace(/et$/, "eh");
  }
  return name;
}
