import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageEntry } from "../support/entries.ts";
import { runExample } from "../support/examples.ts";

/** Every example of the API, and of the text stage, that says what comes of it. */
const SHOWN = /^(?:\w[\w-]*|text\/[\w-]+|batch\/index|data\/(?:index|compile-tables|json-schemas|pack|unpack))\.ts$/;
const SOURCE = join(import.meta.dirname, "../../src");
const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((file) => SHOWN.test(file))
  .sort()
  .map((file) => ({ file, examples: examplesOf(readFileSync(join(SOURCE, file), "utf8")) }))
  .filter(({ examples }) => examples.length > 0);

test("the API has examples", () => {
  const counts = Object.fromEntries(files.map(({ file, examples }) => [file, examples.length]));
  expect(counts).toMatchObject({ "index.ts": 9, "small.ts": 9 });
});

describe.each(files)("$file", ({ file, examples }) => {
  test.each(examples)("%s", async (example) => {
    const own = (await import(join(SOURCE, file))) as Readonly<Record<string, unknown>>;
    const outcomes = await runExample(example, packageEntry, own);
    expect(outcomes.length).toBeGreaterThan(0);
    for (const { expression, actual, expected } of outcomes) expect(actual, expression).toEqual(expected);
  });
});

function examplesOf(source: string): readonly string[] {
  return [...source.matchAll(/\* @example\n((?:\s*\*(?!\/)(?: (?!@).*)?\n)+)/g)]
    .map(([, lines]) => (lines as string).replace(/^\s*\* ?/gm, ""))
    .filter((example) => example.includes("// =>"));
}
