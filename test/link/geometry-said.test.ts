import { describe, test } from "vitest";
import { is, isNotLinked, isPlace } from "../support/shipped.ts";

describe("a village is not where the text puts it", () => {
  test.each([
    "Two shops burned in the village of [Hit], between Afrin and Azaz in Aleppo province.",
    "Two shops burned in [Abdin], which lies between the towns of Manbij and Jarabulus.",
    "Two shops burned in the village of [Dabiq] in Sahl al-Ghab, near Qalaat al-Madiq.",
    "Two shops burned in Morek, [Abdin] and Latamneh.",
    "Two shops burned in the villages of [Ariqah] and Sorour near Sukhna.",
    "Two shops burned in the villages of Sorour and [Ariqah] on the road between Palmyra and Sukhna.",
    "Two shops burned in [Huwaija village] in the Ruj plain.",
    "Two shops burned in the village of [Rutba] in southern Idlib.",
    "Two shops burned in the villages of [Qaim], Hass and Kafr Sajna in Idlib province.",
    "Two shops burned in the village of [al-Qaim] near Kafr Zita in Hama.",
    "The toll in [Hawija village] rose to three. Two shops burned in Saraqib.",
    "Two shops burned in the village of [Hass] Sorour in Idlib province.",
  ])("%s", (row) => isNotLinked(row));
});

describe("it is", () => {
  test.each([
    ["Two shops burned in the village of [Ihsim], between Ariha and Kafr Nabl in Idlib province.", "ihsim"],
    ["Two shops burned in [Saraqib], between Aleppo and Hama.", "saraqib"],
    ["Two shops burned in the village of [al-Huwayz] in the Ghab plain.", "al-huwayz"],
    ["Two shops burned in the villages of Sorour and [Hass] near Maarat al-Numan.", "hass"],
    ["Two shops burned in the villages of [Hawash], Jabriya and Tell Hawash in the Ghab.", "al-hawash-qalaat-al-madiq"],
    ["Two shops burned in the villages of Hawash, Jabriya and [Tell Hawash] in the Ghab.", "tall-hawash"],
    ["Jets Hit Village of [Hass] Killing Five in Idlib Province", "hass"],
    ["Two shops burned in [Kobani] in Rojava.", "kobani"],
    ["Two shops burned in the city of [Qamishli] in western Kurdistan.", "qamishli"],
    ["Two shops burned in [Manbij] in the Shahba region.", "manbij"],
    ["Two shops burned in Morek, [Salamiyah] and Latamneh.", "salamiyah"],
  ])("%s", (row, expected) => isPlace(row, expected));
});

describe("it is abroad", () => {
  test.each([
    ["Two shops burned in Idlib, and two in [Sinjar] in Iraq.", "place/iq/sinjar"],
    ["Two shops burned in the village of [Arsal] near Qusayr.", "place/lb/arsal"],
    ["Two shops burned in the town of [al-Qaim] near Abu Kamal in Iraq.", "place/iq/al-qaim"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("where someone goes from it is not where it lies", () => {
  test("it is", () => isPlace("The traders moved from [Mayadin] to the western Deir ez-Zor countryside.", "mayadin"));
  test.each([
    "Two shops burned in the village of [Dabiq] to the eastern side of Homs.",
    "Two shops burned in the village of [Dabiq] to the north of Homs.",
  ])("%s", (row) => isNotLinked(row));
});
