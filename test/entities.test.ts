import { describe, expect, it, test } from "vitest";
import { repositoryResolver } from "./support/repository.ts";
import { tinyResolver } from "./support/tiny.ts";
import { WAR } from "./support/war.ts";

const tiny = tinyResolver(WAR);

describe("get", () => {
  it("an entity with its names and references", () => {
    const aleppo = tiny.get("place/sy/aleppo");
    expect(aleppo).toMatchObject({
      id: "place/sy/aleppo",
      type: "place",
      kind: "city",
      name: "Aleppo",
      within: "place/sy/aleppo-governorate",
      at: [36.2, 37.13],
      population: 1600000,
    });
    expect(aleppo?.names.map(({ name }) => name)).toEqual(["Aleppo", "Halab", "حلب"]);
    expect(aleppo).not.toHaveProperty("from");
  });

  it("a withdrawn ID leads to its successor", () => {
    expect(tiny.get("place/sy/old-aleppo")?.id).toBe("place/sy/aleppo");
  });

  it("withdrawn twice over, and in a circle", () => {
    const gazetteer = { "place/sy/c": { name: "See", kind: "town" } };
    const gone = (successor: string) => ({ successor, on: "2026-01-01", reason: "a test" });
    const retired = {
      "place/sy/a": gone("place/sy/b"),
      "place/sy/b": gone("place/sy/c"),
      "place/sy/x": gone("place/sy/x"),
    };
    const { get } = tinyResolver({ gazetteer, retired });
    expect(get("place/sy/a")?.id).toBe("place/sy/c");
    expect(get("place/sy/x")).toBeUndefined();
  });

  test.each(["place/sy/nowhere", "", "Aleppo", "place"])("%j is no ID", (id) => expect(tiny.get(id)).toBeUndefined());

  it("a bare name that needs its type word is no name of its own", () => {
    const names = tiny.get("place/sy/abu-al-duhur-airbase")?.names.map(({ name }) => name);
    expect(names).toContain("Abu al-Duhur airbase");
    expect(names).not.toContain("Abu al-Duhur");
  });
});

describe("search", () => {
  test.each([
    ["Alep", {}, ["place/sy/aleppo", "place/sy/aleppo-governorate"]],
    ["alep", {}, ["place/sy/aleppo", "place/sy/aleppo-governorate"]],
    ["Alep", { limit: 1 }, ["place/sy/aleppo"]],
    ["isl", { type: "group" }, ["group/isis", "group/islamic-state-of-iraq"]],
    ["isl", { type: "place" }, []],
    ["حل", {}, ["place/sy/aleppo", "place/sy/aleppo-governorate"]],
    ["", {}, []],
    ["-", {}, []],
    ["zzz", {}, []],
  ] as const)("%s %j", (prefix, options, ids) => {
    expect(tiny.search(prefix, options).map(({ id }) => id)).toEqual(ids);
  });

  it("the town that print often names before a larger one that it does not", () => {
    const found = repositoryResolver()
      .search("kafr n", { limit: 3 })
      .map(({ id }) => id);
    expect(found[0]).toBe("place/sy/kafr-nabl");
  });

  it("the city of many before the village of few", () => {
    const found = repositoryResolver()
      .search("Homs")
      .map(({ id }) => id);
    expect(found[0]).toBe("place/sy/homs");
  });
});

describe("lineage", () => {
  it("before and after, oldest first", () => {
    const lineage = tiny.lineage("group/jabhat-fateh-al-sham");
    expect(lineage?.predecessors.map(({ id }) => id)).toEqual(["group/jabhat-al-nusra"]);
    expect(lineage?.successors.map(({ id, how }) => [id, how])).toEqual([["group/hts", "renamed"]]);
    expect(lineage).not.toHaveProperty("at");
  });

  test.each([
    ["group/hts", "2015-06-01", "group/jabhat-al-nusra"],
    ["group/hts", "2016-12-01", "group/jabhat-fateh-al-sham"],
    ["group/jabhat-al-nusra", "2020", "group/hts"],
    ["group/jabhat-al-nusra", "2011", undefined],
    ["group/isis", "2012", "group/islamic-state-of-iraq"],
    ["group/isis", "not a date", undefined],
  ])("%s at %s: %s", (id, at, bearer) => expect(tiny.lineage(id, { at })?.at?.id).toBe(bearer));

  it("mergers count as well", () => {
    expect(tiny.lineage("group/hts")?.predecessors.map(({ id, how }) => `${id} ${how}`)).toContain(
      "group/ansar merged",
    );
  });

  it("a line that runs in a circle ends", () => {
    const line = (name: string, before: string) => ({ name, kind: "militia", "successor-of": [before] });
    const { lineage } = tinyResolver({
      gazetteer: { "group/a": line("A Front", "group/b"), "group/b": line("B Front", "group/a") },
    });
    expect(lineage("group/a")?.predecessors.map(({ id }) => id)).toEqual(["group/b"]);
  });

  it("no entity, no lineage", () => expect(tiny.lineage("group/none")).toBeUndefined());

  it("the Tiger Forces became the 25th Division", () => {
    const lineage = repositoryResolver().lineage("unit/sy/tiger-forces", { at: "2020-01-01" });
    expect(lineage?.at?.id).toBe("unit/sy/25th-special-mission-forces-division");
  });
});

describe("rollUp: what it belonged to, directly and further up", () => {
  test.each([
    ["place/sy/khanasir", undefined, ["place/sy/aleppo-governorate", "place/sy"]],
    ["unit/sy/105th-brigade", undefined, ["unit/sy/republican-guard", "unit/sy/army"]],
    ["unit/sy/105th-brigade", "2017", ["unit/sy/republican-guard", "unit/sy/army"]],
    ["unit/sy/105th-brigade", "2020", []],
    ["unit/sy/106th-brigade", "2020", ["unit/sy/republican-guard", "unit/sy/army"]],
    ["place/sy", undefined, []],
    ["place/none", undefined, []],
  ])("%s at %s", (id, at, ids) => {
    expect(tiny.rollUp(id, at === undefined ? {} : { at }).map((entity) => entity.id)).toEqual(ids);
  });
});

describe("normalize", () => {
  test.each([
    ["Daesh left Halab.", {}, "Islamic State left Aleppo."],
    ["Daesh's men left Idleb city.", {}, "Islamic State's men left Idlib."],
    ["Nusra, in 2016: Nusra", { date: "2018" }, "Hay'at Tahrir al-Sham, in 2016: Hay'at Tahrir al-Sham"],
    ["No name here.", {}, "No name here."],
    ["", {}, ""],
    ["😀 Daesh 😀", {}, "😀 Islamic State 😀"],
    ["داعش في حلب", {}, "Islamic State في Aleppo"],
    ["The regime bombed Halab.", {}, "The regime bombed Aleppo."],
    ["Daesh left Halab.", { types: ["place"] }, "Daesh left Aleppo."],
  ] as const)("%s %j", (text, options, normal) => expect(tiny.normalize(text, options)).toBe(normal));

  it("replace says what to put in", () => {
    expect(tiny.normalize("Daesh left Halab.", { replace: ({ surface }, { id }) => `[${surface}](${id})` })).toBe(
      "[Daesh](group/isis) left [Halab](place/sy/aleppo).",
    );
  });

  it("offsets and overlaps are no business of it", () => {
    expect(tiny.normalize("😀 Daesh left Halab.", { offsets: "utf8", overlaps: true })).toBe(
      "😀 Islamic State left Aleppo.",
    );
  });
});
