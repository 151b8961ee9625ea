import { describe, expect, test } from "vitest";
import { GenericPhrases } from "../../src/match/generic.ts";
import { tokenize } from "../../src/text/tokenize.ts";

const phrases = new GenericPhrases([
  { type: "group", id: "group/syrian-government", reason: "r", words: ["regime", "النظام"] },
  { type: "group", reason: "r", words: ["rebels", "rebel groups", "Syrian rebel groups"] },
]);

function found(text: string): readonly string[] {
  const tokens = tokenize(text);
  return phrases.find(tokens).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end));
}

describe("generic phrases: the longest at each place", () => {
  test.each([
    ["the regime bombed the rebels", ["regime", "rebels"]],
    ["The Regime's jets", ["Regime"]],
    ["rebel groups fled", ["rebel groups"]],
    ["Syrian rebel groups fled", ["Syrian rebel groups"]],
    ["rebel. Groups fled", []],
    ["a regimen of pills", []],
    ["قصف النظام المدينة", ["النظام"]],
    ["", []],
  ])("%s", (text, surfaces) => expect(found(text)).toEqual(surfaces));
});
