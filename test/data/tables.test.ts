import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { DOCUMENTS, SHARED } from "../../bench/gold/gold.ts";
import { readTables } from "../../src/cli/read-tables.ts";
import { REPOSITORY } from "../../src/cli/repository.ts";
import { readTsv } from "../../src/cli/tsv.ts";
import { KINDS } from "../../src/data/kinds.ts";
import { idPattern } from "../../src/data/schema.ts";
import { type CompiledEntity, Needs } from "../../src/data/tables.ts";
import { readDate } from "../../src/text/date.ts";
import { repositoryResolver, repositoryTables } from "../support/repository.ts";

/** The tables that are shipped: what a machine can know of them. */
const { entities, names, retired } = repositoryTables();
const byId = new Map(entities.map((entity) => [entity.id, entity]));
const ofKind = (kind: string): readonly CompiledEntity[] =>
  entities.filter((entity) => entity.kind === kind && entity.id.startsWith("place/sy/"));
const isShared = existsSync(join(SHARED, "reference/actors.tsv"));

describe("the tables", () => {
  it("have no faults", () => {
    const { problems } = readTables(REPOSITORY);
    expect(problems.map(({ file, line, fault }) => `${file}:${line}: ${fault}`)).toEqual([]);
  });

  it("have every ID once, well-formed, of a known kind", () => {
    expect(byId.size).toBe(entities.length);
    expect(entities.filter(({ id }) => !idPattern.test(id)).map(({ id }) => id)).toEqual([]);
    expect(entities.filter(({ kind }) => !KINDS.includes(kind)).map(({ id, kind }) => `${id} ${kind}`)).toEqual([]);
  });

  it("give every entity a name that is met in text", () => {
    const named = new Set(names.map(({ id }) => id));
    expect(entities.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
    expect(names.filter(({ id }) => !byId.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe("places", () => {
  test.each([
    ["governorate", 14],
    ["district", 62],
    ["subdistrict", 272],
  ])("every %s of Syria: %i", (kind, count) => expect(ofKind(kind)).toHaveLength(count));

  test.each(["governorate", "district", "subdistrict"])("every %s has a p-code and an Arabic name", (kind) => {
    const arabic = new Set(names.filter(({ lang }) => lang === "ar").map(({ id }) => id));
    const lacking = ofKind(kind).filter(({ id, refs }) => refs["pcode"] === undefined || !arabic.has(id));
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it("no p-code twice", () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, refs } of entities) {
      const code = refs["pcode"];
      if (code === undefined) continue;
      if (seen.has(code)) twice.push(`${code}: ${seen.get(code)} and ${id}`);
      seen.set(code, id);
    }
    expect(twice).toEqual([]);
  });

  it("what holds a place is a place of the tables, and the way up ends", () => {
    const lost = entities.flatMap(({ id, within }) => {
      if (within === undefined) return [];
      let at: string | undefined = within;
      for (let steps = 0; at !== undefined; steps++) {
        const holder = byId.get(at);
        if (holder === undefined) return [`${id}: nothing is ${at}`];
        if (steps > 8) return [`${id}: goes in a circle`];
        at = holder.within;
      }
      return [];
    });
    expect(lost).toEqual([]);
  });

  it("every settlement of Syria lies in a governorate", () => {
    const settled = entities.filter(
      ({ id, kind }) => id.startsWith("place/sy/") && ["city", "town", "village", "hamlet"].includes(kind),
    );
    const governorates = new Set(ofKind("governorate").map(({ id }) => id));
    const { rollUp } = repositoryResolver();
    const homeless = settled.filter(({ id }) => !rollUp(id).some((holder) => governorates.has(holder.id)));
    expect(homeless.map(({ id }) => id)).toEqual([]);
    expect(settled.length).toBeGreaterThan(5000);
  });

  it("coordinates of Syria are in or near Syria", () => {
    const far = entities.filter(
      ({ id, at, kind }) =>
        id.startsWith("place/sy/") &&
        at !== undefined &&
        !["river", "desert", "region"].includes(kind) &&
        (at[0] < 32 || at[0] > 37.6 || at[1] < 35.4 || at[1] > 42.6),
    );
    expect(far.map(({ id, at }) => `${id} ${at?.join(" ")}`)).toEqual([]);
  });
});

describe("groups and units", () => {
  it("relations lead to entities of the tables", () => {
    const lost = entities.flatMap(({ id, successorOf = [], partOf = [] }) =>
      [...successorOf, ...partOf]
        .filter((relation) => !byId.has(relation.id))
        .map((relation) => `${id} -> ${relation.id}`),
    );
    expect(lost).toEqual([]);
  });

  it("nobody ends before they begin, and no successor before its predecessor", () => {
    const day = (date: string | undefined): number | undefined =>
      date === undefined ? undefined : readDate(date)?.from;
    const upsideDown = entities.filter(
      ({ from, until }) => (day(from) ?? 0) > (readDate(until ?? "9999")?.until ?? 99991231),
    );
    expect(upsideDown.map(({ id, from, until }) => `${id} ${from} ${until}`)).toEqual([]);
    const early = entities.flatMap(({ id, until, successorOf = [] }) =>
      successorOf
        .filter((before) => (day(byId.get(before.id)?.from) ?? 0) > (readDate(until ?? "9999")?.until ?? 99991231))
        .map((before) => `${id} was over before ${before.id} began`),
    );
    expect(early).toEqual([]);
  });

  it("theatres are codes", () => {
    const odd = entities.flatMap(({ id, theatre = [] }) =>
      theatre.filter((one) => !/^(?:[a-z]{2}|world)$/.test(one)).map((one) => `${id} ${one}`),
    );
    expect(odd).toEqual([]);
  });
});

describe("names", () => {
  it("a mistranslation of one word that is written by hand has cues, or may never stand in running text", () => {
    const bare = names.filter(
      ({ kind, cues, needs, phrase, bulk }) =>
        kind === "mistranslation" &&
        !bulk &&
        !phrase.includes(" ") &&
        cues === undefined &&
        needs !== Needs.nothingHelps,
    );
    expect(bare.map(({ id, name }) => `${name}: ${id}`)).toEqual([]);
  });

  it("no name is one letter, and digits alone need their type word", () => {
    expect(
      names
        .filter(({ phrase, needs }) => phrase.length < 2 || (/^\d+$/.test(phrase) && needs < Needs.typeWord))
        .map(({ id, name }) => `${name}: ${id}`),
    ).toEqual([]);
  });

  it("no control characters, no spaces at the ends, in one normal form", () => {
    const odd = names.filter(
      ({ name }) =>
        name !== name.trim() || name !== name.normalize("NFC") || /[\p{Cc}\p{Cf}]/u.test(name.replaceAll("\u200c", "")),
    );
    expect(odd.map(({ id, name }) => `${JSON.stringify(name)}: ${id}`)).toEqual([]);
  });

  it("Arabic is tagged as Arabic, Latin as Latin", () => {
    const odd = names.filter(({ name, lang }) =>
      /\p{Script=Arabic}/u.test(name) ? /-Latn$|^(?:en|fr|tr)$/.test(lang) : lang === "ar",
    );
    expect(odd.map(({ id, name, lang }) => `${name} (${lang}): ${id}`)).toEqual([]);
  });
});

describe("withdrawn IDs", () => {
  it("none is alive, each leads to one that is", () => {
    const { get } = repositoryResolver();
    const faults = Object.keys(retired).flatMap((id) => {
      if (byId.has(id)) return [`${id} is alive and withdrawn`];
      return get(id) === undefined ? [`${id} leads nowhere`] : [];
    });
    expect(faults).toEqual([]);
  });
});

describe.skipIf(!isShared)("the IDs that are promised", () => {
  const rows = isShared
    ? [
        ...readTsv(readFileSync(join(SHARED, "reference/actors.tsv"), "utf8")),
        ...readTsv(readFileSync(join(DOCUMENTS, "entities.tsv"), "utf8")),
      ]
    : [];

  it("are there, to the letter", () => {
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.filter(({ id }) => id !== undefined && !byId.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("stand for the places that were meant: the same p-code", () => {
    const promised = rows.flatMap((row) => {
      const code = /(?:pcode|adm) ([A-Z]+\d+)/.exec(row["reference"] ?? "")?.[1];
      return code === undefined ? [] : [{ id: row["id"] ?? "", code }];
    });
    expect(promised.length).toBeGreaterThan(25);
    expect(promised.filter(({ id, code }) => byId.get(id)?.refs["pcode"] !== code)).toEqual([]);
  });
});
