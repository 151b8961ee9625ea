import { describe, test } from "vitest";
import { is, isNotLinked } from "../support/shipped.ts";

const FORCES = "group/syrian-government-forces";

describe("whoever fights where a sentence names places of another war alone is no side of Syria's", () => {
  test.each([
    "Near Tal Afar, [government troops] came under fire from IS.",
    "IS shelled [government forces] in Tikrit. In Syria, Palmyra was quiet.",
  ])("%s", (row) => isNotLinked(row));

  test.each([
    "After the fall of Mosul, the SDF and [government forces] raced for Raqqa.",
    "[Government forces] stand on the border opposite Rutba. IS holds Palmyra.",
    "Iraqi militias and [government forces] entered the town. IS holds Palmyra.",
    "IS lost Mosul. [Government troops] shelled its men in Syria.",
  ])("%s", (row) => is(row, FORCES));
});
