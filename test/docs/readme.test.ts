import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import full from "../../src/bundled/full.ts";
import small from "../../src/bundled/small.ts";
import { unpack } from "../../src/data/unpack.ts";
import { cli } from "../support/cli.ts";
import { packageEntry } from "../support/entries.ts";
import { runExample } from "../support/examples.ts";

const readme = readFileSync("README.md", "utf8");
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, lang, text]) => ({
  lang,
  text: text as string,
}));
const blocksIn = (lang: string): string[] => blocks.filter((block) => block.lang === lang).map(({ text }) => text);

describe("code", () => {
  test.each(blocksIn("ts"))("%s", async (source) => {
    const outcomes = await runExample(source, packageEntry);
    expect(outcomes.length).toBeGreaterThan(0);
    for (const { expression, actual, expected } of outcomes) expect(actual, expression).toEqual(expected);
  });
});

describe("the command line", () => {
  const sessions = blocksIn("console").flatMap((text) => text.split(/^\$ /m).slice(1));

  test("there are examples", () => expect(sessions.length).toBeGreaterThan(3));

  test.each(sessions)("$ %s", async (session) => {
    const [command = "", ...lines] = session.trimEnd().split("\n");
    const [, stdin, typed] = /^(?:echo '([^']*)' \| )?canonym (.*)$/.exec(command) as unknown as [
      string,
      string?,
      string?,
    ];
    const { code, out } = await cli(wordsOf(typed ?? ""), stdin === undefined ? {} : { stdin: `${stdin}\n` });
    expect(code).toBe(0);
    expect(masked(out)).toEqual(masked(lines.join("\n")));
  });
});

test("the part of the demo that is shown is in it", async () => {
  const shown = /<!-- demo -->\n```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  expect(shown.split("\n").length).toBeGreaterThan(5);
  const { out } = await cli(["resolve", "docs/sample/article.txt"]);
  const rows = masked(out);
  for (const row of masked(shown)) expect(rows).toContain(row);
});

test("counts and sizes are about right", () => {
  const { entities, names } = unpack(full);
  const places = entities.filter(({ id }) => id.startsWith("place/")).length;
  const stated: readonly (readonly [RegExp, number])[] = [
    [/([\d,]+) places/, places],
    [/([\d,]+) groups and units/, entities.length - places],
    [/([\d,]+) names/, names.length],
    [/`canonym` \| [^\n]*?([\d,]+) kB gzipped/, gzipSync(full).length / 1000],
    [/`canonym\/small` \| [^\n]*?([\d,]+) kB gzipped/, gzipSync(small).length / 1000],
  ];
  for (const [where, actual] of stated) {
    const number = Number(where.exec(readme)?.[1]?.replaceAll(",", ""));
    expect(number / actual, `${where.source}: ${number} in the README, ${Math.round(actual)} in fact`).toBeGreaterThan(
      0.85,
    );
    expect(number / actual, `${where.source}: ${number} in the README, ${Math.round(actual)} in fact`).toBeLessThan(
      1.15,
    );
  }
});

test.each([...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path as string))(
  "the link to %s leads somewhere",
  (path) => {
    expect(existsSync(path)).toBe(true);
  },
);

test("every source of the data that asks for it is named", () => {
  for (const name of [
    "OCHA",
    "GeoNames",
    "World Resources Institute",
    "UCDP",
    "Who's On First",
    "Wikidata",
    "Natural Earth",
    "CLDR",
  ]) {
    expect(readme).toContain(name);
  }
});

function wordsOf(typed: string): string[] {
  return [...typed.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? (bare as string));
}

/** Lines without the width of columns, and without scores: they move when weights are tuned. */
function masked(text: string): string[] {
  return text
    .split("\n")
    .map((line) =>
      line
        .replace(/\b[01]\.\d{3}\b/g, "0.###")
        .replace(/ +/g, " ")
        .trim(),
    )
    .filter((line) => line !== "");
}
