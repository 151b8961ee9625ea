import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { Lexicon } from "../../src/lexicon/lexicon.ts";
import { caseAllows, letterTrace } from "../../src/match/letter-case.ts";
import { scan } from "../../src/match/scan.ts";
import { ties } from "../../src/match/words.ts";
import { formsOf, standsAsArticle } from "../../src/text/key.ts";
import { type Token, tokenize } from "../../src/text/tokenize.ts";
import { tinyTables } from "../support/tiny.ts";
import { WAR } from "../support/war.ts";

const tables = tinyTables(WAR);
const lexicon = new Lexicon(tables);

/** The spans of a text, each as `surface: names' owners (way)`. */
function spansOf(text: string): readonly string[] {
  return scan(tokenize(text), lexicon).map(({ start, end, hits }) => {
    const owners = [...new Set(hits.map(({ name }) => name.id.slice(name.id.lastIndexOf("/") + 1)))].sort().join(" ");
    return `${text.slice(start, end)}: ${owners} (${hits[0]?.via})`;
  });
}

describe("scan", () => {
  test.each([
    ["left Khanasir yesterday", ["Khanasir: khanasir (exact)"]],
    ["left KHANASIR yesterday", ["KHANASIR: khanasir (folded)"]],
    ["left Khanasser yesterday", ["Khanasser: khanasir (transliteration)"]],
    ["left Kafranbel yesterday", ["Kafranbel: kafr-nabl (transliteration)"]],
    ["left Kafr-Nabl yesterday", ["Kafr-Nabl: kafr-nabl (folded)"]],
    ["left khanasir yesterday", []],
    ["IS fighters", ["IS: isis (acronym)"]],
    ["this is it", []],
    ["Is this it", []],
    ["Khanasirs mayor", ["Khanasirs: khanasir (folded)"]],
    ["Khanasir's mayor", ["Khanasir: khanasir (exact)"]],
    ["the base of Abu Dhabi", ["Abu Dhabi: abu-al-duhur-airbase abu-dhabi (exact)"]],
    ["Jabhat al-Nusra", ["Jabhat al-Nusra: jabhat-al-nusra (exact)", "al-Nusra: jabhat-al-nusra (folded)"]],
    ["Jabhat. Fateh al-Sham", ["Fateh al-Sham: jabhat-fateh-al-sham (exact)"]],
  ])("%s", (text, spans) => expect(spansOf(text)).toEqual(spans));

  test.each([
    ["حلب", "حلب"],
    ["وحلب", "حلب"],
    ["بحلب", "حلب"],
    ["وبحلب", "حلب"],
    ["لحلب", "حلب"],
    ["فحلب", "حلب"],
    ["كداعش", "داعش"],
    ["وجبهة النصرة", "جبهة النصرة"],
    ["حَلَب", "حَلَب"],
    ["وحـــلب", "حـــلب"],
  ])("%s: the name is %s", (text, surface) => {
    const [span] = scan(tokenize(text), lexicon);
    expect(text.slice(span?.start, span?.end)).toBe(surface);
  });

  it("a word that begins like a clitic and is a name stays whole", () => {
    const own = new Lexicon(
      tinyTables({
        gazetteer: {
          "place/sy/banyas": { name: "Banyas", kind: "city" },
          "place/sy/anyas": { name: "Anyas", kind: "village" },
        },
        aliases: { "place/sy/banyas": [{ name: "بانياس" }], "place/sy/anyas": [{ name: "انياس" }] },
      }),
    );
    const text = "بانياس";
    const spans = scan(tokenize(text), own);
    expect(spans.map(({ start, hits }) => [start, hits[0]?.name.id])).toEqual([[0, "place/sy/banyas"]]);
  });
});

/** The plain way: every run of up to nine words against every name, but none that leaves its article behind. */
function naive(text: string): readonly string[] {
  const tokens = tokenize(text);
  const found: string[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const before = tokens[first - 1];
    const own = tokens[first] as Token;
    if (before !== undefined && ties(own.gap) && standsAsArticle(before, own, false)) continue;
    for (let last = first; last < Math.min(tokens.length, first + 9); last++) {
      const run = tokens.slice(first, last + 1);
      const { phrase } = formsOf(run);
      for (const name of tables.names) {
        if (name.phrase !== phrase || !caseAllows(name, letterTrace(tokens, first, last))) continue;
        found.push(`${run[0]?.start}-${run.at(-1)?.end} ${name.id} ${name.name}`);
      }
    }
  }
  return [...new Set(found)].sort();
}

function clever(text: string): readonly string[] {
  const found = scan(tokenize(text), lexicon).flatMap(({ start, end, hits }) =>
    hits.filter(({ via }) => via !== "transliteration").map(({ name }) => `${start}-${end} ${name.id} ${name.name}`),
  );
  return [...new Set(found)].sort();
}

describe("scan against a naive search over all names", () => {
  const latin = tables.names.map(({ name }) => name).filter((name) => /^[\x20-\x7e]+$/.test(name));
  const words = latin.flatMap((name) => name.split(" "));
  const filler = ["the", "from", "old", "And", "Zzyzx", "42", "al", "province", "near"];

  it("finds the same, in texts of names, halves of names and other words", () => {
    let hits = 0;
    let several = 0;
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            { weight: 4, arbitrary: fc.constantFrom(...latin) },
            { weight: 3, arbitrary: fc.constantFrom(...words) },
            { weight: 2, arbitrary: fc.constantFrom(...filler) },
          ),
          { maxLength: 12 },
        ),
        (pieces) => {
          const text = pieces.join(" ");
          const found = clever(text);
          hits += found.length;
          if (found.some((hit) => / .* .* /.test(hit))) several++;
          expect(found).toEqual(naive(text));
        },
      ),
      { numRuns: 600, seed: 7 },
    );
    expect(hits).toBeGreaterThan(1500);
    expect(several).toBeGreaterThan(200);
  });
});
