import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runExample } from "../support/examples.ts";

const GUIDE = readFileSync(join(import.meta.dirname, "../../docs/own-tables.md"), "utf8");
const examples = [...GUIDE.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code as string);

const MODULES: Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>> = {
  canonym: () => import("../../src/index.ts"),
  "canonym/core": () => import("../../src/core.ts"),
  "canonym/data": () => import("../../src/data/index.ts"),
};

test.each(examples.map((code, at) => [at + 1, code] as const))(
  "example %d of docs/own-tables.md",
  async (_at, code) => {
    const outcomes = await runExample(code, (name) => (MODULES[name] as NonNullable<(typeof MODULES)[string]>)());
    expect(outcomes.length).toBeGreaterThan(0);
    for (const { expression, expected, actual } of outcomes) expect(actual, expression).toEqual(expected);
  },
);

test("another country takes no more than forty lines", () => {
  expect((examples[0] as string).trim().split("\n").length).toBeLessThanOrEqual(40);
});
