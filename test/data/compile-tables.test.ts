import { describe, expect, test } from "vitest";
import { CanonymError, compileTables, createResolverFrom } from "../support/own-tables.ts";

const HILL = { name: "Hill 1154", kind: "hill" };

/** What is wrong with a table, and the line that says so. */
const FAULTS: readonly (readonly [title: string, raw: object, fault: string])[] = [
  [
    "a name that is missing",
    { gazetteer: { "place/sy/x": { kind: "hill" } } },
    "gazetteer > place/sy/x > name: is missing",
  ],
  ["an empty name", { gazetteer: { "place/sy/x": { ...HILL, name: "" } } }, "gazetteer > place/sy/x > name: is empty"],
  [
    "a kind there is not",
    { gazetteer: { "place/sy/x": { ...HILL, kind: "hil" } } },
    "gazetteer > place/sy/x > kind: is none of the kinds that docs/data.md lists",
  ],
  [
    "a field there is not",
    { gazetteer: { "place/sy/x": { ...HILL, heigth: "3" } } },
    "gazetteer > place/sy/x: has a field that is not known: heigth",
  ],
  [
    "degrees that are none",
    { gazetteer: { "place/sy/x": { ...HILL, at: [91, 3] } } },
    "gazetteer > place/sy/x > at > 0: must be degrees between -90 and 90",
  ],
  [
    "a date that is none",
    { gazetteer: { "place/sy/x": { ...HILL, from: "May" } } },
    'gazetteer > place/sy/x > from: must be a date: "2017", "2017-01" or "2017-01-28"',
  ],
  [
    "an ID that is none",
    { gazetteer: { "Hill 1": HILL } },
    'gazetteer > Hill 1: is no ID: "place/<country>/<slug>", "group/<slug>" or "unit/<force>/<slug>"',
  ],
  [
    "an alias of a wrong shape",
    { aliases: { "place/sy/x": [{ nam: "y" }] } },
    "aliases > place/sy/x > 0 > name: is missing",
  ],
  [
    "an alias of a wrong kind",
    { aliases: { "place/sy/x": [{ name: "y", kind: "nick" }] } },
    "aliases > place/sy/x > 0 > kind: must be one of spelling, acronym, translation",
  ],
  ["a table there is not", { gazeteer: {} }, "the tables: has a field that is not known: gazeteer"],
];

test.each(FAULTS)("%s", (_title, raw, fault) => {
  expect(() => compileTables(raw)).toThrow(CanonymError);
  expect(() => compileTables(raw)).toThrow(fault);
});

test("every problem in one run", () => {
  const raw = { gazetteer: { "place/sy/x": {} }, never: [{ name: "a", needs: "nothing" }] };
  expect(() => compileTables(raw)).toThrow(
    [
      "4 faults in the tables:",
      "gazetteer > place/sy/x > name: is missing",
      "gazetteer > place/sy/x > kind: is none of the kinds that docs/data.md lists",
      "never > 0 > needs: must be one of type-word, place-context, nothing-helps",
      "never > 0 > reason: is missing",
    ].join("\n"),
  );
});

test("numbers are read as the text they were written as, for most readers of YAML and JSON make them", () => {
  const { entities } = compileTables({
    gazetteer: { "place/sy/x": { ...HILL, at: [35.5, 36.1], from: 2017, population: 12 } },
  });
  expect(entities).toMatchObject([{ at: [35.5, 36.1], from: "2017", population: 12, curated: true }]);
});

describe("names for entities of other tables", () => {
  const under = compileTables({ gazetteer: { "place/sy/hill-1154": HILL } });
  const over = compileTables({ aliases: { "place/sy/hill-1154": ["the Bald Hill"] } }, { version: "2.0", hash: "abc" });

  test("have no entity of their own", () => {
    expect(over.entities).toEqual([]);
    expect(over.names.map(({ id }) => id)).toEqual(["place/sy/hill-1154"]);
  });

  test.each([false, true])("lead to them, packed: %s", (packed) => {
    const resolver = createResolverFrom([under, over], packed);
    expect(resolver.lookup("the Bald Hill").id).toBe("place/sy/hill-1154");
    expect(resolver.lookup("Hill 1154").id).toBe("place/sy/hill-1154");
    expect(resolver.resolve("").data).toEqual({ version: "2.0", hash: "abc" });
  });
});
