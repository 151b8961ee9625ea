/** The distance between two points of the earth in km (haversine; mean radius 6371 km). */
export function kilometres(a: readonly [number, number], b: readonly [number, number]): number {
  const toRadians = Math.PI / 180;
  const dLat = (b[0] - a[0]) * toRadians;
  const dLon = (b[1] - a[1]) * toRadians;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a[0] * toRadians) * Math.cos(b[0] * toRadians) * Math.sin(dLon / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}
