import { describe, test } from "vitest";
import { isNotLinked, isPlace } from "../support/shipped.ts";

describe("a village is not where the text puts it", () => {
  test.each([
    "Two shops burned in the village of [Hit], between Afrin and Azaz in Aleppo province.",
    "Two shops burned in [Abdin], which lies between the towns of Manbij and Jarabulus.",
    "Two shops burned in the village of [Dabiq] in Sahl al-Ghab, near Qalaat al-Madiq.",
    "Two shops burned in Morek, [Abdin] and Latamneh.",
  ])("%s", (row) => isNotLinked(row));
});

describe("it is", () => {
  test.each([
    ["Two shops burned in the village of [Ihsim], between Ariha and Kafr Nabl in Idlib province.", "ihsim"],
    ["Two shops burned in [Saraqib], between Aleppo and Hama.", "saraqib"],
    ["Two shops burned in the village of [al-Huwayz] in the Ghab plain.", "al-huwayz"],
    ["Two shops burned in Morek, [Salamiyah] and Latamneh.", "salamiyah"],
  ])("%s", (row, expected) => isPlace(row, expected));
});
