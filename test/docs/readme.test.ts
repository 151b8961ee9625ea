import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import full from "../../src/bundled/full.ts";
import small from "../../src/bundled/small.ts";
import { unpack } from "../../src/data/unpack.ts";
import { packageEntry } from "../support/entries.ts";
import { runExample } from "../support/examples.ts";
import { renewed } from "../support/readme.ts";

/** What the README shows must be so. `UPDATE_README=1 npx vitest run test/docs/readme.test.ts` prints its sessions anew. */
const readme = readFileSync("README.md", "utf8");

test("what the command line and the demo print", async () => {
  expect(readme.match(/^\$ (?:echo '[^']*' \| )?canonym /gm)?.length).toBeGreaterThan(3);
  const now = await renewed(readme);
  if (process.env["UPDATE_README"] === "1") writeFileSync("README.md", now);
  else expect(masked(readme)).toEqual(masked(now));
});

describe("code", () => {
  const examples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, source]) => source as string);

  test.each(examples)("%s", async (source) => {
    const outcomes = await runExample(source, packageEntry);
    expect(outcomes.length).toBeGreaterThan(0);
    for (const { expression, actual, expected } of outcomes) expect(actual, expression).toEqual(expected);
  });
});

describe("counts and sizes are about right", () => {
  const { entities, names } = unpack(full);
  const places = entities.filter(({ id }) => id.startsWith("place/")).length;

  test.each([
    [/([\d,]+) places/, places],
    [/([\d,]+) groups and units/, entities.length - places],
    [/([\d,]+) names/, names.length],
    [/`canonym` \|[^|\n]*?([\d,]+) kB/, gzipSync(full).length / 1000],
    [/`canonym\/small` \|[^|\n]*?([\d,]+) kB/, gzipSync(small).length / 1000],
  ])("%s", (where, actual) => {
    const stated = Number(where.exec(readme)?.[1]?.replaceAll(",", ""));
    expect(stated, `it is ${Math.round(actual)}`).toBeGreaterThan(actual * 0.85);
    expect(stated, `it is ${Math.round(actual)}`).toBeLessThan(actual * 1.15);
  });
});

test.each([...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path as string))(
  "the link to %s leads somewhere",
  (path) => expect(existsSync(path)).toBe(true),
);

test.each([
  "OCHA",
  "GeoNames",
  "World Resources Institute",
  "UCDP",
  "Who's On First",
  "Wikidata",
  "Natural Earth",
  "Unicode CLDR",
])("it names the source %s", (name) => expect(readme).toContain(name));

/** Lines without the width of columns, and without scores: they move when weights are tuned. */
function masked(text: string): string[] {
  return text.split("\n").map((line) =>
    line
      .replace(/\b[01]\.\d{3}\b/g, "0.###")
      .replace(/ +/g, " ")
      .trim(),
  );
}
