import { Cells, lastAtOrBefore, Numbers } from "./columns.ts";
import type { Column } from "./sections.ts";

/** The names of a pack as they are written, those of one entity after another. */
export class NameTexts {
  readonly cells: Cells;
  /** Where the names of each entity begin; behind the entities of this pack, those told of in another. */
  readonly starts: Uint32Array;

  constructor(names: number, column: Column) {
    this.cells = new Cells(column("names"), names);
    this.starts = startsOf(new Numbers(column("names of each")));
  }

  /** The first name of an entity. */
  first(row: number): string {
    return this.cells.at(this.starts[row] as number);
  }

  /** The code of the letter that it begins with. */
  startOf(row: number): number {
    return this.cells.text.charCodeAt(this.cells.starts[this.starts[row] as number] as number);
  }

  /** The entity whose names begin last at or before the row of a name. */
  ownerOf(row: number): number {
    return lastAtOrBefore(this.starts, row);
  }
}

function startsOf(counts: Numbers): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let row = 0; row < counts.length; row++) starts[row + 1] = (starts[row] as number) + counts.at(row);
  return starts;
}
