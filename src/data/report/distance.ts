/** The distance between two points of the earth in km: flat, which is true to a hundredth within a country. */
export function kilometresApart(
  [lat, lon]: readonly [number, number],
  [lat2, lon2]: readonly [number, number],
): number {
  const degree = 111.2;
  const east = (lon2 - lon) * Math.cos((((lat + lat2) / 2) * Math.PI) / 180);
  return degree * Math.hypot(lat2 - lat, east);
}
