import { TOWN_KINDS } from "../data/place-kinds.ts";
import type { CompiledEntity } from "../data/tables.ts";
import { kilometresBetween } from "../geo.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { TypeWord } from "../match/terms.ts";
import { isBySound, type Reading, readingOf } from "./reading.ts";

/**
 * `the Boukamal crossing`, where the tables know the crossing as al-Bukamal's and Boukamal as the town: what is called
 * after a town has all its spellings. Only where no reading is what the type word says.
 */
export function calledAfterTown(
  lexicon: Lexicon,
  words: readonly TypeWord[],
  readings: readonly Reading[],
): readonly Reading[] {
  const said = words.filter(({ kinds }) => [...kinds].some((kind) => ONE_TO_A_TOWN.has(kind)));
  const fits = ({ kind }: CompiledEntity): boolean => said.some(({ kinds }) => kinds.has(kind));
  if (said.length === 0 || readings.some(({ entity }) => fits(entity))) return [];
  const found = new Map<string, Reading>();
  for (const { entity: town, hit } of readings) {
    if (!TOWN_KINDS.has(town.kind)) continue;
    for (const { phrase } of lexicon.namesOf(town.id))
      for (const name of lexicon.withPhrase(phrase)) {
        const entity = lexicon.entity(name.id);
        if (entity === undefined || !fits(entity) || found.has(entity.id)) continue;
        if ((kilometresBetween(entity, town) ?? FAR) >= FAR) continue;
        const via = isBySound(hit.via) ? hit.via : "transliteration";
        found.set(entity.id, readingOf(entity, name, { ...hit, name, via }));
      }
  }
  return [...found.values()];
}

/** A town has many hospitals, and none of them is its own. */
const ONE_TO_A_TOWN: ReadonlySet<string> = new Set(
  "border-crossing airbase airport dam camp oil-field gas-field district subdistrict".split(" "),
);

/** So far from a town, in km, nothing has its name from there. */
const FAR = 40;
