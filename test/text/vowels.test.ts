import { describe, expect, test } from "vitest";
import { phonetic } from "../../src/text/phonetic.ts";
import { vowels } from "../../src/text/vowels.ts";

describe("runs of vowels, inside a word", () => {
  test.each([
    ["ou", "u"],
    ["oo", "u"],
    ["ee", "i"],
    ["aa", "a"],
    ["ay", "E"],
    ["ai", "E"],
    ["ei", "E"],
    ["ey", "E"],
    ["aw", "o"],
    ["au", "o"],
    ["ow", "o"],
    ["uwa", "wa"],
    ["oua", "wa"],
    ["owa", "wa"],
    ["uway", "wE"],
    ["ouai", "wE"],
    ["iya", "ia"],
    ["iyye", "ie"],
    ["ya", "ia"],
    ["y", "i"],
    ["w", "u"],
  ])("%s is %s", (run, sounds) => expect(vowels(run, false)).toBe(sounds));
});

describe("runs that begin a word", () => {
  test.each([
    ["ya", "ya"],
    ["y", "y"],
    ["wu", "wu"],
    ["oua", "wa"],
    ["ou", "u"],
    ["ay", "E"],
  ])("%s is %s", (run, sounds) => expect(vowels(run, true)).toBe(sounds));
});

describe("words", () => {
  test.each([
    ["khanasser", "xanaser"],
    ["خناصر", "xnasr"],
    ["dayr", "dEr"],
    ["دير", "dir"],
    ["rhazale", "gazale"],
    ["farhan", "farhan"],
    ["tcholama", "Solama"],
    ["25", "25"],
    ["", ""],
  ])("%s sounds %s", (word, sounds) => expect(phonetic(word)).toBe(sounds));
});
