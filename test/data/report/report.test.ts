import { describe, expect, it, test } from "vitest";
import { countGovernorates, countKinds } from "../../../src/data/report/counts.ts";
import { suspectedDuplicates } from "../../../src/data/report/duplicates.ts";
import { countActors } from "../../../src/data/report/gaps.ts";
import type { ReportTables } from "../../../src/data/report/located.ts";
import { misplacedPlaces } from "../../../src/data/report/misplaced.ts";
import { countNames, withoutArabic } from "../../../src/data/report/names.ts";
import { toldApart } from "../../../src/data/report/told-apart.ts";
import type { RawAlias, RawEntity } from "../../../src/data/schema.ts";

type At = readonly [number, number];
const place = (name: string, kind: string, within: string, at: At, more: Partial<RawEntity> = {}): RawEntity =>
  ({ name, kind, within, at, ...more }) as RawEntity;
const tables = (
  gazetteer: Record<string, RawEntity>,
  aliases: Record<string, readonly RawAlias[]> = {},
): ReportTables => ({
  gazetteer: {
    "place/sy/a": { name: "A Governorate", kind: "governorate" },
    "place/sy/b": { name: "B Governorate", kind: "governorate" },
    ...gazetteer,
  },
  aliases,
});
const A = "place/sy/a";
const B = "place/sy/b";

describe("suspected duplicates", () => {
  const pair = (one: RawEntity, other: RawEntity, aliases: Record<string, readonly RawAlias[]> = {}) =>
    suspectedDuplicates(tables({ "place/sy/x": one, "place/sy/y": other }, aliases)).map(({ ids }) => ids);
  const arabic = { "place/sy/x": [{ name: "كازو" }], "place/sy/y": [{ name: "كازو" }] };
  test.each([
    ["one label, 1 km", place("Kazu", "village", A, [35, 36]), place("kazu", "town", A, [35.01, 36]), {}, 1],
    ["one Arabic name", place("Kazu", "village", A, [35, 36]), place("Qazou", "village", A, [35.01, 36]), arabic, 1],
    ["across two cells", place("Kazu", "village", A, [35.099, 36]), place("Kazu", "village", A, [35.101, 36]), {}, 1],
    ["4 km", place("Kazu", "village", A, [35, 36]), place("Kazu", "village", A, [35.04, 36]), {}, 0],
    ["nested", place("Kazu", "village", A, [35, 36]), place("Kazu", "neighbourhood", "place/sy/x", [35.01, 36]), {}, 0],
    ["other kinds", place("Kazu", "hill", A, [35, 36]), place("Kazu", "village", A, [35.01, 36]), {}, 0],
    ["other names", place("Kazu", "village", A, [35, 36]), place("Qazz", "village", A, [35.01, 36]), {}, 0],
  ])("%s", (_, one, other, aliases, count) => expect(pair(one, other, aliases)).toHaveLength(count));
});

describe("pairs that people have told apart", () => {
  const apart = toldApart(
    tables({
      "place/sy/x": { ...place("Kazu", "village", A, [35, 36]), refs: { pcode: "C1" } },
      "place/sy/y": { ...place("Kazu", "village", A, [35, 36]), refs: { geonames: "77" } },
      "place/sy/z": place("Kazu", "village", A, [35, 36]),
    }),
    { C1: { from: "geonames:77" }, "geonames:77": { from: "place/sy/z" } },
  );
  test.each([
    ["place/sy/x", "place/sy/y", true],
    ["place/sy/y", "place/sy/x", true],
    ["place/sy/z", "place/sy/y", true],
    ["place/sy/x", "place/sy/z", false],
  ])("%s, %s: %s", (a, b, expected) => expect(apart(a, b)).toBe(expected));
});

describe("points among another governorate's settlements", () => {
  const village = (lat: number, lon: number, within: string) => place(`V${lat}${lon}`, "village", within, [lat, lon]);
  const around = Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`place/sy/n${at}`, village(35 + at / 100, 36, B)]));
  it("finds one that is far from its own", () => {
    const found = misplacedPlaces(
      tables({ ...around, "place/sy/x": village(35, 36, A), "place/sy/home": village(35.15, 36, A) }),
    );
    expect(found.map(({ id, neighbours, kilometres }) => [id, neighbours, Math.round(kilometres)])).toContainEqual([
      "place/sy/x",
      B,
      17,
    ]);
  });
  it("leaves a border village alone", () => {
    expect(
      misplacedPlaces(tables({ ...around, "place/sy/x": village(35, 36, A), "place/sy/home": village(34.97, 36, A) })),
    ).toEqual([]);
  });
});

describe("counts", () => {
  const small = tables(
    {
      "place/sy/x": place("X", "village", A, [35, 36]),
      "place/sy/y": place("Y", "village", "place/sy/x", [35, 36]),
      "place/iq": { name: "Iraq", kind: "country", sources: ["s"] },
      "group/g": { name: "G", kind: "militia", from: "2013", sources: ["s"] },
      "group/h": { name: "H", kind: "militia" },
    },
    {
      "place/sy/x": [{ name: "سين" }, { name: "Ex", source: "s" }, { name: "Ix", table: "ocha" }],
      "place/sy/y": [{ name: "واي", table: "ocha" }],
    },
  );
  it("by kind", () => {
    expect(countKinds(small)).toContainEqual({ type: "place in Syria", kind: "village", count: 2, curated: 1 });
    expect(countKinds(small).at(-1)).toEqual({ type: "group", kind: "militia", count: 2, curated: 2 });
  });
  it("by governorate, through whatever holds the place", () => {
    expect(countGovernorates(small)[0]).toMatchObject({
      governorate: "A Governorate",
      total: 3,
      kinds: { village: 2, other: 1 },
    });
  });
  it("names by script, aliases with a source", () => {
    expect(countNames(small)[0]).toMatchObject({
      of: "place in Syria, by hand",
      names: 4,
      latin: 3,
      arabic: 1,
      withArabic: 1,
      aliases: 2,
      withSource: 1,
    });
    expect(withoutArabic(small)).toEqual(["place/iq", "group/g", "group/h"]);
  });
  it("groups with dates and sources", () => {
    expect(countActors(small)[0]).toMatchObject({ total: 2, from: 1, until: 0, undated: 1, withSources: 1 });
  });
});
