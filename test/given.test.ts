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
