import { TOWN_KINDS } from "../data/place-kinds.ts";
import type { CompiledEntity } from "../data/tables.ts";
import { kilometres, kilometresNorth } from "../geo.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { MemoByTables } from "../text/memo.ts";

/** Reporting puts a village into the next governorate, or the table draws the line elsewhere, as far as this from it. */
const BORDERLAND = 12;

/** Is it a place that does not lie in the area that was asked for? A group lies nowhere. */
export const isOutside = (lexicon: Lexicon, { id }: CompiledEntity, area: string | undefined): boolean =>
  area !== undefined && id.startsWith("place/") && !lexicon.holdersOf(id).includes(area);

/** Does a place that is not within an area lie so near to a settlement which is that it may be put there? */
export function isJustOutside(lexicon: Lexicon, area: string, { at }: CompiledEntity): boolean {
  if (at === undefined) return false;
  return points
    .of(lexicon)
    .get(area, () => settledAt(lexicon, area))
    .some((point) => kilometresNorth(point, at) < BORDERLAND && kilometres(point, at) < BORDERLAND);
}

type Point = readonly [number, number];

const points = new MemoByTables<readonly Point[]>();

const settledAt = (lexicon: Lexicon, area: string): readonly Point[] =>
  lexicon.rows
    .entitiesUnder("place/")
    .flatMap(({ id, kind, at }) =>
      at !== undefined && TOWN_KINDS.has(kind) && lexicon.holdersOf(id).includes(area) ? [at] : [],
    );
