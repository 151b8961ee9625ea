import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import bundles from "../../tsup.config.ts";

/**
 * The package as its users get it: built, packed, installed in an empty folder. It is built in a folder of its own,
 * so that no other test sees a half-built `dist/`; without types, which `npm run attw` looks at.
 */
const folder = mkdtempSync(join(tmpdir(), "canonym-package-"));
const built = join(folder, "package");
const user = join(folder, "user");

beforeAll(async () => {
  expect(existsSync("src/bundled/full.ts"), "no packs: run `npm run pack:data`").toBe(true);
  for (const bundle of bundles as readonly object[]) {
    await build({ ...bundle, config: false, dts: false, silent: true, outDir: join(built, "dist") });
  }
  for (const file of ["package.json", "README.md", "LICENSE", "LICENSE-DATA.md", "CHANGELOG.md"]) {
    cpSync(file, join(built, file));
  }
  const [packed] = JSON.parse(npm(built, "pack", "--ignore-scripts", "--json", "--pack-destination", folder)) as [
    { filename: string },
  ];
  mkdirSync(user);
  writeFileSync(join(user, "package.json"), JSON.stringify({ name: "user", private: true }));
  npm(
    user,
    "install",
    join(folder, packed.filename),
    "--prefer-offline",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
  );
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ASK = 'resolve("ISIS shelled Aleppo province.").mentions.map(({ id }) => id).join(" ")';
const ANSWER = "group/isis place/sy/aleppo-governorate";

describe("installed from a tarball in an empty folder", () => {
  test.each(["canonym", "canonym/small"])('import { resolve } from "%s"', (name) => {
    expect(asModule(`import { resolve } from "${name}"; console.log(${ASK});`)).toBe(ANSWER);
  });

  test.each(["canonym", "canonym/small"])('require("%s")', (name) => {
    expect(asScript(`const { resolve } = require("${name}"); console.log(${ASK});`)).toBe(ANSWER);
  });

  const OWN = `
    const tables = compileTables({ gazetteer: { "group/moon-men": { name: "Moon Men", kind: "militia" } } });
    const { resolve } = createResolver({ packs: [pack(tables)] });
    console.log(resolve("The Moon Men left.").mentions[0].id);`;

  test("tables of one's own, with canonym/core and canonym/data: import", () => {
    const imports =
      'import { createResolver } from "canonym/core"; import { compileTables, pack } from "canonym/data";';
    expect(asModule(imports + OWN)).toBe("group/moon-men");
  });

  test("tables of one's own, with canonym/core and canonym/data: require", () => {
    const imports =
      'const { createResolver } = require("canonym/core"); const { compileTables, pack } = require("canonym/data");';
    expect(asScript(imports + OWN)).toBe("group/moon-men");
  });

  test("one class of errors, whatever the entry", () => {
    const source = `
      import { CanonymError, createResolver } from "canonym"; import { compileTables } from "canonym/data";
      for (const fail of [() => createResolver({ packs: ["x"] }), () => compileTables({ never: 1 })]) {
        try { fail(); } catch (error) { console.log(error instanceof CanonymError, error.name); }
      }`;
    expect(asModule(source)).toBe("true CanonymError\ntrue CanonymError");
  });

  test("importing costs little: the pack is read at the first question", () => {
    const source = `
      import { get } from "canonym";
      const start = performance.now(); get("group/isis"); const first = performance.now() - start;
      const again = performance.now(); get("group/isis"); console.log(first > (performance.now() - again) * 5);`;
    expect(asModule(source)).toBe("true");
  });

  const BATCH = `
    (async () => {
      const texts = ["Daesh left.", 42, ...Array(40).fill("ISIS shelled Aleppo province.")];
      for (const workers of [0, 2]) {
        const found = [];
        for await (const { resolution, error } of resolveAll(texts, { workers })) {
          found.push(error?.message.slice(0, 20) ?? resolution.mentions[0].id);
        }
        console.log(found.length, found[0], found[1], found[41]);
      }
    })();`;
  const BATCHES = Array(2).fill("42 group/isis texts[1] is a number group/isis").join("\n");

  test("canonym/batch, on threads and without, ends by itself: import", () => {
    expect(asModule(`import { resolveAll } from "canonym/batch"; ${BATCH}`)).toBe(BATCHES);
  });

  test("canonym/batch, on threads and without, ends by itself: require", () => {
    expect(asScript(`const { resolveAll } = require("canonym/batch"); ${BATCH}`)).toBe(BATCHES);
  });

  test("the command line", () => {
    const canonym = join(user, "node_modules/.bin/canonym");
    const run = (...argv: string[]): string =>
      execFileSync(canonym, argv, { cwd: user, encoding: "utf8", input: "Daesh left." });
    expect(run("normalize")).toBe("Islamic State left.");
    expect(run("get", "group/isis", "--json")).toContain('"id":"group/isis"');
  });

  test("nothing is shipped that no user needs", () => {
    const files = execFileSync("find", [".", "-type", "f"], {
      cwd: join(user, "node_modules/canonym"),
      encoding: "utf8",
    });
    const names = files.trim().split("\n").sort();
    for (const name of ["./LICENSE", "./LICENSE-DATA.md", "./README.md", "./package.json", "./dist/cli/main.js"]) {
      expect(names).toContain(name);
    }
    expect(names.filter((name) => !/^\.\/(?:dist\/[\w/.-]+\.c?js|[A-Z-]+(?:\.md)?|package\.json)$/.test(name))).toEqual(
      [],
    );
    expect(names).not.toContain("./dist/cli/demo.js");
  });
});

describe("built, not yet packed", () => {
  beforeAll(() => symlinkSync(resolve("node_modules"), join(built, "node_modules")));

  const OWN_FORM = 'get("place/sy/khanasir").name';

  test("import by path", () => {
    expect(
      asModule(`import { get } from ${JSON.stringify(join(built, "dist/index.js"))}; console.log(${OWN_FORM});`, "."),
    ).toBe("Khanasir");
  });

  test("no builtin of Node but in the command line: it runs in a browser", () => {
    const source = `
      import { readFileSync, readdirSync } from "node:fs";
      const seen = new Set(), queue = ["index.js", "small.js", "core.js", "data.js"], found = [];
      for (let file; (file = queue.pop()) !== undefined; ) {
        if (seen.has(file)) continue;
        seen.add(file);
        const text = readFileSync(${JSON.stringify(`${join(built, "dist")}/`)} + file, "utf8");
        for (const [, what] of text.matchAll(/^(?:import|export)\\b[^"';]*?from\\s*"([^"]+)"|^import "([^"]+)"/gm))
          what?.startsWith("./") ? queue.push(what.slice(2)) : found.push(what);
      }
      console.log([...new Set(found)].filter(Boolean).sort().join(" "));`;
    expect(asModule(source, ".")).toBe("fuse.js/min-basic zod");
  });
});

function asModule(source: string, cwd = user): string {
  return execFileSync(process.execPath, ["--input-type=module", "--eval", source], { cwd, encoding: "utf8" }).trim();
}

function asScript(source: string): string {
  return execFileSync(process.execPath, ["--input-type=commonjs", "--eval", source], {
    cwd: user,
    encoding: "utf8",
  }).trim();
}

/** npm without what an npm that runs us has put into the environment: it would install there. */
function npm(cwd: string, ...argv: string[]): string {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(?:package|lifecycle|config_local_prefix|config_prefix)|^INIT_CWD$/i.test(name),
    ),
  );
  return execFileSync("npm", argv, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
