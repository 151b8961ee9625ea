/** The mean radius of the earth, in km. */
const EARTH = 6371;

/** The distance between two points of the earth in km (haversine). */
export function kilometres(a: readonly [number, number], b: readonly [number, number]): number {
  const toRadians = Math.PI / 180;
  const dLat = (b[0] - a[0]) * toRadians;
  const dLon = (b[1] - a[1]) * toRadians;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a[0] * toRadians) * Math.cos(b[0] * toRadians) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** How far one point lies north or south of another, in km: never more than the whole distance (but for rounding). */
export function kilometresNorth(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.abs(b[0] - a[0]) * (Math.PI / 180) * EARTH * (1 - 1e-9);
}

interface Placed {
  readonly at?: readonly [number, number] | undefined;
}

/** The distance of two places in km, where both are known. */
export function kilometresBetween(a: Placed, b: Placed): number | undefined {
  return a.at === undefined || b.at === undefined ? undefined : kilometres(a.at, b.at);
}

/** How many degrees one place lies aside from a bearing from another (`northwest`, `south eastern`), where both are known; none for `east west`. */
export function degreesAside({ at: from }: Placed, { at: to }: Placed, bearing: string): number | undefined {
  const said = (one: string, other: string): number => Number(bearing.includes(one)) - Number(bearing.includes(other));
  const [north, east] = [said("north", "south"), said("east", "west")];
  if (from === undefined || to === undefined || (north === 0 && east === 0)) return undefined;
  const eastwards = (to[1] - from[1]) * Math.cos((from[0] * Math.PI) / 180);
  const aside = Math.abs(Math.atan2(to[0] - from[0], eastwards) - Math.atan2(north, east)) * (180 / Math.PI);
  return Math.min(aside, 360 - aside);
}
