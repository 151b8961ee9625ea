import type { CompiledEntity } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Clue, evidence } from "../link/evidence.ts";
import type { Reading } from "../link/reading.ts";
import { phraseOf } from "../text/key.ts";
import { isJustOutside } from "./just-outside.ts";

/**
 * Why a body is not the one that is said to be in an area: one of this war is not known to be active in that other country,
 * where many have its like, as Iraq has a Republican Guard; or it is told from others of its name by its place, which is
 * elsewhere.
 */
export function otherHome(lexicon: Lexicon, best: Reading | undefined, area: string | undefined): Clue | undefined {
  if (best === undefined || area === undefined || best.entity.id.startsWith("place/")) return undefined;
  const { name, theatre } = best.entity;
  const country = lexicon.holdersOf(area).find((holder) => lexicon.entity(holder)?.kind === "country");
  const code = country?.slice("place/".length) ?? SYRIA;
  const isAtWarThere =
    theatre?.includes(SYRIA) !== true || theatre.some((known) => known === code || known === "world");
  const why = (place: string | undefined, says: string): Clue =>
    evidence("theatre", 0, `${name} is ${says} ${lexicon.entity(place ?? "")?.name}`);
  if (!isAtWarThere) return why(country, "not known to be active in");
  const homes = homesOf(lexicon, best);
  return homes.length === 0 || homes.some((home) => isThere(lexicon, home, area))
    ? undefined
    : why(homes[0]?.id, "that of");
}

const SYRIA = "sy";

/** Where a body is at home whose ID ends with the place, while its name as it was met says nothing of it: `liwa-al-haqq-homs`. */
function homesOf(lexicon: Lexicon, { entity: { id }, name: { phrase } }: Reading): readonly CompiledEntity[] {
  const words = id.slice(id.lastIndexOf("/") + 1).split("-");
  for (let at = 1; at < words.length; at++) {
    const ending = phraseOf(words.slice(at).join(" "));
    const places = lexicon.withPhrase(ending).flatMap((name) => lexicon.entity(name.id) ?? []);
    const homes = places.filter(({ kind }) => HOMES.has(kind));
    if (homes.length > 0) return phrase.includes(ending) ? [] : homes;
  }
  return [];
}

/** What IDs tell bodies apart by; a village may be called like anything. */
const HOMES: ReadonlySet<string> = new Set(["governorate", "city", "region"]);

/** Does a home lie in an area, or by it, or in the governorate of it? */
function isThere(lexicon: Lexicon, home: CompiledEntity, area: string): boolean {
  const governorate = lexicon.governorateOf(area);
  return (
    governorate === undefined ||
    lexicon.governorateOf(home.id) === governorate ||
    isJustOutside(lexicon, governorate, home)
  );
}
