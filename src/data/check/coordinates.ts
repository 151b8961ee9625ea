import { kilometres } from "../../geo.ts";
import { gather } from "../../text/group.ts";
import { SETTLEMENT_KINDS } from "../place-kinds.ts";
import { hull, inside, type Point } from "./hull.ts";
import type { LocatedEntity, LocatedTables } from "./located.ts";
import { errorAt, type Problem } from "./problem.ts";

/** How far, in kilometres, a place may lie from the settlements of its subdistrict, or of its governorate. */
const FAR = 40;
/** How far, where no other governorate has a settlement that is nearer: the steppe has none for a day's march. */
const FARTHEST = 100;
/** How much nearer those of another must be: borders in the steppe run through nothing, and Hadalat is 31 km nearer to those of another. */
const NEARER = 35;
/** A point this far out that comes twice as near when it is turned round: in the north-west, latitude and longitude are alike. */
const TURNED = 8;
/** Of an area with fewer settlements than this only some are in the tables, and they do not tell where it lies. */
const ENOUGH = { subdistrict: 5, governorate: 30 } as const;
/** Two points that someone turned round alike lie beside each other: this many settlements must be near. */
const WITNESSES = 3;

interface Area {
  readonly id: string;
  readonly settlements: readonly LocatedEntity[];
}

/** A place must lie by the settlements of its subdistrict, else among those of its governorate. Its own point is no witness for it. */
export function checkCoordinates({ entities }: LocatedTables): readonly Problem[] {
  const byId = new Map(entities.map((one) => [one.id, one]));
  const settlements = entities.filter(({ entity }) => entity.at !== undefined && SETTLEMENT_KINDS.has(entity.kind));
  const subdistricts = areasOf("subdistrict", settlements, byId);
  const governorates = areasOf("governorate", settlements, byId);
  return entities.flatMap((place) => {
    // Long things and wide ones are given by a point that may lie anywhere on them.
    if (place.entity.at === undefined || WIDE.has(place.entity.kind)) return [];
    const subdistrict = subdistricts.get(holderOf(place, "subdistrict", byId) ?? "");
    const area = subdistrict ?? governorates.get(holderOf(place, "governorate", byId) ?? "");
    if (area === undefined) return [];
    if (isTurned(place, area)) return [problem(place, area, true)];
    const distance = distanceTo(pointOf(place), area, place.id);
    if (distance <= FAR) return [];
    return subdistrict === undefined && isInSteppe(place, distance, area, settlements)
      ? []
      : [problem(place, area, false)];
  });
}

const countryOf = (id: string): string => id.split("/")[1] as string;

/** The areas of a kind of which the tables have enough settlements. */
function areasOf(
  kind: keyof typeof ENOUGH,
  settlements: readonly LocatedEntity[],
  byId: ReadonlyMap<string, LocatedEntity>,
): ReadonlyMap<string, Area> {
  const members = new Map<string, LocatedEntity[]>();
  for (const one of settlements) {
    const holder = holderOf(one, kind, byId);
    if (holder !== undefined) gather(members, holder, one);
  }
  const areas = [...members].map(([id, list]) => ({ id, settlements: list }));
  return new Map(areas.filter((area) => area.settlements.length >= ENOUGH[kind]).map((area) => [area.id, area]));
}

function holderOf(
  one: LocatedEntity,
  kind: keyof typeof ENOUGH,
  byId: ReadonlyMap<string, LocatedEntity>,
): string | undefined {
  const seen = new Set<string>([one.id]);
  let found: string | undefined;
  for (let at = one.entity.within; at !== undefined; at = byId.get(at)?.entity.within) {
    // A circle is told of elsewhere.
    if (seen.has(at)) return undefined;
    if (byId.get(at)?.entity.kind === kind) found ??= at;
    seen.add(at);
  }
  return found;
}

function isTurned(place: LocatedEntity, area: Area): boolean {
  const distance = distanceTo(pointOf(place), area, place.id, WITNESSES);
  return distance > TURNED && distanceTo(turned(place), area, place.id, WITNESSES) < distance / 2;
}

/** Does a place far from settlements lie inside its governorate nevertheless, or nearer to it than to any other? */
function isInSteppe(
  place: LocatedEntity,
  distance: number,
  { id, settlements }: Area,
  all: readonly LocatedEntity[],
): boolean {
  const others = settlements.filter((one) => one.id !== place.id);
  if (inside(pointOf(place), hull(others.map(pointOf)))) return true;
  const country = { id, settlements: all.filter((one) => countryOf(one.id) === countryOf(id)) };
  return distance <= FARTHEST && distanceTo(pointOf(place), country, place.id) >= distance - NEARER;
}

function problem(place: LocatedEntity, area: Area, turn: boolean): Problem {
  const { id, file, line, lines } = place;
  const [lat, lon] = turned(place);
  const distance = Math.round(distanceTo(pointOf(place), area, id));
  const fault = `${id} lies ${distance} km from the nearest settlement of ${area.id}`;
  const remedy = turn ? `Turn the two numbers round: [${lat}, ${lon}].` : "Correct `at` (latitude first) or `within`.";
  return errorAt("coordinates", { file, line: lines["at"] ?? line }, fault, remedy);
}

const pointOf = ({ entity }: LocatedEntity): Point => entity.at as Point;

function turned(place: LocatedEntity): Point {
  const [lat, lon] = pointOf(place);
  return [lon, lat];
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

/** How far the nearest settlements of an area are, of which the place itself is none. */
function distanceTo(point: Point, { settlements }: Area, self: string, witnesses = 1): number {
  const nearest: number[] = new Array(witnesses).fill(Number.POSITIVE_INFINITY);
  for (const one of settlements) {
    if (one.id === self) continue;
    const distance = kilometres(point, pointOf(one));
    if (distance >= (nearest.at(-1) as number)) continue;
    nearest[witnesses - 1] = distance;
    nearest.sort((a, b) => a - b);
  }
  return nearest.at(-1) as number;
}
