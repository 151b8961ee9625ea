import { describe, expect, test } from "vitest";
import { createResolver as overBundled } from "../../src/index.ts";
import { CanonymError, compileTables, createResolverFrom } from "../support/own-tables.ts";

/** Tables of one's own over others, as they are given and packed. */
const OURS = compileTables({
  gazetteer: {
    "place/xx": { name: "Xania", kind: "country", at: [10, 10] },
    "place/xx/reedham": { name: "Reedham", kind: "city", within: "place/xx", at: [10.5, 10], refs: { pcode: "XX01" } },
    "place/xx/marsh": { name: "Marsh", kind: "town", within: "place/xx", at: [10.6, 10.1] },
    "place/xx/marsh-hill": { name: "Marsh Hill", kind: "hill", within: "place/xx" },
    "group/old-reeds": { name: "Old Reeds", kind: "armed-group", until: "2015" },
    "group/reeds": {
      name: "Reed Army",
      kind: "armed-group",
      from: "2016",
      until: "2018",
      "successor-of": [{ id: "group/old-reeds", how: "renamed", on: "2016" }],
      refs: { wikidata: "Q1" },
    },
  },
  aliases: { "group/reeds": ["the Reeds"] },
});
const over = (raw: object, packed: boolean) => createResolverFrom([OURS, compileTables(raw)], packed);
const linked = ({ resolve }: ReturnType<typeof over>, text: string) =>
  resolve(text).mentions.flatMap(({ id }) => id ?? []);

describe.each([false, true])("laid over others, packed: %s", (packed) => {
  test("an entry adds to the one below: what it does not say stays", () => {
    const entry = { name: "Army of Reeds", kind: "militia", until: "2019", refs: { own: "7" } };
    const resolver = over({ gazetteer: { "group/reeds": entry } }, packed);
    expect(resolver.get("group/reeds")).toMatchObject({
      name: "Army of Reeds",
      kind: "militia",
      from: "2016",
      until: "2019",
      refs: { wikidata: "Q1", own: "7" },
    });
    expect(resolver.lineage("group/reeds")?.predecessors.map(({ id }) => id)).toEqual(["group/old-reeds"]);
    expect(resolver.lookup("Reed Army").id).toBe("group/reeds");
    expect(resolver.lookup("Army of Reeds", { date: "2014" }).status).toBe("anachronistic");
  });

  test("`never` holds for names below", () => {
    const text = "The Reed Army left Reedham for Marsh.";
    expect(linked(over({}, packed), text)).toContain("place/xx/marsh");
    const never = [{ name: "Marsh", needs: "nothing-helps", reason: "a word" }];
    expect(linked(over({ never }, packed), text)).toEqual(["group/reeds", "place/xx/reedham"]);
    expect(over({ never }, packed).lookup("Marsh").candidates[0]?.id).toBe("place/xx/marsh");
  });

  test("`ambiguous` holds for names below", () => {
    const ambiguous = [
      {
        name: "Marsh",
        readings: [
          { id: "place/xx/marsh", cues: ["market"] },
          { id: "place/xx/marsh-hill", cues: ["summit"] },
        ],
        reason: "the town or its hill",
      },
    ];
    const resolver = over({ ambiguous }, packed);
    expect(linked(resolver, "The Reed Army took the summit of Marsh in Xania.")).toContain("place/xx/marsh-hill");
    expect(linked(resolver, "The Reed Army shelled the market of Marsh in Xania.")).toContain("place/xx/marsh");
  });
});

describe("over the bundled tables", () => {
  const NEVER = [
    { name: "Salma", needs: "nothing-helps", reason: "a woman's name" },
    { name: "Hatch", needs: "nothing-helps", reason: "a word" },
  ];
  const resolver = overBundled({
    tables: [compileTables({ never: NEVER, gazetteer: { "group/hts": { name: "HTS (ours)", kind: "armed-group" } } })],
  });

  test("names of theirs are no names any more where a text says them", () => {
    const { mentions } = resolver.resolve("Hatch (Nusra) shelled Salma and Kinsabba in Latakia.", { date: "2018" });
    expect(mentions.map(({ surface, id }) => [surface, id])).toEqual([
      ["Nusra", "group/hts"],
      ["Kinsabba", "place/sy/kinsabba"],
      ["Latakia", "place/sy/latakia-governorate"],
    ]);
  });

  test("dates, lineage and codes stay", () => {
    expect(resolver.get("group/hts")).toMatchObject({ name: "HTS (ours)", from: "2017-01-28" });
    expect(resolver.lineage("group/hts")?.predecessors.length).toBeGreaterThan(3);
    expect(resolver.lookup("HTS", { date: "2013" }).status).toBe("anachronistic");
    expect(resolver.lookup("Nusra", { date: "2018" }).id).toBe("group/hts");
  });
});

describe("IDs that nothing has", () => {
  const hill = { name: "Bald Hill", kind: "hill" };
  test.each<[string, object, string]>([
    [
      "names",
      { aliases: { "place/xx/reedhan": ["Rdhm"] } },
      "tables[1], names of place/xx/reedhan: there is no place/xx/reedhan",
    ],
    [
      "within",
      { gazetteer: { "place/xx/hill": { ...hill, within: "place/xx/none" } } },
      "tables[1], place/xx/hill: there is no place/xx/none",
    ],
    [
      "part-of",
      { gazetteer: { "unit/xx/a": { name: "A", kind: "brigade", "part-of": [{ id: "unit/xx/b" }] } } },
      "unit/xx/a: there is no unit/xx/b",
    ],
  ])("%s", (_, raw, fault) => {
    expect(() => over(raw, false)).toThrow(CanonymError);
    expect(() => over(raw, false)).toThrow(fault);
    expect(() => over(raw, false)).toThrow('Mend the ID (`search` finds it), give it an entry in "gazetteer"');
  });

  test("names of a pack, too", () => {
    const raw = { aliases: { "place/xx/reedhan": ["Rdhm"] } };
    expect(() => over(raw, true)).toThrow("packs[1], names of place/xx/reedhan");
  });

  test("an ID of the tables below, or one that leads to another, is one", () => {
    const raw = {
      aliases: { "group/reed-army": ["RA Front"] },
      retired: { "group/reed-army": { successor: "group/reeds", on: "2020-01-01", reason: "one body" } },
    };
    expect(over(raw, false).get("group/reed-army")?.id).toBe("group/reeds");
  });
});
