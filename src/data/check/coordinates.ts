import { kilometres } from "../../geo.ts";
import { gather } from "../../text/group.ts";
import { SETTLEMENT_KINDS } from "../place-kinds.ts";
import type { LocatedEntity, LocatedTables } from "./located.ts";
import { errorAt, type Problem } from "./problem.ts";

/** How far, in kilometres, a place may lie from the settlements of its governorate. */
const FAR = 40;
/** How far, where no other governorate has a settlement that is nearer: the steppe has none for a day's march. */
const FARTHEST = 100;
/** How much nearer those of another must be: borders in the steppe run through nothing. */
const NEARER = 20;
/** Of a governorate with fewer settlements than this only some are in the tables, and they give it no shape. */
const ENOUGH = 30;

type Point = readonly [lat: number, lon: number];

/** A place must lie where its governorate lies: among its settlements, or within 40 km of one, or nearer to them than to any others. */
export function checkCoordinates({ entities }: LocatedTables): readonly Problem[] {
  const byId = new Map(entities.map((one) => [one.id, one]));
  const members = new Map<string, LocatedEntity[]>();
  for (const one of entities) {
    const governorate = governorateOf(one, byId);
    if (governorate === undefined || one.entity.at === undefined) continue;
    gather(members, governorate, one);
  }
  return [...members].flatMap(([governorate, places]) => {
    const neighbours = [...members]
      .filter(([other]) => countryOf(other) === countryOf(governorate))
      .flatMap(([, list]) => list);
    return checkGovernorate(
      governorate,
      places,
      neighbours.filter(({ entity }) => SETTLEMENT_KINDS.has(entity.kind)),
    );
  });
}

const countryOf = (id: string): string => id.split("/")[1] as string;

function governorateOf(one: LocatedEntity, byId: ReadonlyMap<string, LocatedEntity>): string | undefined {
  const seen = new Set<string>([one.id]);
  let found: string | undefined;
  for (let at = one.entity.within; at !== undefined; at = byId.get(at)?.entity.within) {
    // A circle is told of elsewhere.
    if (seen.has(at)) return undefined;
    if (byId.get(at)?.entity.kind === "governorate") found ??= at;
    seen.add(at);
  }
  return found;
}

function checkGovernorate(
  governorate: string,
  places: readonly LocatedEntity[],
  all: readonly LocatedEntity[],
): readonly Problem[] {
  const settlements = places.filter(({ entity }) => SETTLEMENT_KINDS.has(entity.kind));
  if (settlements.length < ENOUGH) return [];
  const sound = settlements.filter((one) => nearest(one, settlements) <= FARTHEST);
  const shape = hull(sound.map(({ entity }) => entity.at as Point));
  return places.flatMap((place) => {
    const { id, entity, file, line, lines } = place;
    // Long things and wide ones are given by a point that may lie anywhere on them.
    if (WIDE.has(entity.kind) || inside(entity.at as Point, shape)) return [];
    const distance = nearest(place, sound);
    if (distance <= FAR || (distance <= FARTHEST && nearest(place, all) >= distance - NEARER)) return [];
    const [lat, lon] = entity.at as Point;
    const turned = nearestTo([lon, lat], sound, id) <= FAR;
    const remedy = turned
      ? `Turn the two numbers round: [${lon}, ${lat}].`
      : "Correct `at` (latitude first) or `within`.";
    return [
      errorAt(
        "coordinates",
        { file, line: lines["at"] ?? line },
        `${id} lies ${Math.round(distance)} km from the nearest settlement of ${governorate}`,
        remedy,
      ),
    ];
  });
}

const WIDE: ReadonlySet<string> = new Set([
  "desert",
  "mountains",
  "river",
  "road",
  "region",
  "plain",
  "valley",
  "lake",
]);

function nearest(place: LocatedEntity, others: readonly LocatedEntity[]): number {
  return nearestTo(place.entity.at as Point, others, place.id);
}

function nearestTo(point: Point, others: readonly LocatedEntity[], self: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { id, entity } of others) {
    if (id === self) continue;
    least = Math.min(least, kilometres(point, entity.at as Point));
    // Near enough for every question that is asked here.
    if (least < FAR / 4) return least;
  }
  return least;
}

/** The convex hull, by Andrew's monotone chain. */
function hull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length > 1 && turn(chain.at(-2) as Point, chain.at(-1) as Point, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

function inside(point: Point, shape: readonly Point[]): boolean {
  return (
    shape.length > 2 && shape.every((corner, at) => turn(corner, shape[(at + 1) % shape.length] as Point, point) >= 0)
  );
}
