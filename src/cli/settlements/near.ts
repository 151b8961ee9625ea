import { kilometres } from "../../geo.ts";
import { gather } from "../../text/group.ts";
/** Distances on the ground, and an index of squares in which to look for neighbours. */

export interface Point {
  readonly lat: string;
  readonly lon: string;
}

/** The side of a square in degrees: a little over the 5 km within which duplicates are looked for. */
const SQUARE = 0.06;

/** The distance of two points in km. */
export const kilometresApart = (one: Point, other: Point): number =>
  kilometres([Number(one.lat), Number(one.lon)], [Number(other.lat), Number(other.lon)]);

/** Things on a map, found by their neighbourhood. */
export class Neighbourhood<T extends Point> {
  readonly #squares = new Map<string, T[]>();

  add(item: T): void {
    gather(this.#squares, squareOf(item, 0, 0), item);
  }

  remove(item: T): void {
    const there = this.#squares.get(squareOf(item, 0, 0));
    const at = there?.indexOf(item) ?? -1;
    if (at >= 0) there?.splice(at, 1);
  }

  /** What lies within `radius` kilometres (at most 5), the nearest first. */
  within(point: Point, radius: number): readonly { readonly item: T; readonly km: number }[] {
    const found: { item: T; km: number }[] = [];
    for (const north of [-1, 0, 1]) {
      for (const east of [-1, 0, 1]) {
        for (const item of this.#squares.get(squareOf(point, north, east)) ?? []) {
          const km = kilometresApart(point, item);
          if (km <= radius) found.push({ item, km });
        }
      }
    }
    return found.sort((one, other) => one.km - other.km);
  }
}

function squareOf(point: Point, north: number, east: number): string {
  return `${Math.floor(Number(point.lat) / SQUARE) + north},${Math.floor(Number(point.lon) / SQUARE) + east}`;
}
