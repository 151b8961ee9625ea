import { describe, expect, test } from "vitest";
import { arabicChains, arabicLists } from "../../src/match/arabic-lists.ts";
import { tokenize } from "../../src/text/tokenize.ts";

/** The first words of the members for which the plural was said. */
const membersOf = (text: string): readonly string[] => {
  const tokens = tokenize(text);
  return [...arabicLists(tokens).keys()].map((at) => tokens[at]?.word.raw ?? "");
};

describe("the members of an Arabic list", () => {
  test.each([
    ["one behind the other", "قصفت قرى النخلة وسدرة وكفر لوز", ["النخلة", "وسدرة", "وكفر"]],
    ["with commas and quotation marks", "قرى «النخلة، وسدرة، وكفر لوز»", ["النخلة", "وسدرة", "وكفر"]],
    ["with a conjunction of its own", "بلدات النخلة و سدرة", ["النخلة", "سدرة"]],
    ["behind a few small words", "أحياء عدة بينها النخلة وسدرة", ["النخلة", "وسدرة"]],
    ["of a dual with a preposition", "في قريتي النخلة وسدرة", ["النخلة", "وسدرة"]],
    ["of an axis", "على محور النخلة وسدرة", ["النخلة", "وسدرة"]],
    ["of an oil field and its neighbour", "حقلي النخلة وسدرة", ["النخلة", "وسدرة"]],
    ["with dashes", "قرى النخلة - سدرة - كفر لوز", ["النخلة", "سدرة", "كفر"]],
    ["behind a word that opens it, and a colon", "قرى كثيرة في السهل هي: النخلة وسدرة", ["النخلة", "وسدرة"]],
    ["none behind a word of another sentence", "قرى كثيرة. هي النخلة وسدرة", ["كثيرة"]],
    ["of hashtags", "على محور #النخلة و#سدرة", ["النخلة", "سدرة"]],
    ["before a direction", "قرى النخلة وسدرة شمال المدينة ووادي", ["النخلة", "وسدرة"]],
    ["before the end of the sentence", "قرى النخلة. وسدرة هادئة", ["النخلة"]],
    ["before a clause", "قرى النخلة وسقط عدد من الجرحى وسدرة", ["النخلة", "وسقط"]],
    ["of a dual, whatever is said of them", "بين حقلي النخلة وسدرة حيث منها تمر الطريق", ["النخلة", "وسدرة"]],
    ["none behind a singular", "قرية النخلة وسدرة", []],
  ])("%s", (_, text, expected) => expect(membersOf(text)).toEqual(expected));
});

test("a chain is words joined by و or commas, whatever they are", () => {
  const tokens = tokenize("في النخلة وسدرة وكفر لوز بعد الظهر");
  expect([...arabicChains(tokens)]).toEqual([[2, 3]]);
});
