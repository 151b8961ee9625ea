import { describe, expect, it, test } from "vitest";
import { parseTables } from "../../src/cli/data/parse-tables.ts";
import { bareNames } from "../../src/data/bare-names.ts";
import { compile } from "../../src/data/compile.ts";
import { heardAs, namesOf } from "../../src/data/compile-names.ts";
import type { RawAlias } from "../../src/data/schema.ts";
import { EMPTY_TABLES, Needs } from "../../src/data/tables.ts";
import { keyOfPhrase } from "../../src/lexicon/key-index.ts";
import { type TinyTables, tinyTables } from "../support/tiny.ts";

/** The names of one entity, each as `name kind case needs`. */
function names(tables: TinyTables): readonly string[] {
  return tinyTables(tables).names.map((name) => `${name.name} | ${name.kind} ${name.case} ${name.needs}`);
}
const entity = (
  id: string,
  name: string,
  kind: string,
  aliases: readonly (string | Record<string, unknown>)[] = [],
): TinyTables => ({ gazetteer: { [id]: { name, kind } }, aliases: { [id]: aliases } }) as TinyTables;

describe("bare names: without the word for what it is", () => {
  test.each([
    ["airbase", "Kuweires airbase", "Kuweires", Needs.typeWord],
    ["airbase", "Abu al-Duhur military airport", "Abu al-Duhur", Needs.typeWord],
    ["airbase", "مطار كويرس", "كويرس", Needs.typeWord],
    ["airport", "Aleppo International Airport", "Aleppo", Needs.typeWord],
    ["governorate", "Idlib Governorate", "Idlib", Needs.nothing],
    ["governorate", "Idlib Province", "Idlib", Needs.nothing],
    ["district", "Afrin District", "Afrin", Needs.typeWord],
    ["dam", "Tabqa Dam", "Tabqa", Needs.typeWord],
    ["lake", "Lake Assad", "Assad", Needs.typeWord],
    ["gas-field", "Twinan Gas Field", "Twinan", Needs.typeWord],
    ["neighbourhood", "Salah al-Din neighbourhood", "Salah al-Din", Needs.typeWord],
    ["camp", "مخيم اليرموك", "اليرموك", Needs.typeWord],
  ])("%s %s -> %s", (kind, name, bare, needs) => expect(bareNames(kind, name)).toEqual([{ name: bare, needs }]));

  test.each([
    ["airbase", "Kuweires"],
    ["airbase", "X airbase"],
    ["town", "Dam Town"],
    ["armed-group", "Airport Group"],
  ])("%s %s has none", (kind, name) => expect(bareNames(kind, name)).toEqual([]));
});

describe("compile: what a name asks for", () => {
  test.each<[string, TinyTables, readonly string[]]>([
    ["a name", entity("place/sy/a", "Salma", "town"), ["Salma | spelling capital 0"]],
    [
      "an all-capitals alias is an acronym",
      entity("group/a", "Islamic State", "armed-group", ["ISIS", "IS"]),
      ["Islamic State | spelling capital 0", "ISIS | acronym exact 0", "IS | acronym exact 0"],
    ],
    [
      "dotted initials are one too",
      entity("group/a", "Kurdistan Party", "party", ["P.K.K."]),
      ["Kurdistan Party | spelling capital 0", "P.K.K. | acronym exact 0"],
    ],
    [
      "a kind given is kept",
      entity("group/a", "Islamic State", "armed-group", [{ name: "DAESH", kind: "pejorative" }]),
      ["Islamic State | spelling capital 0", "DAESH | pejorative capital 0"],
    ],
    [
      "a case given is kept",
      entity("group/a", "Free Syrian Army", "armed-group", [{ name: "free army", case: "any" }]),
      ["Free Syrian Army | spelling capital 0", "free army | spelling any 0"],
    ],
    [
      "the bare name of an airbase needs its type word",
      entity("place/sy/a", "Kuweires airbase", "airbase"),
      ["Kuweires airbase | spelling capital 0", "Kuweires | spelling capital 2"],
    ],
    [
      "the same words once only",
      entity("place/sy/a", "Kafr Nabl", "town", ["Kafr-Nabl", "kafr nabl", "al-Kafr Nabl"]),
      ["Kafr Nabl | spelling capital 0"],
    ],
    [
      "a name of no letters is left out",
      entity("place/sy/a", "Salma", "town", ["--", "’"]),
      ["Salma | spelling capital 0"],
    ],
  ])("%s", (_title, tables, expected) => expect(names(tables)).toEqual(expected));

  test.each([
    ["type-word", Needs.typeWord],
    ["place-context", Needs.placeContext],
    ["nothing-helps", Needs.nothingHelps],
  ] as const)("never.yaml: %s", (needs, wanted) => {
    const tables = tinyTables({
      ...entity("place/sy/a", "al-Salam", "village"),
      never: [{ name: "Salam", needs, reason: "a greeting" }],
    });
    expect(tables.names.map((name) => name.needs)).toEqual([wanted]);
  });

  it("an English word needs a place word near, unless a country, governorate or city bears it", () => {
    const english = ["salma", "turkey", "base"];
    const needs = (tables: TinyTables) => tinyTables({ ...tables, english }).names.map((name) => name.needs);
    expect(needs(entity("place/sy/a", "Salma", "village"))).toEqual([Needs.placeContext]);
    expect(needs(entity("place/tr", "Turkey", "country"))).toEqual([Needs.nothing]);
    expect(needs(entity("group/base", "BASE", "armed-group"))).toEqual([Needs.nothing]);
  });

  it("ambiguous.yaml says what speaks for each reading", () => {
    const { names: compiled } = tinyTables({
      gazetteer: { "place/sy/a": { name: "Salma", kind: "town" }, "place/sy/b": { name: "Salma", kind: "village" } },
      ambiguous: [
        {
          name: "Salma",
          readings: [{ id: "place/sy/a", cues: ["Latakia"] }, { id: "place/sy/b" }],
          reason: "two places",
        },
      ],
    });
    expect(compiled.map(({ id, favours }) => [id, favours])).toEqual([
      ["place/sy/a", ["Latakia"]],
      ["place/sy/b", []],
    ]);
  });

  it("cues, counter-cues and dates go with their alias only", () => {
    const { names: compiled } = tinyTables(
      entity("group/hts", "Hay'at Tahrir al-Sham", "armed-group", [
        { name: "Hatch", kind: "mistranslation", cues: ["Nusra"], not: ["door"], from: "2017-01-28" },
      ]),
    );
    const [own, hatch] = compiled;
    expect(own).toMatchObject({ cues: undefined, not: undefined, from: undefined });
    expect(hatch).toMatchObject({ kind: "mistranslation", cues: ["Nusra"], not: ["door"], from: "2017-01-28" });
  });

  it("a city and its governorate lend one another the spellings that someone wrote by hand", () => {
    const { names: compiled } = tinyTables({
      gazetteer: {
        "place/sy": { name: "Syria", kind: "country" },
        "place/sy/idlib-governorate": { name: "Idlib Governorate", kind: "governorate", within: "place/sy" },
        "place/sy/idlib": { name: "Idlib", kind: "city", within: "place/sy/idlib-governorate" },
      },
      aliases: {
        "place/sy/idlib-governorate": ["Adlib", "Rif Idlib"],
        "place/sy/idlib": ["Edleb", { name: "Green", kind: "mistranslation", cues: ["Syria"] }],
      },
    });
    const bearers = (name: string) => compiled.filter((one) => one.name === name).map(({ id }) => id);
    const both = ["place/sy/idlib", "place/sy/idlib-governorate"];
    expect(bearers("Adlib").sort()).toEqual(both);
    expect(bearers("Edleb").sort()).toEqual(both);
    expect(bearers("Rif Idlib")).toEqual(["place/sy/idlib-governorate"]);
    expect(bearers("Green")).toEqual(["place/sy/idlib"]);
  });

  it("a row's name that is only that of the district around it is left out, one that someone wrote stays", () => {
    const village = { id: "place/sy/basuta", kind: "village" };
    const named = (alias: RawAlias) =>
      namesOf(village, [{ name: "Basuta" }, alias], new Set([heardAs("afrin")])).map(({ name }) => name);
    expect(named({ name: "Efrin", table: "sy" })).toEqual(["Basuta"]);
    expect(named({ name: "Jilbul", table: "sy" })).toEqual(["Basuta", "Jilbul"]);
    expect(named({ name: "Efrin" })).toEqual(["Basuta", "Efrin"]);
  });

  it("a name out of a list of all villages is a name, and does not say that reporting names the village", () => {
    const id = "place/sy/jaqur";
    const jaqur = (alias: RawAlias) => {
      const tables = {
        ...EMPTY_TABLES,
        gazetteer: { [id]: { name: "Jaqur", kind: "village" } },
        aliases: { [id]: [alias] },
      };
      const { entities, names: compiled } = compile(tables, { version: "0.0.0", hash: "tiny" });
      return { curated: entities[0]?.curated, bulk: compiled.find(({ name }) => name === "Cirqa")?.bulk };
    };
    expect(jaqur({ name: "Cirqa", table: "list" })).toEqual({ curated: false, bulk: false });
    expect(jaqur({ name: "Cirqa", table: "geonames" })).toEqual({ curated: false, bulk: true });
    expect(jaqur({ name: "Cirqa" })).toEqual({ curated: true, bulk: false });

    const told = (path: string) =>
      parseTables([{ path, text: "place/sy/jaqur:\n  - Cirqa\n" }]).aliases[0]?.alias.table;
    expect(told("aliases/places/sy/lists/afrin.yaml")).toBe("list");
    expect(told("aliases/places/sy/towns-afrin.yaml")).toBeUndefined();
  });

  it("languages are told by the script", () => {
    const { names: compiled } = tinyTables(
      entity("place/sy/aleppo", "Aleppo", "city", ["حلب", { name: "Alep", lang: "fr" }]),
    );
    expect(compiled.map(({ lang }) => lang)).toEqual(["ar-Latn", "ar", "fr"]);
  });

  it("one name meets the same text in Latin and in Arabic: the keys are equal", () => {
    const { names: compiled } = tinyTables(entity("place/sy/k", "Khanasir", "town", ["Khanasser", "خناصر"]));
    expect(new Set(compiled.map(({ phrase }) => keyOfPhrase(phrase))).size).toBe(1);
  });

  it("entities are in the order of their IDs, whatever the order of the tables", () => {
    const one = { name: "One", kind: "town" };
    const two = { name: "Two", kind: "town" };
    const forth = tinyTables({ gazetteer: { "place/sy/a": one, "place/sy/b": two } });
    const back = tinyTables({ gazetteer: { "place/sy/b": two, "place/sy/a": one } });
    expect(back).toEqual(forth);
  });

  it("curated: in a YAML table with sources, or with an alias kept by hand", () => {
    const curated = (tables: TinyTables) => tinyTables(tables).entities.map((one) => one.curated);
    const village = { name: "Salma", kind: "village" };
    expect(curated({ gazetteer: { "place/sy/a": village } })).toEqual([false]);
    expect(curated({ gazetteer: { "place/sy/a": { ...village, sources: ["ocha"] } } })).toEqual([true]);
    expect(curated({ gazetteer: { "place/sy/a": village }, aliases: { "place/sy/a": ["Selma"] } })).toEqual([true]);
    expect(curated({ gazetteer: { "group/a": { name: "A Front", kind: "militia" } } })).toEqual([true]);
  });

  it("a withdrawn ID without a successor leads nowhere", () => {
    const { retired } = tinyTables({
      gazetteer: {},
      retired: {
        "place/sy/a": { successor: "place/sy/b", on: "2026-01-01", reason: "a duplicate" },
        "place/sy/c": { on: "2026-01-01", reason: "never existed" },
      },
    });
    expect(retired).toEqual({ "place/sy/a": "place/sy/b" });
  });
});
