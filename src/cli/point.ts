/** A point as it is typed, `35.78,37.5`: latitude and longitude in degrees; `undefined` when it is none. */
export function readPoint(given: string): readonly [number, number] | undefined {
  const [lat, lon, ...rest] = given.split(",").map((one) => (one.trim() === "" ? Number.NaN : Number(one)));
  if (lat === undefined || lon === undefined || rest.length > 0) return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lat, lon] : undefined;
}
