import type { CompiledRelation } from "../tables.ts";
import { ROW, readSparse } from "./columns.ts";
import type { Column } from "./sections.ts";

/** What the columns say that must be read from the top, or row by row: read when the first entity is made. */
export class Facts {
  readonly kinds: string;
  readonly curated: string;
  readonly lives: ReadonlyMap<number, string>;
  readonly relations: ReadonlyMap<number, string>;
  readonly populations: ReadonlyMap<number, string>;
  readonly holders: readonly (string | undefined)[];
  readonly #latitudes: Float64Array;
  readonly #longitudes: Float64Array;

  /** `idOf` gives the ID of an entity by its row. */
  constructor(count: number, column: Column, idOf: (row: number) => string) {
    this.kinds = column("kinds");
    this.curated = column("curated");
    this.lives = readSparse(column("lives"));
    this.relations = readSparse(column("relations"));
    this.populations = readSparse(column("populations"));
    this.holders = readHolders(column("holders"), count, idOf);
    this.#latitudes = readDegrees(column("latitudes"), count);
    this.#longitudes = readDegrees(column("longitudes"), count);
  }

  at(row: number): readonly [number, number] | undefined {
    const latitude = this.#latitudes[row] as number;
    return Number.isNaN(latitude) ? undefined : [latitude, this.#longitudes[row] as number];
  }
}

function readHolders(text: string, count: number, idOf: (row: number) => string): readonly (string | undefined)[] {
  const changes = readSparse(text);
  const holders: (string | undefined)[] = new Array(count);
  let holder: string | undefined;
  for (let row = 0; row < count; row++) {
    const change = changes.get(row);
    if (change === "-") holder = undefined;
    else if (change !== undefined) holder = change.includes("/") ? change : idOf(Number.parseInt(change, 36));
    holders[row] = holder;
  }
  return holders;
}

/**
 * Degrees that are told as steps of thousandths from one to the next, with the rest behind a point; NaN for none.
 * Read letter by letter: cutting out thirty thousand cells would take several times as long.
 */
function readDegrees(text: string, count: number): Float64Array {
  const degrees = new Float64Array(count).fill(Number.NaN);
  let at = 0;
  let row = 0;
  let begin = 0;
  for (let place = 0; place <= text.length; place++) {
    if (place < text.length && text.charCodeAt(place) !== BAR) continue;
    if (place > begin) {
      const point = text.charCodeAt(place - 2) === POINT ? place - 2 : place;
      at += base36(text, begin, point);
      const rest = point < place ? base36(text, place - 1, place) - 5 : 0;
      degrees[row] = (at * 10 + rest) / 10_000;
    }
    row++;
    begin = place + 1;
  }
  return degrees;
}

const BAR = ROW.charCodeAt(0);
const POINT = 0x2e;
const MINUS = 0x2d;
const NINE = 0x39;

function base36(text: string, from: number, to: number): number {
  const negative = text.charCodeAt(from) === MINUS;
  let number = 0;
  for (let at = negative ? from + 1 : from; at < to; at++) {
    const code = text.charCodeAt(at);
    number = number * 36 + (code <= NINE ? code - 0x30 : code - 0x57);
  }
  return negative ? -number : number;
}

export type Relations = readonly [
  successorOf: readonly CompiledRelation[] | undefined,
  partOf: readonly CompiledRelation[] | undefined,
  theatre: readonly string[] | undefined,
];

const NO_RELATIONS: Relations = [undefined, undefined, undefined];

export function relationsOf(json: string | undefined, idOf: (row: number) => string): Relations {
  if (json === undefined) return NO_RELATIONS;
  const read = JSON.parse(json, (key, value: unknown) =>
    key === "id" && typeof value === "number" ? idOf(value) : value,
  ) as unknown[];
  const [successorOf, partOf, theatre] = read.map((one) => one ?? undefined);
  return [successorOf, partOf, theatre] as Relations;
}
