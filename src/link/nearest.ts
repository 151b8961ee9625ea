import { SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import type { CompiledEntity } from "../data/tables.ts";
import { kilometres, kilometresNorth } from "../geo.ts";
import type { Document } from "./document.ts";
import { type Case, isReading, mayRival, type Reading } from "./reading.ts";

/** The place of the text that lies nearest to a reading. */
export interface Nearest {
  readonly away: number;
  readonly name: string;
  readonly kind: string;
}

/** Close enough to be meant, where another bearer of the name is far. */
const CLOSE = 25;

/** How far the readings of a case are from the other places of the text; worked out once for all of them, for they are weighed in a row. */
export class NearestPlaces {
  readonly #document: Document;
  #of: Case | undefined;
  #points: readonly CompiledEntity[] = [];
  #found: readonly (Nearest | undefined)[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  to(reading: Reading, of: Case): Nearest | undefined {
    return this.#all(of)[of.readings.indexOf(reading)];
  }

  /** How near to the places of the text another reading is, if it is near, and met no less exactly. */
  rivalOf(reading: Reading, of: Case): number | undefined {
    const found = this.#all(of);
    let least: number | undefined;
    for (let at = 0; at < found.length; at++) {
      const other = of.readings[at] as Reading;
      const away = found[at]?.away;
      if (away === undefined || away > CLOSE || (least !== undefined && away >= least)) continue;
      if (!mayRival(other, reading, of)) continue;
      if (SETTLEMENT_KINDS.has(other.entity.kind) || other.entity.kind === "region") least = away;
    }
    return least;
  }

  #all(of: Case): readonly (Nearest | undefined)[] {
    const { points } = this.#document;
    if (of !== this.#of || points !== this.#points) {
      this.#found = points.length === 0 ? NONE : nearestOfAll(of, points);
      this.#of = of;
      this.#points = points;
    }
    return this.#found;
  }
}

const NONE: readonly undefined[] = [];

function nearestOfAll(of: Case, points: readonly CompiledEntity[]): readonly (Nearest | undefined)[] {
  return of.readings.map(({ entity }) => nearestOf(entity, points, of));
}

function nearestOf({ at }: CompiledEntity, points: readonly CompiledEntity[], of: Case): Nearest | undefined {
  if (at === undefined) return undefined;
  let nearest: CompiledEntity | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) {
    // A long text names many places, and most lie further north or south than the nearest one is away.
    if (point.at === undefined || kilometresNorth(at, point.at) > least) continue;
    const away = kilometres(at, point.at);
    // Another bearer of the same name is no company.
    if (away >= least || isReading(point.id, of.readings)) continue;
    least = away;
    nearest = point;
  }
  return nearest === undefined ? undefined : { away: least, name: nearest.name, kind: nearest.kind };
}
