import { describe, expect, test } from "vitest";
import { nominatives, romanized } from "../../src/text/cyrillic.ts";

describe("the nominative of a Russian name", () => {
  test.each([
    ["алеппо", []],
    ["идлиба", ["идлиб"]],
    ["идлибе", ["идлиб"]],
    ["латакии", ["латакия"]],
    ["кемаля", ["кемаль"]],
    ["маядином", ["маядин"]],
  ])("%s", (declined, expected) =>
    expect(nominatives(declined)).toEqual(expect.arrayContaining([declined, ...expected])),
  );
});

test("х is one of two sounds", () => {
  expect(romanized("шейхун")).toEqual(["sheykhun", "sheyhun"]);
  expect(romanized("джандерис")).toEqual(["janderis"]);
});
