import { describe, expect, it, test } from "vitest";
import type { LookupOptions, ResolveOptions } from "../src/types.ts";
import { repositoryResolver } from "./support/repository.ts";

/** What plain JavaScript, or JSON from elsewhere, may give where the types say otherwise. */
const NO_TEXTS: readonly unknown[] = [null, undefined, 12, Number.NaN, true, {}, [], Symbol("x"), new Date(Number.NaN)];
const TEXT = "Shelling hit Jarjanaz and Kafr Nabl.";
const reasons = (name: string, options: LookupOptions): string =>
  repositoryResolver()
    .lookup(name, options)
    .evidence.map(({ reason }) => reason)
    .join("; ");

describe("what is no text", () => {
  test.each(NO_TEXTS.map((one) => [String(one), one]))("%s is answered, with the reason", (_, one) => {
    const { resolve, lookup, search, normalize, get, lineage, rollUp } = repositoryResolver();
    const text = one as string;
    expect(resolve(text)).toMatchObject({ mentions: [], notes: [expect.stringContaining("give a string")] });
    expect(lookup(text)).toMatchObject({ query: "", status: "unknown", candidates: [] });
    expect(lookup(text).evidence[0]?.reason).toContain("give a string");
    expect([search(text), normalize(text)]).toEqual([[], ""]);
    expect([get(text), lineage(text), rollUp(text)]).toEqual([undefined, undefined, []]);
  });
});

describe("options that cannot be used are left out, and it is said", () => {
  const plain = repositoryResolver().resolve(TEXT);

  test.each<[string, unknown]>([
    ["types", "place"],
    ["types", ["places"]],
    ["minScore", 5],
    ["minScore", Number.NaN],
    ["offsets", "utf-16"],
    ["offsets", "chars"],
    ["within", 12],
    ["within", "Idlib"],
  ])("resolve: %s %s", (name, value) => {
    const { notes, ...rest } = repositoryResolver().resolve(TEXT, { [name]: value } as ResolveOptions);
    expect(rest).toEqual(plain);
    expect(notes).toEqual([
      expect.stringContaining(name === "within" && value === "Idlib" ? '"Idlib" is no ID' : name),
    ]);
  });

  test.each<[string, unknown]>([
    ["near", "35,36"],
    ["near", [Number.NaN, 36]],
    ["near", [200, 36]],
    ["limit", -1],
    ["type", "Place"],
    ["type", "town"],
  ])("lookup: %s %s", (name, value) => {
    const { lookup } = repositoryResolver();
    const { evidence, ...rest } = lookup("Jarjanaz", { [name]: value } as LookupOptions);
    const { evidence: usual, ...usually } = lookup("Jarjanaz");
    expect(rest).toEqual(usually);
    expect(evidence.slice(1)).toEqual(usual);
    expect(evidence[0]?.reason).toContain(`"${name}"`);
  });

  it("null is no option at all", () => {
    const { resolve, lookup, search, lineage, rollUp, normalize } = repositoryResolver();
    const none = null as unknown as undefined;
    expect(resolve(TEXT, none)).toEqual(plain);
    expect(resolve(TEXT, { types: none, within: none, minScore: none } as unknown as ResolveOptions)).toEqual(plain);
    expect(lookup("Jarjanaz", none)).toEqual(lookup("Jarjanaz"));
    expect(search("Jarja", none)).toEqual(search("Jarja"));
    expect(lineage("group/hts", none)).toEqual(lineage("group/hts"));
    expect(rollUp("group/hts", none)).toEqual(rollUp("group/hts"));
    expect(normalize(TEXT, none)).toBe(normalize(TEXT));
  });
});

describe("the ID of a city is read as the area of its name", () => {
  it("as `lookup` of a column of governorates gives it", () => {
    const { lookup, resolve } = repositoryResolver();
    const within = lookup("Idlib").id;
    expect(within).toBe("place/sy/idlib");
    expect(lookup("Jarjanaz", { within }).id).toBe("place/sy/jarjanaz");
    expect(reasons("Jarjanaz", { within })).toContain("is read as Idlib Governorate");
    const { notes, ...rest } = resolve(TEXT, { within });
    expect(notes).toEqual([expect.stringContaining("is read as Idlib Governorate")]);
    expect(rest).toEqual(resolve(TEXT, { within: "place/sy/idlib-governorate" }));
  });

  it.each(["", " "])("%j is no `within`", (within) => {
    expect(repositoryResolver().lookup("Jarjanaz", { within })).toEqual(repositoryResolver().lookup("Jarjanaz"));
    expect(repositoryResolver().resolve(TEXT, { within })).toEqual(repositoryResolver().resolve(TEXT));
  });

  it("nothing lies in what is no place", () => {
    expect(repositoryResolver().lookup("Jarjanaz", { within: "group/hts" }).id).toBeUndefined();
    expect(reasons("Jarjanaz", { within: "group/hts" })).toContain('"group/hts" is no place');
    expect(repositoryResolver().resolve(TEXT, { within: "group/hts" })).toMatchObject({
      ...repositoryResolver().resolve(TEXT),
      notes: [expect.stringContaining('"group/hts" is no place')],
    });
  });
});

describe("a place that is asked for and in no table", () => {
  it("holds nothing: lookup decides nothing, and says why", () => {
    expect(repositoryResolver().lookup("Jarjanaz", { within: "place/sy/nowhere" }).status).not.toBe("resolved");
    expect(reasons("Jarjanaz", { within: "place/sy/nowhere" })).toContain('"place/sy/nowhere" is no ID');
  });
});

describe("an option may be given as undefined", () => {
  // As a row of a table has it: this must compile under exactOptionalPropertyTypes.
  const row: { governorate: string | undefined; date: string | undefined } = {
    governorate: undefined,
    date: undefined,
  };

  it("as if it were not given", () => {
    const { resolve, lookup, search, lineage, rollUp, normalize } = repositoryResolver();
    const { governorate: within, date } = row;
    expect(resolve(TEXT, { within, date, types: undefined, offsets: undefined })).toEqual(resolve(TEXT));
    expect(lookup("Jarjanaz", { within, date, near: undefined, type: undefined })).toEqual(lookup("Jarjanaz"));
    expect(search("Jarja", { limit: undefined, type: undefined })).toEqual(search("Jarja"));
    expect(lineage("group/hts", { at: date })).toEqual(lineage("group/hts"));
    expect(rollUp("group/hts", { at: date })).toEqual(rollUp("group/hts"));
    expect(normalize(TEXT, { replace: undefined, date })).toBe(normalize(TEXT));
  });
});

describe("a date", () => {
  const { resolve, lookup } = repositoryResolver();

  test.each([
    ["11.03.2016", "2016-03-11", "day first"],
    ["03/11/2016", "2016-03-11/2016-11-03", "both orders"],
    ["3-11-2016", "2016-03-11/2016-11-03", "both orders"],
  ])("%s can be read in two ways: it is said which was taken", (date, used, way) => {
    const told = { used, from: "option", note: expect.stringContaining(way) };
    expect(resolve(TEXT, { date }).date).toEqual(told);
    expect(lookup("Jarjanaz", { date }).date).toEqual(told);
  });

  test.each([
    ["2016-03-11", { used: "2016-03-11", from: "option" }],
    ["23/11/2016", { used: "2016-11-23", from: "option" }],
    ["5.5.2016", { used: "2016-05-05", from: "option" }],
    ["soon", { from: "none", note: expect.stringContaining("no date") }],
    [undefined, { from: "none" }],
  ])("%s is told as it was used", (date, told) => {
    expect(resolve(TEXT, { date }).date).toEqual(told);
    expect(lookup("Jarjanaz", { date }).date).toEqual(told);
  });

  it("before a body began: the bearer of its line is the last candidate, with its ID", () => {
    const { status, candidates, evidence } = lookup("HTS", { date: "2014" });
    expect(status).toBe("anachronistic");
    expect(candidates.at(-1)).toMatchObject({ id: "group/jabhat-al-nusra", score: 0 });
    expect(evidence.at(-1)?.reason).toContain("(group/jabhat-al-nusra) bore that line then");
  });
});
