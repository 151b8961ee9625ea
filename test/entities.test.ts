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

describe("get by a code of another list", () => {
  const { get } = tinyResolver({
    gazetteer: {
      "place/xx/port": { name: "Port", kind: "port", refs: { pcode: "XX0101", geonames: "12" } },
      "place/xx/base": { name: "Base", kind: "base", refs: { icao: "XXPT", geonames: "13" } },
      "place/xx/airport": { name: "Airport", kind: "airport", refs: { icao: "XXPT" } },
    },
  });

  test.each([
    ["pcode:XX0101", "place/xx/port"],
    ["PCODE:xx0101", "place/xx/port"],
    ["geonames:13", "place/xx/base"],
    // Two bear it.
    ["icao:XXPT", undefined],
    ["geonames:1", undefined],
    ["pcode:", undefined],
    ["XX0101", undefined],
    [":", undefined],
  ])("%s: %s", (reference, id) => expect(get(reference)?.id).toBe(id));

  test.each([undefined, null, 7, {}, []])("%j is no code", (given) =>
    expect(get(given as unknown as string)).toBeUndefined(),
  );

  it("leads back from every code that the bundled tables hold", () => {
    const { entities, get } = repositoryResolver();
    const wrong = [...entities()].flatMap(({ id, refs }) =>
      Object.entries(refs).filter(([list, code]) => get(`${list}:${code}`)?.id !== id),
    );
    expect(wrong).toEqual([]);
  });
});

describe("entities", () => {
  const ids = (options: Parameters<typeof tiny.entities>[0]): string[] =>
    [...tiny.entities(options)].map(({ id }) => id);

  it("all of them, as get shows each, one after the other", () => {
    const all = [...tiny.entities()];
    expect(all.length).toBeGreaterThan(20);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const entity of all) expect(entity).toEqual(tiny.get(entity.id));
    expect(tiny.entities().next().value).toEqual(all[0]);
  });

  test.each([
    [
      { kind: "governorate" },
      ["place/sy/aleppo-governorate", "place/sy/hasakah-governorate", "place/sy/idlib-governorate"],
    ],
    [{ type: "place", kind: "town", within: "place/sy/idlib-governorate" }, ["place/sy/kafr-nabl"]],
    [{ kind: "city", within: "place/ae" }, ["place/ae/abu-dhabi"]],
    // A withdrawn ID leads to its successor, and a place is not in itself.
    [{ within: "place/sy/old-aleppo", kind: "city" }, []],
    [{ within: "place/sy/nowhere" }, []],
    [{ type: "group", within: "place/sy" }, []],
    [{ kind: "no such kind" }, []],
  ] as const)("%j", (options, found) => expect(ids(options)).toEqual(found));
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
