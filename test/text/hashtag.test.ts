import { describe, expect, test } from "vitest";
import { tokenize } from "../../src/text/tokenize.ts";

const surfaces = (text: string): readonly string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));

describe("the words of a hashtag", () => {
  test.each([
    ["#JisrAlShughur", ["Jisr", "Al", "Shughur"]],
    ["#SDFAdvance", ["SDF", "Advance"]],
    ["#FawjalNujum", ["Fawj", "al", "Nujum"]],
    ["#NationalStars", ["National", "Stars"]],
    ["#BrigadeofNujum", ["Brigade", "of", "Nujum"]],
    ["#ISIS", ["ISIS"]],
    ["#deir_ezzor", ["deir", "ezzor"]],
    ["#ريف_حلب", ["ريف", "حلب"]],
    ["JisrAlShughur", ["JisrAlShughur"]],
  ])("%s", (text, words) => expect(surfaces(text)).toEqual(words));

  test("small letters are no less a name in it", () => {
    expect(tokenize("#saraqib in #deir_ezzor").map(({ word }) => word.capital)).toEqual([true, false, true, true]);
  });
});
