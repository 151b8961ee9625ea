import { expect, test } from "vitest";
import full from "../../src/bundled/full.ts";
import small from "../../src/bundled/small.ts";
import { createResolver } from "../../src/create-resolver.ts";
import { compileTables } from "../../src/data/compile-tables.ts";
import { mergeCompiled } from "../../src/data/merge.ts";
import { smallTables } from "../../src/data/small.ts";
import { type CompiledEntity, type CompiledName, EMPTY_TABLES } from "../../src/data/tables.ts";
import { unpack } from "../../src/data/unpack.ts";

const entity = (id: string, kind: string, more: Partial<CompiledEntity> = {}): CompiledEntity => ({
  id,
  name: id,
  kind,
  refs: {},
  curated: false,
  ...more,
});

const name = (id: string, phrase: string, more: Partial<CompiledName> = {}): CompiledName => ({
  id,
  name: phrase,
  phrase,
  lang: "ar-Latn",
  kind: "spelling",
  case: "capital",
  needs: 0,
  bulk: false,
  ...more,
});

test("the bulk goes, and numbered units abroad; bodies, cities, towns and facilities that someone has looked at stay, with what holds them", () => {
  const curated = { curated: true };
  const tables = {
    ...unpack(small),
    ...EMPTY_TABLES,
    entities: [
      entity("place/sy", "country", curated),
      entity("place/bv", "country", curated),
      entity("place/sy/a-governorate", "governorate", { within: "place/sy" }),
      entity("place/sy/a-subdistrict", "subdistrict", { within: "place/sy/a-governorate" }),
      entity("place/sy/b-subdistrict", "subdistrict", { within: "place/sy" }),
      entity("place/sy/town", "town", { within: "place/sy/a-subdistrict", ...curated }),
      entity("place/sy/bulk", "village", { within: "place/sy/b-subdistrict" }),
      entity("place/sy/uncurated", "town"),
      entity("place/sy/dam", "dam", curated),
      entity("place/sy/hill", "hill", curated),
      entity("group/g", "militia", curated),
      entity("unit/sy/brigade", "brigade", { theatre: ["sy"] }),
      entity("unit/iq/brigade", "brigade", { theatre: ["iq"] }),
      entity("unit/iq/navy", "navy", { theatre: ["iq"] }),
    ],
    names: [
      ...["syria", "suriya", "sham", "syrie"].map((phrase) => name("place/sy", phrase)),
      name("place/bv", "bouvet island"),
      name("place/sy/bulk", "bulk"),
      name("group/g", "liwa gibran"),
      name("group/g", "liwa jibran"),
      name("group/g", "liwa gebran"),
      name("place/sy/town", "salma"),
      name("place/sy/town", "salamah", { bulk: true }),
      name("place/sy/town", "peace", { kind: "mistranslation" }),
    ],
    terms: [
      { kinds: ["town"], place: "before" as const, span: "outside" as const, words: ["town"] },
      { kinds: ["town"], place: "before" as const, span: "outside" as const, pack: "full" as const, words: ["ville"] },
    ],
    english: ["salami", "salmon", "liwa"],
    retired: { "group/old": "group/older", "group/older": "group/g", "place/sy/old": "place/sy/bulk" },
  };
  const kept = smallTables(tables);
  expect(kept.entities.map(({ id }) => id)).toEqual([
    "place/sy",
    "place/sy/a-governorate",
    "place/sy/town",
    "place/sy/dam",
    "group/g",
    "unit/sy/brigade",
    "unit/iq/navy",
  ]);
  // "liwa gebran" has the key of "liwa gibran"; "liwa jibran" has its own.
  expect(kept.names.map(({ phrase }) => phrase)).toEqual(["syria", "sham", "liwa gibran", "liwa jibran", "salma"]);
  expect(kept.english).toEqual(["salami"]);
  expect(kept.terms.flatMap(({ words }) => words)).toEqual(["town"]);
  expect(kept.entities.find(({ id }) => id === "place/sy/town")?.within).toBe("place/sy/a-governorate");
  expect(Object.keys(kept.retired)).toEqual(["group/old", "group/older"]);
});

test("the bundled small pack is that part of the full one, and no holder is missing", () => {
  const tables = unpack(small);
  const ids = new Set(tables.entities.map(({ id }) => id));
  expect(ids).toEqual(new Set(smallTables(unpack(full)).entities.map(({ id }) => id)));
  const everything = new Set(unpack(full).entities.map(({ id }) => id));
  const missing = tables.entities.filter(
    ({ within }) => within !== undefined && everything.has(within) && !ids.has(within),
  );
  expect(missing).toEqual([]);
  expect(ids.size).toBeGreaterThan(2000);
});

test("tables that leave settlements out say so, and packing and laying others over them keep it", () => {
  const leftOut = unpack(small).leftOut ?? 0;
  expect(leftOut).toBeGreaterThan(10_000);
  expect(unpack(full).leftOut ?? 0).toBe(0);
  expect(mergeCompiled(unpack(small), compileTables({ aliases: { "group/isis": ["the Band"] } })).leftOut).toBe(
    leftOut,
  );
});

test("where settlements are left out, a name that is only near decides less", () => {
  const { resolve } = createResolver({ packs: [small] });
  const said = (village: string) =>
    resolve(`Clashes of ISIS and the SDF went on in the village of ${village} in Syria.`).mentions.map(({ id }) => id);
  // Villages that the pack has not.
  for (const village of ["Bughaz", "Hamidiyat"])
    expect(said(village)).toEqual(["group/isis", "group/sdf", undefined, "place/sy"]);
  expect(said("Sraqib")).toContain("place/sy/saraqib");
});
