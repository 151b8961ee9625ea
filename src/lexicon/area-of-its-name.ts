import { AREA_KINDS, TOWN_KINDS } from "../data/place-kinds.ts";
import type { CompiledEntity } from "../data/tables.ts";
import { phraseOf } from "../text/key.ts";
import type { Lexicon } from "./lexicon.ts";

/**
 * The widest area that holds a town and bears its name, else the town itself. A table's column of governorates says `Idlib`,
 * and `lookup` takes that for the city: whoever asks what lies in it means the governorate.
 */
export function areaOfItsName(lexicon: Lexicon, town: CompiledEntity): CompiledEntity {
  if (!TOWN_KINDS.has(town.kind)) return town;
  const namesakes = new Set(lexicon.withPhrase(phraseOf(town.name)).map(({ id }) => id));
  const areas = lexicon.holdersOf(town.id).map((id) => lexicon.entity(id));
  return areas.findLast((area) => area !== undefined && AREA_KINDS.has(area.kind) && namesakes.has(area.id)) ?? town;
}
