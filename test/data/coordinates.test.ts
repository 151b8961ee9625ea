import { describe, expect, test } from "vitest";
import { checkCoordinates } from "../../src/data/check/coordinates.ts";
import type { LocatedEntity, LocatedTables } from "../../src/data/check/located.ts";

/** A country in which latitude and longitude are alike, as in the north-west of Syria, with forty villages in two subdistricts. */
const area = (slug: string, kind: string, within?: string): LocatedEntity => one(slug, { kind, within });
const one = (slug: string, facts: { kind?: string; within?: string | undefined; at?: readonly [number, number] }) =>
  ({
    id: slug === "" ? "place/xx" : `place/xx/${slug}`,
    entity: { name: slug, kind: "village", ...facts },
    table: false,
    file: "gazetteer/places/xx.yaml",
    line: 1,
    lines: {},
  }) as LocatedEntity;
const village = (slug: string, within: string, at: readonly [number, number]): LocatedEntity =>
  one(slug, { within: `place/xx/${within}`, at });

const AREAS = [
  area("", "country"),
  area("north-governorate", "governorate", "place/xx"),
  ...["reed", "marsh"].map((name) => area(`${name}-subdistrict`, "subdistrict", "place/xx/north-governorate")),
];
const VILLAGES = Array.from({ length: 40 }, (_, at) =>
  village(`v${at}`, at % 2 === 0 ? "reed-subdistrict" : "marsh-subdistrict", [
    35.8 + Math.floor(at / 8) * 0.05,
    36.7 + (at % 8) * 0.04,
  ]),
);

const told = (...places: readonly LocatedEntity[]): readonly string[] =>
  checkCoordinates({ entities: [...AREAS, ...VILLAGES, ...places] } as unknown as LocatedTables).map(
    ({ fault, remedy }) => `${fault}. ${remedy}`,
  );

const NEW: readonly (readonly [string, string, readonly [number, number], RegExp | undefined])[] = [
  ["among the others", "reed-subdistrict", [35.9, 36.85], undefined],
  ["beside the others", "reed-subdistrict", [35.75, 36.65], undefined],
  ["turned round", "reed-subdistrict", [36.8, 35.9], /Turn the two numbers round: \[35\.9, 36\.8\]/],
  ["turned round, in a governorate alone", "north-governorate", [36.8, 35.9], /Turn the two numbers round/],
  [
    "half a degree off",
    "reed-subdistrict",
    [36.5, 36.8],
    /lies \d+ km from .* of place\/xx\/reed-subdistrict\. Correct/,
  ],
  ["half a degree off, in a governorate alone", "north-governorate", [37.5, 36.8], /of place\/xx\/north-governorate/],
];

describe("a place among the settlements of its areas", () => {
  test("the sound ones", () => expect(told()).toEqual([]));

  test.each(NEW)("%s", (_, within, at, expected) => {
    const found = told(village("new", within, at));
    if (expected === undefined) expect(found).toEqual([]);
    else expect(found).toEqual([expect.stringMatching(expected)]);
  });

  test("two that are turned round alike do not bear each other out", () => {
    const pair = [village("a", "reed-subdistrict", [36.8, 35.9]), village("b", "reed-subdistrict", [36.81, 35.9])];
    expect(told(...pair)).toEqual([expect.stringContaining("xx/a "), expect.stringContaining("xx/b ")]);
  });
});
