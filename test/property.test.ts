import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mention, ResolveOptions, Resolver } from "../src/types.ts";
import { repositoryResolver, repositoryTables } from "./support/repository.ts";
import { tinyResolver, tinyTables } from "./support/tiny.ts";
import { WAR } from "./support/war.ts";

/** What text really holds, and what it should not: each has broken an offset somewhere. */
const ODD = [
  "İ",
  "ı",
  "ß",
  "ﬁ",
  "ŉ",
  "ǰ",
  "e\u0301",
  "\u0655",
  "ا\u0654",
  "\u064b\u0650",
  "ـ",
  "ـــ",
  "ﻻ",
  "لله",
  "٤",
  "\u{1F600}",
  "👩‍👩‍👧",
  "🇸🇾",
  "\u200d",
  "\u200c",
  "\ufeff",
  "\u00ad",
  "\u202b",
  "\u202c",
  "\u2067",
  "\u2069",
  "\ud83d",
  "\ude00",
  "\ud800",
  "\r\n",
  "\r",
  "\n\n",
  "\u2028",
  "\t",
  "\u0000",
  "\u00a0",
  "’",
  "'",
  "‘s",
  "-",
  "–",
  ".",
  ",",
  "،",
  "(",
  ")",
  '"',
  "/",
  "al-",
  "ال",
  "و",
  "بال",
  "لل",
  "s",
  " ",
] as const;

/** Ways to write a name that tables do not list. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.replaceAll("i", "İ"),
  (name) => name.replaceAll(/[aeiou]/g, "$&\u0301"),
  (name) => name.normalize("NFD"),
  (name) => name.replaceAll(" ", "\u00a0"),
  (name) => name.replaceAll(" ", "\r\n"),
  (name) => name.replaceAll(" ", "-"),
  (name) => [...name].join("\u200d"),
  (name) => [...name].join("ـ"),
  (name) => `\u202b${name}\u202c`,
  (name) => `${name}s`,
  (name) => `${name}'s`,
  (name) => `و${name}`,
  (name) => `${name.slice(0, 3)}\ud83d${name.slice(3)}`,
  (name) => name.slice(1),
];

const WORDS = [
  "in",
  "of",
  "province",
  "airbase",
  "the",
  "villages",
  "and",
  "IS",
  "regime",
  "4th Division",
  "99th Brigade",
  "Regiment 98",
  "اللواء 105",
  "قرية",
  "2016-03-11",
];

const OPTIONS: fc.Arbitrary<ResolveOptions> = fc.record(
  {
    date: fc.oneof(fc.constantFrom("2012", "2016-08", "2019-01-01", "2016/2018", "never", ""), fc.date(), fc.string()),
    types: fc.subarray(["place", "group", "unit"] as const),
    within: fc.constantFrom("place/sy/idlib-governorate", "place/sy", "no/such/id", ""),
    minScore: fc.double({ min: 0, max: 1, noNaN: true }),
    generic: fc.boolean(),
  },
  { requiredKeys: [] },
);

function saltedText(names: readonly string[]): fc.Arbitrary<string> {
  const name = fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...SPELLINGS))
    .map(([written, spell]) => spell(written));
  const piece = fc.oneof(
    { weight: 5, arbitrary: name },
    { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 3, arbitrary: fc.constantFrom(...ODD) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
  );
  const tie = fc.oneof(
    { weight: 4, arbitrary: fc.constant(" ") },
    { weight: 1, arbitrary: fc.constantFrom("", ", ", "\r\n", "-") },
  );
  return fc.array(fc.tuple(piece, tie), { maxLength: 24 }).map((pieces) => pieces.flat().join(""));
}

/** Any UTF-16, lone surrogates included. */
const anyString = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...ODD), { maxLength: 40 }).map((pieces) => pieces.join("")),
);

const tinyNames = [...new Set(tinyTables(WAR).names.map(({ name }) => name))];
const tiny = tinyResolver(WAR);

/** One name in so many: enough spellings to reach every table, few enough to generate from. */
const SAMPLE = 37;
const repositoryNames = (): readonly string[] =>
  repositoryTables().names.flatMap(({ name }, at) => (at % SAMPLE === 0 ? [name] : []));

describe("resolve, over a few tables", () => {
  it("keeps its promises for any string", () => {
    fc.assert(
      fc.property(anyString, OPTIONS, (text, options) => {
        keepsItsPromises(tiny, text, options);
      }),
      { numRuns: 1500 },
    );
  });

  it("keeps its promises for texts salted with names in odd spellings", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(saltedText(tinyNames), OPTIONS, (text, options) => {
        for (const { status } of keepsItsPromises(tiny, text, options)) seen.set(status, (seen.get(status) ?? 0) + 1);
      }),
      { numRuns: 2000, seed: 20160311 },
    );
    // The generator did reach every kind of answer.
    for (const status of ["resolved", "ambiguous", "anachronistic", "generic", "unknown"]) {
      expect(seen.get(status) ?? 0, status).toBeGreaterThan(10);
    }
    expect(seen.get("resolved")).toBeGreaterThan(1000);
  });

  it("with overlaps: in order, every surface true", () => {
    fc.assert(
      fc.property(saltedText(tinyNames), (text) => {
        const { mentions } = tiny.resolve(text, { overlaps: true });
        let before = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(before);
          before = mention.start;
          isTrueOf(text, mention);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("answers the same when asked again", () => {
    fc.assert(
      fc.property(saltedText(tinyNames), OPTIONS, (text, options) => {
        expect(tinyResolver(WAR).resolve(text, options)).toEqual(tiny.resolve(text, options));
      }),
      { numRuns: 100 },
    );
  });

  it("offsets in code points and in UTF-8 bytes stand for the same stretch", () => {
    fc.assert(
      fc.property(saltedText(tinyNames), (text) => {
        const plain = tiny.resolve(text).mentions;
        const points = tiny.resolve(text, { offsets: "codepoint" }).mentions;
        const bytes = tiny.resolve(text, { offsets: "utf8" }).mentions;
        const characters = [...text];
        const encoded = Buffer.from(text, "utf8");
        expect(points).toHaveLength(plain.length);
        expect(bytes).toHaveLength(plain.length);
        plain.forEach(({ surface }, at) => {
          const point = points[at] as Mention;
          const byte = bytes[at] as Mention;
          expect(characters.slice(point.start, point.end).join("")).toBe(surface);
          expect(encoded.subarray(byte.start, byte.end)).toEqual(Buffer.from(surface, "utf8"));
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe("resolve, over the tables of this repository", () => {
  it("keeps its promises for any string", () => {
    fc.assert(
      fc.property(anyString, OPTIONS, (text, options) => {
        keepsItsPromises(repositoryResolver(), text, options);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps its promises for texts salted with names in odd spellings", () => {
    let linked = 0;
    fc.assert(
      fc.property(saltedText(repositoryNames()), OPTIONS, (text, options) => {
        linked += keepsItsPromises(repositoryResolver(), text, options).filter(({ id }) => id !== undefined).length;
      }),
      { numRuns: 400, seed: 20160311 },
    );
    expect(linked).toBeGreaterThan(50);
  });
});

describe("lookup, normalize, get, search", () => {
  it("lookup never throws, and its answer is coherent", () => {
    fc.assert(
      fc.property(fc.oneof(anyString, saltedText(tinyNames)), (name) => {
        const { query, id, status, score, candidates } = tiny.lookup(name);
        expect(query).toBe(name);
        expect(id !== undefined).toBe(status === "resolved");
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        if (id !== undefined) expect(candidates[0]?.id).toBe(id);
        expect(candidates.length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 800 },
    );
  });

  it("lookup never throws over the tables of this repository", () => {
    fc.assert(
      fc.property(fc.oneof(anyString, fc.constantFrom(...repositoryNames())), (name) => {
        expect(repositoryResolver().lookup(name).query).toBe(name);
      }),
      { numRuns: 150 },
    );
  });

  it("normalize never throws, and leaves a text without links as it is", () => {
    fc.assert(
      fc.property(fc.oneof(anyString, saltedText(tinyNames)), OPTIONS, (text, options) => {
        const normal = tiny.normalize(text, options);
        if (tiny.resolve(text, options).mentions.every(({ id }) => id === undefined)) expect(normal).toBe(text);
        expect(tiny.normalize(text, { ...options, replace: ({ surface }) => surface })).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("get, search, lineage and rollUp take any string", () => {
    fc.assert(
      fc.property(anyString, (text) => {
        expect(tiny.get(text)).toBeUndefined();
        expect(tiny.lineage(text)).toBeUndefined();
        expect(tiny.rollUp(text)).toEqual([]);
        expect(Array.isArray(tiny.search(text))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])(
    "%s is a string like any other",
    (word) => {
      expect(tiny.get(word)).toBeUndefined();
      expect(tiny.lineage(word)).toBeUndefined();
      expect(tiny.lookup(word).id).toBeUndefined();
      expect(tiny.resolve(`${word} ${word}`, { within: word }).mentions).toEqual([]);
      expect(tiny.search(word)).toEqual([]);
    },
  );
});

/** All that `resolve` promises of any answer. */
function keepsItsPromises(resolver: Resolver, text: string, options: ResolveOptions): readonly Mention[] {
  const { mentions } = resolver.resolve(text, options);
  let end = 0;
  for (const mention of mentions) {
    expect(mention.start, "ordered, without overlaps").toBeGreaterThanOrEqual(end);
    end = mention.end;
    isTrueOf(text, mention);
    expect(options.types ?? ["place", "group", "unit"]).toContain(mention.type);
  }
  expect(resolver.resolve(text, options).mentions).toEqual(mentions);
  return mentions;
}

function isTrueOf(text: string, mention: Mention): void {
  const { start, end, surface, status, id, score, candidates, evidence } = mention;
  expect(end).toBeGreaterThan(start);
  expect(text.slice(start, end)).toBe(surface);
  expect(id !== undefined).toBe(status === "resolved");
  if (id !== undefined) expect(candidates[0]?.id).toBe(id);
  expect(evidence.every(({ reason }) => reason.length > 0)).toBe(true);
  for (const one of [score, ...candidates.map((candidate) => candidate.score)]) {
    expect(one).toBeGreaterThanOrEqual(0);
    expect(one).toBeLessThanOrEqual(1);
  }
  if (status === "resolved" || status === "ambiguous") {
    const scores = candidates.map((candidate) => candidate.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(score).toBe(scores[0]);
  }
}
