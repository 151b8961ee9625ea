import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cli, jsonLines } from "../support/cli.ts";

const TEXT = "ISIS shelled Aleppo province in March.";
let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "canonym-"));
  writeFileSync(file("a.txt"), TEXT);
  writeFileSync(file("b.txt"), `\uFEFF${TEXT}`);
  writeFileSync(file("c.jsonl"), `${JSON.stringify({ id: 7, text: TEXT, date: "2016-03" })}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("plain text", () => {
  test("a table, without colours or the text, where no one watches", async () => {
    const { code, out, err } = await cli(["resolve"], { stdin: TEXT });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^mention +status +id +score +via +why\n/);
    expect(out).toMatch(/\nISIS +resolved +group\/isis +0\.\d{3} +acronym +\S/);
    expect(out).toMatch(/\nAleppo province +resolved +place\/sy\/aleppo-governorate /);
    expect(out).not.toContain("shelled");
    expect(out).not.toContain("\u001B");
  });

  test("on a terminal: the text in colour, a legend, a table that fits", async () => {
    const { out } = await cli(["resolve"], { stdin: TEXT, outputIsTerminal: true, columns: 80 });
    expect(out).toContain("\u001B[36mISIS\u001B[39m");
    expect(out).toContain("shelled");
    // biome-ignore lint/complexity/useRegexLiterals: the escape is easier to see in a string.
    const plain = out.replace(new RegExp("\u001B\\[\\d+m", "g"), "");
    expect(Math.max(...plain.split("\n").map((line) => line.length))).toBeLessThan(110);
  });

  test.each([
    ["--no-color", ["--no-color"], {}],
    ["NO_COLOR", [], { NO_COLOR: "1" }],
  ])("on a terminal with %s: names in brackets", async (_title, flags, env) => {
    const { out } = await cli(["resolve", ...flags], { stdin: TEXT, outputIsTerminal: true, env });
    expect(out).toContain("[ISIS] shelled [Aleppo province] in March.");
    expect(out).not.toContain("\u001B");
  });

  test("FORCE_COLOR colours where no one watches", async () => {
    const { out } = await cli(["resolve"], { stdin: TEXT, env: { FORCE_COLOR: "1" } });
    expect(out).toContain("\u001B[36mISIS\u001B[39m");
  });

  test("--json: one line a document, with its file", async () => {
    const { out } = await cli(["resolve", "--json", file("a.txt"), file("b.txt")]);
    const answers = jsonLines(out);
    expect(answers.map((one) => one.file)).toEqual([file("a.txt"), file("b.txt")]);
    for (const { mentions, date, data } of answers) {
      expect(mentions.map((one: { id: string }) => one.id)).toEqual(["group/isis", "place/sy/aleppo-governorate"]);
      expect(mentions[0]).toMatchObject({ start: 0, end: 4, surface: "ISIS" });
      expect(date.from).toBe("none");
      expect(data.hash).toMatch(/^[0-9a-f]{16}$/);
    }
  });

  test("an empty text has no names", async () => {
    expect(await cli(["resolve"])).toEqual({ code: 0, out: "no names found\n", err: "" });
    expect(jsonLines((await cli(["resolve", "--json"])).out)[0].mentions).toEqual([]);
  });

  test("someone who types is told what is awaited", async () => {
    const { err } = await cli(["resolve", "-"], { inputIsTerminal: true });
    expect(err).toBe("canonym: reading standard input; Ctrl-D ends it.\n");
  });
});

describe("options", () => {
  test("--date decides what a name means, and is shown", async () => {
    const then = await cli(["resolve", "--date", "2014", "--json"], { stdin: "Jabhat al-Nusra fighters" });
    const later = await cli(["resolve", "--date", "2016-09", "--json"], { stdin: "Jabhat al-Nusra fighters" });
    expect(jsonLines(then.out)[0].mentions[0].id).toBe("group/jabhat-al-nusra");
    expect(jsonLines(later.out)[0].mentions[0].id).toBe("group/jabhat-fateh-al-sham");
    expect((await cli(["resolve", "--date", "2014"], { stdin: TEXT })).out).toContain(
      "read as of 2014-01-01/2014-12-31\n",
    );
  });

  test("--types, --small, --within", async () => {
    const argv = ["resolve", "--json", "--types", "group, unit", "--small", "--within", "place/sy/aleppo-governorate"];
    const { out } = await cli(argv, { stdin: TEXT });
    expect(jsonLines(out)[0].mentions.map((one: { id: string }) => one.id)).toEqual(["group/isis"]);
  });

  test("--no-generic leaves out phrases that name no one", async () => {
    const stdin = "The gunmen of ISIS left.";
    expect((await cli(["resolve"], { stdin })).out).toContain("generic");
    expect((await cli(["resolve", "--no-generic"], { stdin })).out).not.toContain("generic");
  });

  test("--min-score 1 resolves nothing", async () => {
    const { out } = await cli(["resolve", "--json", "--min-score", "1"], { stdin: TEXT });
    expect(jsonLines(out)[0].mentions.map((one: { status: string }) => one.status)).not.toContain("resolved");
  });

  test.each([
    ["utf16", 3],
    ["codepoint", 2],
    ["utf8", 5],
  ])("--offsets %s", async (unit, start) => {
    const { out } = await cli(["resolve", "--json", "--offsets", unit], { stdin: "🙂 ISIS" });
    expect(jsonLines(out)[0].mentions[0].start).toBe(start);
  });

  test("a table counts in no unit", async () => {
    const { out } = await cli(["resolve", "--offsets", "utf8", "--no-color"], {
      stdin: "🙂 ISIS",
      outputIsTerminal: true,
    });
    expect(out).toContain("🙂 [ISIS]");
  });
});

test("files that end in .jsonl are JSON Lines; a table is headed by file and ID", async () => {
  const { code, out } = await cli(["resolve", file("c.jsonl")]);
  expect(code).toBe(0);
  expect(out).toContain(`== ${file("c.jsonl")} 7\n`);
  expect(out).toContain("read as of 2016-03-01/2016-03-31\n");
});
