import { describe, expect, test } from "vitest";
import { Lexicon } from "../../src/lexicon/lexicon.ts";
import { nearHits, nearLimit, unmatchedRuns } from "../../src/match/unmatched.ts";
import { tokenize } from "../../src/text/tokenize.ts";
import { tinyTables } from "../support/tiny.ts";
import { WAR } from "../support/war.ts";

const lexicon = new Lexicon(tinyTables({ ...WAR, english: ["hospital"] }));

function runs(text: string, taken: readonly string[] = []): readonly string[] {
  const tokens = tokenize(text);
  const isTaken = (at: number): boolean => taken.includes(tokens[at]?.word.raw ?? "");
  return unmatchedRuns(tokens, isTaken, lexicon).map(({ start, end }) => text.slice(start, end));
}

describe("runs of capitalised words that no name accounts for", () => {
  test.each([
    ["they left Zarzour yesterday", [], ["Zarzour"]],
    ["they left Tal Zarzour yesterday", [], ["Tal Zarzour"]],
    ["they left al-Zarzour yesterday", [], ["al-Zarzour"]],
    ["they left Umm al-Zarzour yesterday", [], ["Umm al-Zarzour"]],
    ["Zarzour, Karkour and Barbour", [], ["Zarzour", "Karkour", "Barbour"]],
    ["Zarzour. Karkour", [], ["Zarzour", "Karkour"]],
    ["The army left on Monday in May", [], []],
    ["Idlib Zarzour", ["Idlib"], ["Zarzour"]],
    ["Zarzour Idlib", ["Idlib"], ["Zarzour"]],
    // A capitalised word of English begins no name.
    ["Hospital Zarzour", [], ["Zarzour"]],
    ["no name here", [], []],
    ["قرية زرزور", [], []],
    ["", [], []],
  ])("%s", (text, taken, found) => expect(runs(text, taken)).toEqual(found));
});

describe("near names", () => {
  const near = (text: string): readonly string[] => {
    const tokens = tokenize(text);
    const [run] = unmatchedRuns(tokens, () => false, lexicon);
    return run === undefined ? [] : nearHits(tokens, run, lexicon).map(({ name }) => name.id);
  };

  test.each([
    ["Khanazir", "place/sy/khanasir"],
    ["Kafr Nabal", "place/sy/kafr-nabl"],
  ])("%s is near %s", (text, id) => expect(near(text)).toContain(id));

  // Short names and numbers never fuzz; a first consonant weighs most.
  test.each(["Adlib", "Homs", "Idlob", "Nanasir", "Manasik", "Khan", "Tall 105"])("%s is near nothing", (text) =>
    expect(near(text).filter((id) => !id.includes("idlib"))).toEqual([]),
  );

  test("only places: a group is never meant by a slip", () => {
    expect(near("Jabhat Nuzra").filter((id) => id.startsWith("group/"))).toEqual([]);
  });

  test.each([
    ["xansr", 0.7],
    ["xanaser", 0.98],
    ["xanaserxanaser", 1.3],
  ])("the limit grows with the length: %s, %d", (sounds, limit) => expect(nearLimit(sounds)).toBeCloseTo(limit, 5));
});
