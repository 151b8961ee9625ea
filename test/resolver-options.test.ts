import { expect, test } from "vitest";
import { createResolver } from "../src/core.ts";
import { compileTables, pack } from "../src/data/index.ts";
import { CanonymError } from "../src/errors.ts";
import { createResolver as overSmall } from "../src/small.ts";

const compiled = compileTables({ gazetteer: { "place/xx": { name: "Xania", kind: "country" } } });

/** What hands slip to, and what is said of it. */
const SLIPS: readonly (readonly [title: string, given: unknown, fault: string])[] = [
  ["nothing at all", undefined, "was given no tables"],
  ["no tables", {}, "was given no tables"],
  ["null", null, "createResolver() was given null. Give it {"],
  ["a pack by itself", "pack", "was given a string. Give it {"],
  ["another option", { table: [compiled] }, 'was given an option "table". Give it {'],
  ["a pack without a list", { packs: "pack" }, 'was given a string as "packs"'],
  ["tables without a list", { tables: compiled }, 'was given an object as "tables"'],
  ["compiled tables as a pack", { packs: [compiled] }, "was given an object as packs[0]"],
  ["tables that are not compiled", { tables: [compiled, { gazetteer: {} }] }, "was given an object as tables[1]"],
  ["a hole", { tables: [undefined] }, "was given undefined as tables[0]"],
];

test.each(SLIPS)("%s", (_, given, fault) => {
  expect(() => createResolver(given as object)).toThrow(CanonymError);
  expect(() => createResolver(given as object)).toThrow(fault);
});

test("what is packed has been compiled", () => {
  expect(() => pack({ gazetteer: {} } as never)).toThrow("pack() was given an object that `compileTables()`");
});

test("over a bundled pack, which an option that is undefined does not take away", () => {
  expect(overSmall({ packs: undefined, tables: undefined }).lookup("Halab").id).toBe("place/sy/aleppo");
  expect(overSmall().lookup("Halab").id).toBe("place/sy/aleppo");
  expect(() => overSmall("x" as never)).toThrow("createResolver() was given a string");
  // A village that the small pack leaves out is known to the full one: the same tables may lie over both.
  const tables = [compileTables({ aliases: { "place/sy/a-village-left-out": ["Nowhere"] } })];
  expect(overSmall({ tables }).lookup("Halab").id).toBe("place/sy/aleppo");
});
