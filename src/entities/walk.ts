import type { Lexicon } from "../lexicon/lexicon.ts";
import { typeOf } from "../link/decide.ts";
import type { EntitiesOptions, Entity } from "../types.ts";
import { show } from "./show.ts";

/** The entities of the tables, in their order, each made when it is its turn. Nothing lies in a place that is not known. */
export function* walkEntities(lexicon: Lexicon, { type, kind, within }: EntitiesOptions): Generator<Entity> {
  const { rows } = lexicon;
  const holder = within === undefined ? undefined : (lexicon.entity(within)?.id ?? "");
  for (let row = 0; row < rows.entities; row++) {
    const entity = rows.entity(row);
    if (type !== undefined && typeOf(entity.id) !== type) continue;
    if (kind !== undefined && entity.kind !== kind) continue;
    if (holder !== undefined && lexicon.holdersOf(entity.id).indexOf(holder) < 1) continue;
    yield show(lexicon, entity);
  }
}
