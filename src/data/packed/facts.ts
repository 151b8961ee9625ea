import type { CompiledEntity, CompiledRelation } from "../tables.ts";
import { BLOCK, BLOCK_ROWS, lastAtOrBefore, Numbers, ROW, Sparse } from "./columns.ts";
import type { Column } from "./sections.ts";

/** What the columns say of the entities: read when the first is made. */
export class Facts {
  readonly kinds: Numbers;
  readonly curated: Numbers;
  readonly lives: Sparse;
  readonly relations: Sparse;
  readonly populations: readonly string[];
  readonly #holders: Holders;
  readonly #latitudes: Degrees;
  readonly #longitudes: Degrees;

  /** `idOf` gives the ID of an entity by its row. */
  constructor(column: Column, idOf: (row: number) => string) {
    this.kinds = new Numbers(column("kinds"));
    this.curated = new Numbers(column("curated"));
    this.lives = new Sparse(column("lives"));
    this.relations = new Sparse(column("relations"));
    this.populations = column("populations").split(ROW);
    this.#holders = new Holders(column("holders"), idOf);
    this.#latitudes = new Degrees(column("latitudes"));
    this.#longitudes = new Degrees(column("longitudes"));
  }

  holder(row: number): string | undefined {
    return this.#holders.at(row);
  }

  at(row: number): readonly [number, number] | undefined {
    const latitude = this.#latitudes.at(row);
    return Number.isNaN(latitude) ? undefined : [latitude, this.#longitudes.at(row)];
  }
}

/** What entities lie in, told where it changes from one row to the next. */
class Holders {
  readonly #changes: Sparse;
  readonly #idOf: (row: number) => string;

  constructor(text: string, idOf: (row: number) => string) {
    this.#changes = new Sparse(text);
    this.#idOf = idOf;
  }

  at(row: number): string | undefined {
    const place = lastAtOrBefore(this.#changes.rows, row);
    const cell = place < 0 ? "-" : this.#changes.cell(place);
    if (cell === "-") return undefined;
    return cell.includes("/") ? cell : this.#idOf(Number.parseInt(cell, 36));
  }
}

/**
 * Degrees that are told as steps of thousandths from one to the next, with the rest behind a point; NaN for none. Each
 * block begins anew and is read when one of its rows is asked for.
 */
class Degrees {
  readonly #blocks: readonly string[];
  readonly #read = new Map<number, readonly number[]>();

  constructor(text: string) {
    this.#blocks = text.split(BLOCK);
  }

  at(row: number): number {
    const block = Math.floor(row / BLOCK_ROWS);
    let degrees = this.#read.get(block);
    if (degrees === undefined) {
      degrees = readDegrees(this.#blocks[block] as string);
      this.#read.set(block, degrees);
    }
    return degrees[row % BLOCK_ROWS] as number;
  }
}

function readDegrees(block: string): readonly number[] {
  let at = 0;
  return block.split(ROW).map((cell) => {
    if (cell === "") return Number.NaN;
    const [step, rest] = cell.split(".") as [string, string | undefined];
    at += Number.parseInt(step, 36);
    return (at * 10 + (rest === undefined ? 0 : Number.parseInt(rest, 36) - 5)) / 10_000;
  });
}

export type Relations = readonly [
  successorOf: readonly CompiledRelation[] | undefined,
  partOf: readonly CompiledRelation[] | undefined,
  theatre: readonly string[] | undefined,
  divided: CompiledEntity["divided"],
];

const NO_RELATIONS: Relations = [undefined, undefined, undefined, undefined];

export function relationsOf(json: string | undefined, idOf: (row: number) => string): Relations {
  if (json === undefined) return NO_RELATIONS;
  const read = JSON.parse(json, (key, value: unknown) =>
    key === "id" && typeof value === "number" ? idOf(value) : value,
  ) as unknown[];
  const [successorOf, partOf, theatre, divided] = read.map((one) => one ?? undefined);
  return [successorOf, partOf, theatre, divided] as Relations;
}
