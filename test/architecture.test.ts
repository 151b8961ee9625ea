import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";

/** What each part of the house may know of. Imports go one way: down this list. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  text: ["base"],
  data: ["base", "text"],
  lexicon: ["base", "text", "data"],
  match: ["base", "text", "data", "lexicon"],
  link: ["base", "text", "data", "lexicon", "match"],
  engine: ["base", "text", "data", "lexicon", "match", "link"],
  lookup: ["base", "text", "data", "lexicon", "match", "link", "engine"],
  entities: ["base", "text", "data", "lexicon", "link", "engine", "lookup"],
  resolver: ["base", "text", "data", "lexicon", "match", "link", "engine", "lookup", "entities", "bundled"],
  batch: ["base", "resolver"],
  cli: ["base", "text", "data", "lexicon", "match", "link", "resolver", "batch", "bundled"],
  bundled: [],
};

/** Packages, and the only files outside the command line that may import them. What else there is, only it may. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  "fuse.js/min-basic": /^lexicon\/near\.ts$/,
  piscina: /^batch\/(?:threads|worker)\.ts$/,
  zod: /^(?:data\/(?:schema|faults|compile-tables|json-schemas|index))\.ts$/,
};

const SOURCE = join(import.meta.dirname, "../src");

interface Import {
  readonly from: string;
  readonly what: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("bundled"))
  .map((file) => file.split(sep).join("/"))
  .sort();
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(SOURCE, file), "utf8")));

test("the parser finds every way of importing", () => {
  const source = [
    'import { a } from "a";',
    "import {",
    "  b,",
    '} from "b";',
    'export type * from "c";',
    'import "d";',
    'const e = await import("e");',
    "// a comment on import from nowhere",
    'const text = "is not from";',
  ].join("\n");
  expect(importsOf("x.ts", source).map(({ what }) => what)).toEqual(["a", "b", "c", "d", "e"]);
  expect(files.length).toBeGreaterThan(50);
  expect(imports.length).toBeGreaterThan(200);
});

describe("imports go one way", () => {
  test.each(files)("%s", (file) => {
    const part = partOf(file);
    const allowed = MAY_IMPORT[part];
    expect(allowed, `"${part}" is no part of the house: add it to MAY_IMPORT`).toBeDefined();
    const wrong = targetsOf(file).filter((target) => partOf(target) !== part && !allowed?.includes(partOf(target)));
    expect(wrong).toEqual([]);
  });
});

test("no file imports itself by way of others, not even for a type", () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" > "));
    if (path.includes(file) || done.has(file)) return;
    for (const target of targetsOf(file)) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

test("packages are imported where they belong", () => {
  const wrong = imports
    .filter(({ what }) => !/^(?:\.|node:)/.test(what))
    .filter(({ from, what }) => what === "fuse.js/min-basic" || !from.startsWith("cli/"))
    .filter(({ from, what }) => PACKAGES[what]?.test(from) !== true)
    .map(({ from, what }) => `${from} imports ${what}`);
  expect(wrong).toEqual([]);
});

/** The folders for Node alone: the command line reads files, a batch starts worker threads. All else runs in a browser. */
test("builtins of Node are imported where they belong", () => {
  const wrong = imports
    .filter(({ from, what }) => what.startsWith("node:") && !/^(?:cli|batch)\//.test(from))
    .map(({ from, what }) => `${from} imports ${what}`);
  expect(wrong).toEqual([]);
});

test.each(["core.ts", "index.ts", "small.ts"])("%s needs no package at run time but fuse.js", (entry) => {
  expect([...packagesBehind(entry)]).toEqual(["fuse.js/min-basic"]);
});

/** What a rule must know of one city is a fact of its entity, in gazetteer/. */
test("no rule knows an entity by its ID", () => {
  const wrong = files
    .filter((file) => /^(?:text|lexicon|match|link|lookup)\//.test(file))
    .flatMap((file) => {
      const code = readFileSync(join(SOURCE, file), "utf8").replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, "");
      return (code.match(/"(?:place|group|unit)\/[a-z-]+\/?[a-z0-9-]{2,}"/g) ?? []).map((id) => `${file} knows ${id}`);
    });
  expect(wrong).toEqual([]);
});

function partOf(file: string): string {
  if (["types.ts", "choices.ts", "errors.ts", "geo.ts"].includes(file)) return "base";
  if (file === "engine.ts") return "engine";
  const [folder, ...rest] = file.split("/") as [string, ...string[]];
  return rest.length === 0 ? "resolver" : folder;
}

/** The files of src/ that a file imports. */
function targetsOf(file: string): readonly string[] {
  return imports
    .filter(({ from, what }) => from === file && what.startsWith("."))
    .map(({ what }) => pathOf(file, what))
    .filter((target) => !target.startsWith(".."));
}

const pathOf = (file: string, what: string): string =>
  relative(SOURCE, join(SOURCE, dirname(file), what))
    .split(sep)
    .join("/");

function importsOf(file: string, source: string): readonly Import[] {
  const statements = /^(?:import|export)\b(\s+type\b)?(?:[^"';]*?\bfrom)?\s*"([^"]+)"|\bimport\("([^"]+)"\)/gm;
  return [...source.matchAll(statements)].map(([, typeOnly, what, dynamic]) => ({
    from: file,
    what: (what ?? dynamic) as string,
    typeOnly: typeOnly !== undefined,
  }));
}

/** The packages that a file and all that it imports load; types are gone by then. */
function packagesBehind(entry: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { from, what, typeOnly } of imports) {
      if (from !== file || typeOnly) continue;
      if (what.startsWith(".")) queue.push(pathOf(file, what));
      else packages.add(what);
    }
  }
  return packages;
}
