import type { CompiledEntity } from "../data/tables.ts";
import { kilometres } from "../geo.ts";
import { isLocalPlace } from "../link/anchor.ts";
import { type Clue, evidence } from "../link/evidence.ts";
import type { Reading } from "../link/reading.ts";
import { NEVER_NEAR } from "./thresholds.ts";
import type { Question } from "./weigh.ts";

/**
 * Is it a place on the map that is farther from the asker's point than so many km, or one abroad of which nobody says where?
 * The point may be a region's or a column's; a country or a road is near to what lies in it.
 */
export const isFarFrom = ({ near, nearTo }: Question, entity: CompiledEntity, limit: number): boolean =>
  near !== undefined &&
  nearTo === undefined &&
  isLocalPlace(entity) &&
  (entity.at === undefined ? !entity.id.startsWith("place/sy/") : kilometres(near, entity.at) > limit);

/** Why what was found is not what was asked for, whatever its name: Basra in Iraq is not near Bosra. */
export const tooFar = (options: Question, best: Reading | undefined): Clue | undefined =>
  best !== undefined && isFarFrom(options, best.entity, NEVER_NEAR)
    ? evidence("company", 0, `${best.entity.id} does not lie near the point given`)
    : undefined;
