import { describe, expect, test } from "vitest";
import { cli, jsonLines } from "../support/cli.ts";

describe("lookup", () => {
  test("one block a name", async () => {
    const { code, out } = await cli(["lookup", "Daesh", "xqzwv"]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Daesh: resolved group\/isis\n +id +name +kind +score +via +why\n +group\/isis +Islamic State +armed-group /,
    );
    expect(out).toMatch(/\nxqzwv: unknown\n {2}no name of the tables/);
  });

  test("--json: one line a name", async () => {
    const { out } = await cli(["lookup", "--json", "Daesh", "خناصر"]);
    expect(jsonLines(out).map(({ id }) => id)).toEqual(["group/isis", "place/sy/khanasir"]);
  });

  test("--tsv, with names from standard input: a row a name, in order", async () => {
    const { code, out } = await cli(["lookup", "--tsv", "-"], { stdin: "Saraqib, Idlib, Syria\n\nxqzwv\r\nYPG/SDF" });
    expect(code).toBe(0);
    const rows = out.split("\n").map((line) => line.split("\t"));
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ["name", "status", "id", "canonical name"],
      ["Saraqib, Idlib, Syria", "resolved", "place/sy/saraqib", "Saraqib"],
      ["xqzwv", "unknown", "", ""],
      ["YPG/SDF", "ambiguous", "", ""],
      [""],
    ]);
  });

  test("an open name: why it is open, and the likeliest readings", async () => {
    const { out } = await cli(["lookup", "--tsv", "YPG/SDF", "near Saraqib", "Khan", "xqzwv", "Daesh"]);
    const rows = out.split("\n").map((line) => line.split("\t").slice(6));
    expect(rows).toEqual([
      ["why", "candidates"],
      [
        expect.stringMatching(/^what is asked says more than/),
        expect.stringMatching(/^group\/sdf 0\.\d+, group\/ypg 0/),
      ],
      [
        expect.stringContaining("by Saraqib, and not of the place"),
        expect.stringMatching(/^place\/sy\/saraqib 1\.000/),
      ],
      ["none of its readings is probable enough", expect.stringMatching(/^(place\/sy\/[a-z-]+ 0\.\d+(, |$)){3}/)],
      [expect.stringMatching(/^no name of the tables/), ""],
      [expect.any(String), ""],
      [],
    ]);
  });

  test("--type, --within, --near, --date, --limit", async () => {
    const argv = [
      "lookup",
      "Khanasir",
      "--json",
      "--type",
      "place",
      "--limit",
      "1",
      "--date",
      "2016",
      "--near",
      "35.78,37.5",
    ];
    const { out } = await cli([...argv, "--within", "place/sy/aleppo-governorate"]);
    const [found] = jsonLines(out);
    expect(found.candidates).toHaveLength(1);
    expect(found.id).toBe("place/sy/khanasir");
  });
});

describe("get", () => {
  test("a card, one fact and one name a line, right-to-left names last", async () => {
    const { code, out } = await cli(["get", "place/sy/khanasir", "group/isis"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Khanasir {2}place\/sy\/khanasir\n/);
    expect(out).toMatch(/\n {2}within +place\/sy\/khanasir-subdistrict\n/);
    expect(out).toMatch(/\n {2}references +pcode C2169/);
    expect(out).toMatch(/\n {4}ar +spelling +خناصر\n/);
    expect(out).toContain("\nIslamic State  group/isis\n");
  });

  test("--json: one line an ID", async () => {
    const { out } = await cli(["get", "--json", "--small", "group/isis", "place/sy"]);
    expect(jsonLines(out).map(({ name }) => name)).toEqual(["Islamic State", "Syria"]);
  });

  test("an unknown ID does not hold back the others, and brings suggestions", async () => {
    const { code, out, err } = await cli(["get", "group/isil", "place/sy", "group/qqqqqqq"]);
    expect(code).toBe(2);
    expect(out).toMatch(/^Syria {2}place\/sy\n/);
    expect(err).toMatch(/^canonym: get: no entity has the ID "group\/isil"\. Did you mean .*group\/isis/);
    expect(err).toContain('"group/qqqqqqq". `canonym search` finds IDs by the beginning of a name.\n');
  });
});

describe("get by a code of another list", () => {
  test("a code leads to its bearer", async () => {
    const { code, out } = await cli(["get", "pcode:SY07"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Idlib Governorate {2}place\/sy\/idlib-governorate\n/);
  });

  test("a code without its list brings the bearer as a suggestion", async () => {
    expect((await cli(["get", "SY07"])).err).toContain("Did you mean place/sy/idlib-governorate?");
  });

  test("--within takes one", async () => {
    const { out } = await cli(["lookup", "Khanasir", "--json", "--within", "pcode:SY02"]);
    expect(jsonLines(out)[0].id).toBe("place/sy/khanasir");
  });
});

describe("entities", () => {
  test("a table with the codes", async () => {
    const { out } = await cli(["entities", "--kind", "governorate", "--within", "place/sy"]);
    const rows = out.split("\n").map((line) => line.split("\t"));
    expect(rows[0]?.slice(0, 7)).toEqual(["id", "type", "kind", "name", "within", "lat", "lon"]);
    expect(rows.find(([id]) => id === "place/sy/idlib-governorate")?.[9]).toBe("SY07");
    expect(rows).toHaveLength(1 + 14 + 1);
  });

  test("--json: one line an entity", async () => {
    const { out } = await cli(["entities", "--json", "--small", "--kind", "airport", "--within", "place/sy"]);
    expect(jsonLines(out).every(({ kind }) => kind === "airport")).toBe(true);
  });

  test("an unknown kind is told of", async () => {
    const { code, err } = await cli(["entities", "--kind", "burg"]);
    expect(code).toBe(2);
    expect(err).toContain('--kind: "burg" is none of its values.');
  });
});

describe("GeoJSON (RFC 7946): longitude first, and nothing without a point", () => {
  test("of entities", async () => {
    const { out } = await cli(["entities", "--geojson", "--kind", "city", "--within", "place/sy/idlib-governorate"]);
    const { type, features } = JSON.parse(out);
    const idlib = features.find(({ id }: { readonly id: string }) => id === "place/sy/idlib");
    expect(type).toBe("FeatureCollection");
    expect(idlib.geometry).toEqual({ type: "Point", coordinates: [36.6339, 35.9306] });
    expect(idlib.properties).toMatchObject({ name: "Idlib", kind: "city" });
    expect(JSON.parse((await cli(["entities", "--geojson", "--type", "group"])).out).features).toEqual([]);
  });

  test("of mentions, those of several documents in one collection", async () => {
    const lines = [
      { id: "a", title: "Khansir falls", text: "Daesh left Idlib city." },
      { id: "b", date: "2016", text: "Shelling killed three people in the town of Saraqib in Idlib." },
    ];
    const stdin = [...lines.map((line) => JSON.stringify(line)), "no JSON"].join("\n");
    const { code, out } = await cli(["resolve", "--jsonl", "--geojson"], { stdin });
    expect(code).toBe(2);
    const { features } = JSON.parse(out);
    expect(features.map((one: { readonly properties: object }) => one.properties)).toMatchObject([
      { id: "place/sy/khanasir", surface: "Khansir", document: "a", part: "title", start: 0, end: 7 },
      { id: "place/sy/idlib", surface: "Idlib city", document: "a", part: "text", start: 11, end: 21 },
      { id: "place/sy/saraqib", surface: "Saraqib", document: "b", date: "2016-01-01/2016-12-31" },
      { document: "b" },
    ]);
    expect(JSON.parse((await cli(["resolve", "--geojson"], { stdin: "" })).out).features).toEqual([]);
  });
});

test("search", async () => {
  const { out } = await cli(["search", "tiger f", "--type", "unit", "--limit", "1"]);
  expect(out).toMatch(/^unit\/sy\/tiger-forces +Tiger Forces +division\n$/);
  expect(jsonLines((await cli(["search", "tiger f", "--json"])).out)[0].id).toBe("unit/sy/tiger-forces");
  expect((await cli(["search", "qqqq"])).out).toBe("no name begins so\n");
});

test("lineage", async () => {
  const { out } = await cli(["lineage", "group/hts", "--at", "2016-12"]);
  expect(out).toMatch(/^before +group\/\S/);
  expect(out).toMatch(/\nbefore +\* +group\/jabhat-fateh-al-sham +Jabhat Fateh al-Sham +2016-07-28 to 2017-01-28 /);
  expect(out).toMatch(/\nthis +group\/hts /);
  const [line] = jsonLines((await cli(["lineage", "group/hts", "--at", "2016-12", "--json"])).out);
  expect(line.at.id).toBe("group/jabhat-fateh-al-sham");
});

test("normalize", async () => {
  const stdin = "Daesh left Halab for Deir Ezzor.\r\n";
  expect((await cli(["normalize"], { stdin })).out).toBe("Islamic State left Aleppo for Deir ez-Zor.\r\n");
  expect((await cli(["normalize", "--types", "group", "--ids"], { stdin })).out).toBe(
    "group/isis left Halab for Deir Ezzor.\r\n",
  );
});

test("key", async () => {
  const { out } = await cli(["key", "Khanasser", "خناصر"]);
  expect(out).toMatch(/^Khanasser: xnsr\n/);
  expect(out).toMatch(/\nخناصر: xnsr\n/);
  const [first] = jsonLines((await cli(["key", "--json", "Khanasser"])).out);
  expect(first).toMatchObject({ name: "Khanasser", key: "xnsr" });
  expect(first.steps.at(-1).result).toBe("xnsr");
});
