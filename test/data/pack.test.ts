import { describe, expect, it, test } from "vitest";
import { createResolver } from "../../src/create-resolver.ts";
import { tableErrors } from "../../src/data/errors.ts";
import { mergeCompiled } from "../../src/data/merge.ts";
import { pack } from "../../src/data/pack.ts";
import { SECTION } from "../../src/data/packed/columns.ts";
import { packed } from "../../src/data/packed/write-columns.ts";
import { firstWord, rowsOf } from "../../src/data/rows.ts";
import { type CompiledTables, FORMAT } from "../../src/data/tables.ts";
import { unpack } from "../../src/data/unpack.ts";
import { CanonymError, errors } from "../../src/errors.ts";
import { groupBy } from "../../src/text/group.ts";
import { repositoryResolver, repositoryTables } from "../support/repository.ts";
import { tinyTables } from "../support/tiny.ts";
import { WAR } from "../support/war.ts";

/** What a pack leaves out: Who's On First IDs, and more than four decimals of a degree, or three of the bulk. */
function asPacked(tables: CompiledTables): CompiledTables {
  const round = (degrees: number, curated: boolean) =>
    curated ? Math.round(degrees * 10_000) / 10_000 : Math.round(degrees * 1000) / 1000;
  return {
    ...tables,
    entities: tables.entities.map((entity) => ({
      ...entity,
      at: entity.at && [round(entity.at[0], entity.curated), round(entity.at[1], entity.curated)],
      refs: Object.fromEntries(Object.entries(entity.refs).filter(([code]) => code !== "wof")),
    })),
  };
}

describe("the pack against the tables", () => {
  it("a few tables come back as they were", () => {
    const tables = tinyTables(WAR);
    expect(unpack(pack(tables))).toEqual(asPacked(tables));
  });

  it("empty tables come back empty", () => {
    const tables = tinyTables({ gazetteer: {} });
    expect(unpack(pack(tables))).toEqual(tables);
  });

  it("the tables of this repository come back as they were", () => {
    const tables = asPacked(repositoryTables());
    const back = unpack(pack(repositoryTables()));
    expect(back.entities).toHaveLength(tables.entities.length);
    expect(back.names).toHaveLength(tables.names.length);
    // Row by row: a fault is then one line, not the whole gazetteer.
    const differing = tables.entities.filter((entity, at) => !same(entity, back.entities[at]));
    expect(differing.slice(0, 5)).toEqual([]);
    const misnamed = tables.names.filter((name, at) => !same(name, back.names[at]));
    expect(misnamed.slice(0, 5)).toEqual([]);
    expect({ ...back, entities: [], names: [] }).toEqual({ ...tables, entities: [], names: [] });
  });

  it("every name is found by the first word of its phrase, however it is written", () => {
    const tables = unpack(pack(repositoryTables()));
    const rows = rowsOf(tables);
    const first = groupBy(tables.names.keys(), (row) => firstWord(rows.phraseOf(row)));
    const lost = [...first].filter(([word, own]) => !same(rows.namesBeginning(word), own));
    expect(lost.map(([word]) => word)).toEqual([]);
    expect(first.get("defense")?.length).toBeGreaterThan(0);
    expect(rows.namesBeginning("wxyz")).toEqual([]);
  });

  it("an ID is found whichever is asked for first, and one that nothing has is not", () => {
    const text = pack(tinyTables(WAR));
    const { entities } = unpack(text);
    for (const [row, { id }] of entities.entries()) {
      const rows = rowsOf(unpack(text));
      expect([rows.rowOf(`${id}-x`), rows.rowOf(id)]).toEqual([-1, row]);
    }
  });

  it("packing twice gives the same bytes, and so does packing what was unpacked", () => {
    const tables = tinyTables(WAR);
    expect(pack(tables)).toBe(pack(tinyTables(WAR)));
    expect(pack(unpack(pack(tables)))).toBe(pack(tables));
  });

  it("a name with a quote, a backtick and letters of many scripts comes back as it was", () => {
    const tables = tinyTables({
      gazetteer: {
        "place/sy/a": { name: 'Tell `Ain "al-Bab"', kind: "town" },
        "place/sy/b": { name: "Şêran ⵣ", kind: "town" },
      },
    });
    expect(unpack(pack(tables)).names.map(({ name }) => name)).toEqual(tables.names.map(({ name }) => name));
  });

  it("a cell that holds what parts cells is refused, and named", () => {
    const tables = tinyTables({ gazetteer: { "place/sy/a": { name: "Salma|Selma", kind: "town" } } });
    expect(() => pack(tables)).toThrow(tableErrors.packCell("place/sy/a", "Salma|Selma"));
  });

  it("a resolver over the pack answers as one over the tables", () => {
    const packed = createResolver({ packs: [pack(repositoryTables())] });
    const text =
      "11 March 2016. Nusra took Salma in Latakia; the 4th Mechanized Division left Kweires airport, Aleppo.";
    expect(packed.resolve(text)).toEqual(repositoryResolver().resolve(text));
  });
});

describe("a pack that is none is refused", () => {
  const good = pack(tinyTables(WAR));
  const sections = good.split(SECTION);
  const without = (number: number, characters: number): string =>
    sections.map((section, at) => (at === number ? section.slice(characters) : section)).join(SECTION);
  const length = (number: number): number => sections[number]?.length ?? 0;
  const format = packed(`"format":${FORMAT}`);

  test.each([
    ["", errors.notAPack()],
    ["hello", errors.notAPack()],
    ["null", errors.notAPack()],
    ["42", errors.notAPack()],
    ["{}", errors.notAPack()],
    ["`format`", errors.notAPack()],
    [good.replace(format, packed('"format":99')), errors.packFormat(99, FORMAT)],
    [good.replace(format, packed('"format":"x"')), errors.packFormat("x", FORMAT)],
    ['{"format":2}', errors.packFormat(2, FORMAT)],
    ["{`format`:3,`version`:`1.0`}¦x¦", errors.packFormat(3, FORMAT)],
    [without(1, 1), errors.packCut("ids", length(1) - 1, length(1))],
    [without(14, 2), errors.packCut("names", length(14) - 2, length(14))],
    [`${good}x`, errors.packCut("drawers", length(19) + 1, length(19))],
    [sections.slice(0, 14).join(SECTION), errors.packCut("names", 0, length(14))],
    [sections[0] ?? "", errors.packCut("ids", 0, length(1))],
  ])("%.30j", (text, error) => {
    expect(() => unpack(text)).toThrow(error);
    expect(() => unpack(text)).toThrow(CanonymError);
  });
});

describe("the texts of the errors: the place, the fault, the remedy", () => {
  test.each([
    [errors.notAPack(), /no canonym pack\. Give .*pack\(\)/],
    [errors.packFormat(2, 1), /format 2, .* reads format 1\. Build the pack again/],
    [errors.packCut("ids", 3, 4), /section "ids" has 3 characters where its header says 4.*Build it again/],
    [tableErrors.packCell("group/a", "A|B"), /group\/a has "A\|B", .*write it without/],
    [errors.nothingToLoad(), /given no tables\. Give it `packs`/],
    [errors.badOptions("null"), /createResolver\(\) was given null\. Give it \{ packs:/],
    [tableErrors.notCompiled({}), /pack\(\) was given an object .* has not made\. Give it/],
    [errors.noSuchIds(["a"]), /^1 ID that no table has:\na\nMend the ID/],
    [errors.noSuchIds(["a", "b"]), /^2 IDs that no table has:\na\nb\nMend the ID/],
    [tableErrors.badTables(["a.yaml:1: x"]), /^1 fault in the tables:\na\.yaml:1: x$/],
    [tableErrors.badTables(["a", "b"]), /^2 faults in the tables:\na\nb$/],
  ])("%s", (error, text) => {
    expect(error).toBeInstanceOf(CanonymError);
    expect(error.name).toBe("CanonymError");
    expect(error.message).toMatch(text);
  });
});

it("every error text has its rows above", () => {
  expect(Object.keys({ ...errors, ...tableErrors }).sort()).toEqual([
    "badOptions",
    "badTables",
    "noSuchIds",
    "notAPack",
    "notCompiled",
    "nothingToLoad",
    "packCell",
    "packCut",
    "packFormat",
  ]);
});

describe("createResolver", () => {
  it("nothing to load is an error", () => expect(() => createResolver({})).toThrow(errors.nothingToLoad()));

  it("own tables are laid over the packs", () => {
    const own = tinyTables({
      gazetteer: {
        "place/sy/aleppo": { name: "Halab al-Shahba", kind: "city" },
        "group/own": { name: "Own Front", kind: "militia" },
      },
    });
    const { get, resolve } = createResolver({ packs: [pack(tinyTables(WAR))], tables: [own] });
    expect(get("place/sy/aleppo")?.name).toBe("Halab al-Shahba");
    expect(resolve("The Own Front left Aleppo for Halab al-Shahba.").mentions.map(({ id }) => id)).toEqual([
      "group/own",
      "place/sy/aleppo",
      "place/sy/aleppo",
    ]);
  });
});

describe("mergeCompiled", () => {
  const under = tinyTables({ gazetteer: { "place/sy/a": { name: "Salma", kind: "town" } }, english: ["salma"] });
  const over = tinyTables({
    gazetteer: { "place/sy/a": { name: "Selma", kind: "village" }, "place/sy/b": { name: "Rabia", kind: "town" } },
  });
  const merged = mergeCompiled(under, over);

  it("of an entity that both have, what the upper one says counts", () => {
    expect(merged.entities.map(({ id, kind }) => `${id} ${kind}`)).toEqual(["place/sy/a village", "place/sy/b town"]);
  });
  it("the names of both count", () =>
    expect(merged.names.map(({ name }) => name)).toEqual(["Salma", "Selma", "Rabia"]));
  it("so do the English words", () => expect(merged.english).toEqual(["salma"]));
  it("both stamps are told", () => expect(merged.hash).toBe("tiny+tiny"));
});

/** Equal but for fields that are undefined. */
const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
