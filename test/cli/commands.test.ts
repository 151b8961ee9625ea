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
    expect(out.split("\n").map((line) => line.split("\t").slice(0, 4))).toEqual([
      ["name", "status", "id", "canonical name"],
      ["Saraqib, Idlib, Syria", "resolved", "place/sy/saraqib", "Saraqib"],
      ["xqzwv", "unknown", "", ""],
      ["YPG/SDF", "ambiguous", "", ""],
      [""],
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
