import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { cli } from "../support/cli.ts";

/** What was typed, and what is said of it: place, fault, remedy. */
const CASES: readonly (readonly [argv: readonly string[], error: RegExp])[] = [
  [["resolve", "no-such-file.txt"], /^canonym: no-such-file\.txt: there is no such file\. Correct the path/],
  [["normalize", "no-such-file.txt"], /^canonym: no-such-file\.txt: there is no such file\. /],
  [["resolve", tmpdir()], /it cannot be read \(it is a folder\)\. Give a file/],
  [["resolve", "--date", "yesterday"], /^canonym: --date: "yesterday" is no date\. Write "2016", /],
  [["lookup", "x", "--date", "2016-13"], /^canonym: --date: "2016-13" is no date\. /],
  [["lineage", "group/hts", "--at", "soon"], /^canonym: --at: "soon" is no date\. /],
  [
    ["resolve", "--types", "place,person"],
    /^canonym: --types: "person" is none of its values\. Write place, group, unit\./,
  ],
  [
    ["lookup", "x", "--type", "places"],
    /^canonym: --type: "places" is none of its values\. Write place, group, unit\./,
  ],
  [
    ["resolve", "--offsets", "bytes"],
    /^canonym: --offsets: "bytes" is none of its values\. Write utf16, codepoint, utf8\./,
  ],
  [["resolve", "--min-score", "2"], /^canonym: --min-score: "2" will not do\. Write a number from 0 to 1\./],
  [["resolve", "--min-score", ""], /^canonym: --min-score: "" will not do\. /],
  [["lookup", "x", "--limit", "0"], /^canonym: --limit: "0" will not do\. Write a whole number from 1 up\./],
  [["lookup", "x", "--near", "35,"], /^canonym: --near: "35," will not do\. Write latitude and longitude/],
  [["lookup", "x", "--near", "91,37"], /^canonym: --near: "91,37" will not do\. /],
  [
    ["resolve", "--within", "place/sy/khanasr"],
    /^canonym: --within: no entity has the ID "place\/sy\/khanasr"\. Did you mean place\/sy\/khanasir/,
  ],
  [
    ["lookup", "x", "--within", "halab"],
    /^canonym: --within: no entity has the ID "halab"\. Did you mean .*place\/sy\/aleppo/,
  ],
  [["lineage", "group/isil"], /^canonym: lineage: no entity has the ID "group\/isil"\. Did you mean /],
  [["resolv"], /^canonym: unknown command 'resolv'\n\(Did you mean resolve\?\)\n`canonym --help`/],
  [["resolve", "--jsn"], /^canonym: unknown option '--jsn'\n\(Did you mean --json\?\)/],
  [["lookup"], /^canonym: missing required argument 'name'\n/],
  [["get"], /^canonym: missing required argument 'id'\n/],
];

test.each(CASES)("%j", async (argv, error) => {
  const { code, out, err } = await cli(argv);
  expect(err).toMatch(error);
  expect({ code, out }).toEqual({ code: 2, out: "" });
});

test("a missing file does not hold back the others", async () => {
  const { code, out, err } = await cli(["resolve", "--json", "no-such-file.txt", "docs/sample/article.txt"]);
  expect(code).toBe(2);
  expect(err).toContain("no-such-file.txt: there is no such file.");
  expect(JSON.parse(out).file).toBe("docs/sample/article.txt");
});

test("data check in a folder without tables", async () => {
  const empty = mkdtempSync(`${tmpdir()}/canonym-`);
  const { code, err } = await cli(["data", "check", "--root", empty]);
  rmSync(empty, { recursive: true });
  expect(code).toBe(2);
  expect(err).toContain("there is no folder gazetteer/ in it. Run this in a clone");
});
