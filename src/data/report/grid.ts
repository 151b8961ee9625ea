import { groupBy } from "../../text/group.ts";
import type { Located } from "./located.ts";

/** A tenth of a degree: about eleven kilometres from south to north, nine from west to east. */
const CELL = 0.1;

/** Places by cell, so that what is near a point is found without looking at all of them. */
export class Grid {
  readonly #cells: ReadonlyMap<string, readonly Located[]>;

  constructor(places: readonly Located[]) {
    this.#cells = groupBy(places, ({ at }) => cellOf(at, 0, 0));
  }

  /** All places of the cell of a point, and of `rings` cells around it. */
  around(at: readonly [number, number], rings: number): readonly Located[] {
    const found: Located[] = [];
    for (let north = -rings; north <= rings; north++) {
      for (let east = -rings; east <= rings; east++) found.push(...(this.#cells.get(cellOf(at, north, east)) ?? []));
    }
    return found;
  }
}

function cellOf([lat, lon]: readonly [number, number], north: number, east: number): string {
  return `${Math.floor(lat / CELL) + north} ${Math.floor(lon / CELL) + east}`;
}
