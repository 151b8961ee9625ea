import type { CompiledEntity } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { typeOf } from "../link/decide.ts";
import { fameOf } from "../lookup/fame.ts";
import { NAMES_OF } from "../lookup/thresholds.ts";
import { drawersUnder } from "../text/initials.ts";
import { nameForms } from "../text/key.ts";
import type { Entity, LookupOptions } from "../types.ts";
import { show } from "./show.ts";

/** Entities with a name that begins with `prefix` (folded), the best known first. */
export function searchNames(
  lexicon: Lexicon,
  prefix: string,
  { type, limit = 20 }: Pick<LookupOptions, "type" | "limit">,
): readonly Entity[] {
  const { phrase } = nameForms(prefix);
  if (phrase === "") return [];
  const found = new Map<string, CompiledEntity>();
  for (const row of lexicon.rows.namesIn(drawersUnder(phrase))) {
    if (!lexicon.rows.phraseOf(row).startsWith(phrase)) continue;
    const name = lexicon.rows.name(row);
    // What a translation engine may have made of a name is nothing to search for.
    if (found.has(name.id) || name.kind === "mistranslation") continue;
    const entity = lexicon.entity(name.id);
    if (entity !== undefined && (type === undefined || typeOf(entity.id) === type)) found.set(name.id, entity);
  }
  return [...found.values()]
    .map((entity) => ({ entity, weight: weightOf(entity, phrase, lexicon) }))
    .sort((a, b) => b.weight - a.weight || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, limit)
    .map(({ entity }) => show(lexicon, entity));
}

/** How well known it is; a governorate hardly less than its city, and whatever goes by that very name before what is also called so. */
function weightOf(entity: CompiledEntity, phrase: string, lexicon: Lexicon): number {
  const fame = entity.kind === "governorate" ? NAMES_OF.city.least : fameOf(entity, lexicon);
  return fame + (nameForms(entity.name).phrase.startsWith(phrase) ? 1 : 0);
}
