import { describe, test } from "vitest";
import { is, isPlace } from "../support/shipped.ts";

describe("Shahba is the area around Tell Rifaat where Afrin and the Kurds are spoken of", () => {
  test.each([
    ["Families from Afrin rent rooms in [Shahba].", "shahba-region"],
    ["[SHAHBA] – A bus burnt in the Shahba region.", "shahba-region"],
    ["A bus burnt in [Shahba], Sweida.", "shahba"],
    ["Druze elders of Syria met in [Shahba].", "shahba"],
    ["The Syrian town of [Shahba] had snow.", "shahba"],
  ])("%s", (row, expected) => isPlace(row, expected));
});

describe("a direction before a people is no village of their sound", () => {
  test.each([
    ["The Northern [Syrian] town of Azaz had snow.", "place/sy"],
    ["Azaz and other North [Syrian] towns had snow.", "place/sy"],
  ])("%s", (row, expected) => is(row, expected));
});
