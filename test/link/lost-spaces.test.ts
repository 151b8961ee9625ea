import { describe, test } from "vitest";
import { isNotLinked, isPlace } from "../support/shipped.ts";

describe("what has lost or gained a space", () => {
  test.each([
    ["Saraqib town - [Al-Hasakah province] - Syria", "hasakah-governorate"],
    ["Saraqib town- [Al-Hasakah province]- Syria", "hasakah-governorate"],
    ["Protests in the [Mufti] and Ghuwayran neighborhoods of Hasakah city.", "al-mufti-hasakah"],
  ])("%s", (row, expected) => isPlace(row, expected));

  test.each([
    "PLACEKafr [Nabl], Idlib",
    "Men of the pro-[al-Bab] council met.",
    "The [Mufti] of Hasakah met men of the SDF.",
  ])("%s", (row) => isNotLinked(row));
});
