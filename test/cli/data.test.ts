import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { cli, jsonLines } from "../support/cli.ts";

const folders: string[] = [];
let root: string;

beforeEach(() => {
  root = scratch();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A clone of the sound tables, to break. */
function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "canonym-test-"));
  folders.push(folder);
  cpSync(join(import.meta.dirname, "../fixtures/valid"), folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "version": "1.0.0" }\n');
  return folder;
}

const read = (path: string): string => readFileSync(join(root, path), "utf8");
function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
function replace(path: string, old: string, now: string): void {
  expect(read(path)).toContain(old);
  put(path, read(path).replace(old, now));
}
function commit(): void {
  const git = (...args: string[]): void =>
    void execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
      cwd: root,
      stdio: "ignore",
    });
  git("init");
  git("add", "-A");
  git("commit", "-m", "release");
}

const XANIA = "aliases/groups/xania.yaml";

describe("data check", () => {
  test("says that sound tables are sound", async () => {
    expect(await cli(["data", "check", root])).toEqual({
      code: 0,
      out: "81 entities, 10 aliases: 0 errors, 0 warnings\n",
      err: "",
    });
  });

  test("tells of every problem in one run, in the order of files and lines", async () => {
    replace(XANIA, "- Fresh Front", "- Fresh  Front\u200b");
    replace("gazetteer/groups/xania.yaml", "until: 2016", "until: 2011");
    const { code, out } = await cli(["data", "check", root]);
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      "aliases/groups/xania.yaml:2: it has a character without width (U+200B, column 17). Delete it, or type the name anew.",
      "gazetteer/groups/xania.yaml:14: group/old-front ends (2011) before it begins (2012). Turn the two round, or correct one.",
      "81 entities, 10 aliases: 2 errors, 0 warnings",
      "",
    ]);
  });

  test("says what mends order and layout", async () => {
    replace(XANIA, "  - Papyrus Army\n", "");
    replace(XANIA, "group/reed-army:\n", "group/reed-army:\n  - Papyrus Army\n");
    const { out } = await cli(["data", "check", root]);
    expect(out).toContain(
      'should come after "Kamış Ordusu". Run `canonym data fmt` (here: `npm run data:fmt`), or move the line.',
    );
    expect(out).toMatch(/ 1 error, 0 warnings\n1 of them: order and layout, which `canonym data fmt` mends\n$/);
  });

  test.each([
    [XANIA, "group/reed-army:", "group/reed-army", "a colon is missing"],
    [XANIA, "  - Fresh Front", "  - Fresh: Front: North", "a colon is missing, or stands where none should"],
    [
      "gazetteer/units/xx.yaml",
      "  name: 7th Brigade",
      "\tname: 7th Brigade",
      "the line begins with a tab: write spaces",
    ],
    ["gazetteer/groups/xania.yaml", "  kind: armed-group", "   kind: armed-group", ""],
  ])(
    "a slip in the YAML of %s (%j -> %j) is told once, in plain words, and nothing that follows from it",
    async (path, before, after, told) => {
      replace(path, before, after);
      const { out } = await cli(["data", "check", root]);
      const [first, ...rest] = out.trimEnd().split("\n");
      expect(first).toContain(`${path}:`);
      expect(first).toContain(told);
      expect(rest).toEqual([expect.stringContaining(": 1 error, ")]);
    },
  );

  test("writes annotations in a GitHub workflow", async () => {
    replace(XANIA, "source: atlas", "source: 50%");
    const { out } = await cli(["data", "check", root], { env: { GITHUB_ACTIONS: "true" } });
    expect(out.split("\n")[0]).toBe(
      '::error file=aliases/groups/xania.yaml,line=9,title=unknown-source::"50%25", the source of "Kamış Ordusu", is no key of gazetteer/sources.yaml and no URL. Write an http(s) URL that will last, or add the key to gazetteer/sources.yaml.',
    );
  });

  test("counts warnings, and tells them when asked; they do not fail", async () => {
    replace(XANIA, "  - Papyrus Army", "  - Marsh\n  - Papyrus Army");
    expect(await cli(["data", "check", root])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^81 entities.* 1 warning\n$/),
    });
    expect((await cli(["data", "check", root, "--warnings"])).out).toContain(
      'xania.yaml:10: warning: "Marsh" is an English word.',
    );
  });

  test("compares with a commit: IDs, changesets, and the warnings that are new", async () => {
    commit();
    expect((await cli(["data", "check", root, "--base", "HEAD"])).code).toBe(0);
    put("gazetteer/units/xx.yaml", read("gazetteer/units/xx.yaml").replace(/unit\/xx\/7th-brigade:[\s\S]*/, ""));
    replace(XANIA, "  - Papyrus Army", "  - Marsh\n  - Papyrus Army");
    put(".changeset/README.md", "# Changesets\n");
    const { code, out } = await cli(["data", "check", root, "--base", "HEAD"]);
    expect(code).toBe(1);
    expect(out).toContain(
      ".changeset:1: the change is major (the ID unit/xx/7th-brigade is removed), and no changeset is there. Run `npm run changeset`, choose major",
    );
    expect(out).toContain(
      "gazetteer/units/xx.yaml:7: the ID unit/xx/7th-brigade (7th Brigade) is gone. Put it back, or list it in gazetteer/retired.yaml",
    );
    expect(out).toContain('warning: "Marsh" is an English word');
    put(".changeset/gone.md", '---\n"canonym": major\n---\n\nThe 7th Brigade is withdrawn.\n');
    put(
      "gazetteer/retired.yaml",
      `${read("gazetteer/retired.yaml")}unit/xx/7th-brigade: { on: 2026-01-01, reason: it never was }\n`,
    );
    expect(await cli(["data", "check", root, "--base", "HEAD"])).toMatchObject({ code: 0 });
  });

  test("names a base that is none, and a folder without tables", async () => {
    commit();
    expect(await cli(["data", "check", root, "--base", "v9"])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--base: git has no tables at "v9"'),
    });
    expect(await cli(["data", "check", join(root, "aliases")])).toMatchObject({
      code: 2,
      err: expect.stringContaining("there is no folder gazetteer/"),
    });
  });
});

describe("data fmt", () => {
  const UNTIDY = [
    "# Head of the file",
    "",
    "group/reed-army:",
    "  # the marsh people",
    "  - {name:   Papyrus Army , kind: nickname}",
    "  - { name: جيش القصب, lang: ar }",
    "  - name: Cane Army # seen once",
    "  - 'RA'",
    "# the older one",
    "group/new-front:",
    "  - kind: translation",
    '    name: "Young, Front"',
    "",
  ].join("\n");
  const TIDY = [
    "# Head of the file",
    "# the older one",
    "group/new-front:",
    '  - { kind: translation, name: "Young, Front" }',
    "group/reed-army:",
    "  - Cane Army # seen once",
    '  - "RA"',
    "  # the marsh people",
    "  - { kind: nickname, name: Papyrus Army }",
    "  - { lang: ar, name: جيش القصب }",
    "",
  ].join("\n");

  test("orders, lays out, keeps comments, and leaves alone what is in order", async () => {
    put(XANIA, UNTIDY);
    expect(await cli(["data", "fmt", "--check", "--root", root])).toEqual({
      code: 1,
      out: `${XANIA} would change\n`,
      err: "",
    });
    expect(read(XANIA)).toBe(UNTIDY);
    expect(await cli(["data", "fmt", "--root", root])).toEqual({ code: 0, out: `${XANIA}\n`, err: "" });
    expect(read(XANIA)).toBe(TIDY);
    expect(await cli(["data", "fmt", "--root", root])).toEqual({ code: 0, out: "", err: "" });
  });

  test("formats the files that are named, and refuses what is no table", async () => {
    put(XANIA, UNTIDY);
    expect(await cli(["data", "fmt", join(root, "aliases/places/xx.yaml"), "--root", root])).toMatchObject({
      code: 0,
      out: "",
    });
    expect(await cli(["data", "fmt", join(root, "package.json"), "--root", root])).toMatchObject({
      code: 2,
      err: expect.stringContaining("it is no table"),
    });
  });

  test("leaves broken YAML as it is, and goes on", async () => {
    put("aliases/broken.yaml", 'group/reed-army:\n  - "Papyrus\n');
    put(XANIA, UNTIDY);
    expect(await cli(["data", "fmt", "--root", root])).toMatchObject({
      code: 2,
      out: `${XANIA}\n`,
      err: expect.stringContaining("aliases/broken.yaml:"),
    });
    expect(read("aliases/broken.yaml")).toBe('group/reed-army:\n  - "Papyrus\n');
  });
});

describe("data add", () => {
  const add = (...args: string[]) => cli(["data", "add", "--root", root, ...args]);

  test("writes a name where it belongs, in order, and the check is content", async () => {
    const { code, out, err } = await add(
      "Cane Soldiers",
      "--id",
      "group/reed-army",
      "--kind",
      "nickname",
      "--source",
      "https://example.org/a",
      "--cue",
      "marsh",
      "--cue",
      "reed",
      "--from",
      "2013",
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const line =
      "  - { kind: nickname, from: 2013, cues: [marsh, reed], source: https://example.org/a, name: Cane Soldiers }";
    expect(out).toBe(`aliases/groups/xania.yaml\n+ ${line}\n`);
    expect(read(XANIA)).toContain(`  - Papyrus Army\n${line}\n`);
    expect(await cli(["data", "check", root])).toMatchObject({ code: 0 });
  });

  test("gives an entity without names an entry, in the twin of its file", async () => {
    await add("Seventh", "--id", "unit/xx/7th-brigade");
    expect(read("aliases/units/xx.yaml")).toBe("unit/xx/7th-brigade:\n  - Seventh\n");
    await add("Bagu", "--id", "place/xx/baguuem");
    expect(read("aliases/places/xx/villages.yaml")).toBe("place/xx/baguuem:\n  - Bagu\n");
  });

  test("gives a settlement an entry in the file that has the names of most of its neighbours", async () => {
    put("aliases/places/xx/towns-east.yaml", "place/xx/bagunem:\n  - Bagun\n");
    await add("Bagu", "--id", "place/xx/baguuem");
    expect(read("aliases/places/xx/towns-east.yaml")).toContain("place/xx/baguuem:\n  - Bagu\n");
  });

  test("leaves a list of all villages alone", async () => {
    const list = "aliases/places/xx/lists/atlas.yaml";
    put(list, "place/xx/baguuem:\n  - { source: atlas, name: Bagum }\n");
    const { out } = await add("Bagu", "--id", "place/xx/baguuem");
    expect(out).toContain("aliases/places/xx/villages.yaml\n");
    expect(read(list)).not.toContain("Bagu\n");
  });

  test.each([
    [
      ["Papyrus Army", "--id", "group/new-front"],
      '"Papyrus Army" of group/new-front is also an alias of group/reed-army',
    ],
    [["Reed-Army", "--id", "group/reed-army"], '"Reed-Army" is read as "Reed Army", the name of group/reed-army'],
    [
      ["Fresh", "--id", "group/new-front", "--until", "2015"],
      "was written until 2015, but group/new-front existed from 2016",
    ],
    [["Fresh", "--id", "group/new-front", "--lang", "ar"], "is tagged ar, which is written in Arabic letters"],
    [["Fresh", "--id", "group/new-front", "--kind", "spellling"], '"kind" of this name must be one of spelling'],
    [["Fresh", "--id", "group/new-front", "--source", "hearsay"], '"hearsay", the source of "Fresh"'],
    [["Fresh", "--id", "group/no-front"], "No entity has this ID"],
    [["Fresh"], "--id: it is needed"],
  ])("refuses %j, and writes nothing", async (args, message) => {
    const before = read(XANIA);
    const { code, err } = await add(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(read(XANIA)).toBe(before);
    expect(existsSync(join(root, `${XANIA}.new`))).toBe(false);
  });

  const entity = ["--new-entity", "--type", "group", "--kind", "militia", "--theatre", "xx", "--source", "atlas"];

  test("mints an ID for a new entity", async () => {
    const { code, out } = await add("Hay'at al-Qasab", ...entity, "--from", "2014");
    expect(code).toBe(0);
    expect(out).toContain(
      "+ group/hayat-al-qasab:\n+   name: Hay'at al-Qasab\n+   kind: militia\n+   from: 2014\n+   theatre: xx\n+   sources:\n+     - atlas\n",
    );
    expect(await cli(["data", "check", root])).toMatchObject({ code: 0 });
  });

  test("adds the area's slug where two would collide, and never uses an ID again", async () => {
    const place = ["--new-entity", "--type", "place", "--home", "xx", "--kind", "base", "--source", "atlas"];
    expect((await add("Baguuem", ...place, "--within", "place/xx/west-governorate", "--at", "10.4,19")).out).toContain(
      "+ place/xx/baguuem-west:\n",
    );
    expect(await add("Lost Town", ...place)).toMatchObject({
      code: 2,
      err: expect.stringContaining("the ID place/xx/lost-town is taken (gazetteer/retired.yaml:1)"),
    });
    expect(await add("Lake", ...place, "--at", "95,19")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--at:"),
    });
    expect(await add("Far Base", ...place, "--within", "place/xx/west-governorate", "--at", "30,19")).toMatchObject({
      code: 2,
      err: expect.stringContaining("km from the nearest settlement"),
    });
  });

  test("--dry-run writes nothing", async () => {
    const before = read(XANIA);
    expect(await add("Cane Army", "--id", "group/reed-army", "--dry-run")).toMatchObject({
      code: 0,
      out: expect.stringContaining("+   - Cane Army"),
    });
    expect(read(XANIA)).toBe(before);
  });
});

test("data diff tells which answers a change to the tables changes", async () => {
  commit();
  replace(XANIA, "  - Papyrus Army", "  - Bulrush Army\n  - Papyrus Army");
  put(
    "corpus.jsonl",
    '{"id":"a","text":"Fighters of the Bulrush Army and the New Front met.","date":"3/14/2017"}\n{"id":"b","text":"Nothing here."}\n',
  );
  const { code, out } = await cli(["data", "diff", join(root, "corpus.jsonl"), "--root", root]);
  expect(code).toBe(0);
  expect(out).toContain(
    'a:16 "Bulrush Army": nothing -> group/reed-army\n    Fighters of the [Bulrush Army] and the New Front met.\n',
  );
  expect(out).toContain(
    "1 answer changes: 1 linked that were not, 0 linked no more, 0 linked to another, 0 of other kinds, in 2 documents\n",
  );
});

test("unknowns harvests names that no table has, with stubs to edit", async () => {
  put(
    "text.txt",
    "The militants left Harbour Base. Shelling hit the town of Qarmalta near Bagunem. Later Qarmalta fell; troops from Qarmalta fled.\n",
  );
  const { code, out } = await cli(["unknowns", join(root, "text.txt"), "--json", "--root", root]);
  expect(code).toBe(0);
  expect(jsonLines(out)[0]).toMatchObject({ name: "Qarmalta", count: 2, documents: 1 });
  expect(
    (await cli(["unknowns", join(root, "text.txt"), "--stubs", "--source", "fa-kes", "--root", root])).out,
  ).toContain("Qarmalta");
});
