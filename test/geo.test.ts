import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { kilometres, kilometresNorth } from "../src/geo.ts";

const point = fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }));

describe("kilometres", () => {
  // Great-circle distances, worked out with another program (mean radius 6371 km).
  test.each([
    ["Aleppo to Damascus", [36.2021, 37.1343], [33.5102, 36.2913], 309.2],
    ["one degree of latitude", [35, 38], [36, 38], 111.19],
    ["the same point", [35, 38], [35, 38], 0],
    ["half the earth", [0, 0], [0, 180], 20015.1],
    ["pole to pole", [90, 0], [-90, 0], 20015.1],
    ["over the date line", [0, 179.5], [0, -179.5], 111.19],
  ] as const)("%s", (_title, a, b, km) => expect(Math.abs(kilometres(a, b) - km)).toBeLessThan(0.5));

  it("is the same both ways, and never more than half the earth", () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(kilometres(a, b)).toBeCloseTo(kilometres(b, a), 6);
        expect(kilometres(a, b)).toBeLessThanOrEqual(20016);
        expect(kilometres(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test("the way north or south is never longer than the whole way", () => {
  fc.assert(
    fc.property(point, point, (a, b) => {
      expect(kilometresNorth(a, b)).toBeLessThanOrEqual(kilometres(a, b) + 1e-6);
    }),
  );
  expect(kilometresNorth([35, 38], [36, 38])).toBeCloseTo(111.19, 1);
});
