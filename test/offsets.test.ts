import { describe, expect, it, test } from "vitest";
import { convertOffsets } from "../src/offsets.ts";
import type { Mention } from "../src/types.ts";
import { tinyResolver } from "./support/tiny.ts";
import { WAR } from "./support/war.ts";

const mention = (start: number, end: number): Mention => ({
  start,
  end,
  surface: "",
  type: "place",
  status: "unknown",
  score: 0,
  via: "exact",
  candidates: [],
  evidence: [],
});
const shown = (mentions: readonly Mention[]) => mentions.map(({ start, end }) => [start, end]);

describe("convertOffsets", () => {
  test.each([
    ["plain ASCII", "in Aleppo", [3, 9], [3, 9], [3, 9]],
    ["an emoji before it: two units, one code point, four bytes", "😀 Aleppo", [3, 9], [2, 8], [5, 11]],
    ["accents: one unit each, two bytes", "é Aleppo", [2, 8], [2, 8], [3, 9]],
    ["Arabic: two bytes a letter", "حلب", [0, 3], [0, 3], [0, 6]],
    ["CJK: three bytes", "阿勒颇 Aleppo", [4, 10], [4, 10], [10, 16]],
    ["a lone surrogate: three bytes", "\ud83d Aleppo", [2, 8], [2, 8], [4, 10]],
    ["a flag: four units, two code points, eight bytes", "🇸🇾Aleppo", [4, 10], [2, 8], [8, 14]],
    ["the end of the text", "Aleppo", [0, 6], [0, 6], [0, 6]],
  ])("%s", (_title, text, [start = 0, end = 0], points, bytes) => {
    const mentions = [mention(start, end)];
    expect(shown(convertOffsets(text, mentions, "utf16"))).toEqual([[start, end]]);
    expect(shown(convertOffsets(text, mentions, "codepoint"))).toEqual([points]);
    expect(shown(convertOffsets(text, mentions, "utf8"))).toEqual([bytes]);
  });

  it("mentions in any order, overlapping ones too", () => {
    const mentions = [mention(3, 9), mention(0, 2), mention(3, 5)];
    expect(shown(convertOffsets("😀 Aleppo", mentions, "codepoint"))).toEqual([
      [2, 8],
      [0, 1],
      [2, 4],
    ]);
  });

  it("leaves the mentions it was given alone", () => {
    const mentions = [mention(3, 9)];
    convertOffsets("😀 Aleppo", mentions, "utf8");
    expect(mentions[0]?.start).toBe(3);
  });

  it("resolve asks for them", () => {
    const [found] = tinyResolver(WAR).resolve("😀 Aleppo", { offsets: "utf8" }).mentions;
    expect(found).toMatchObject({ start: 5, end: 11, surface: "Aleppo" });
  });
});
