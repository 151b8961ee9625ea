import { describe, expect, test } from "vitest";
import { degreesAside } from "../../src/geo.ts";
import { isNotLinked, isPlace } from "../support/shipped.ts";

// On what side of a place, or around which town, a text says that another lies; over the tables of this repository.

describe("of two villages of one name on opposite sides of a seat, the one on the side that is said", () => {
  test.each([
    ["Wells dried up in the village of [Zarzur] in the southeastern countryside of Idlib.", "zurzur"],
    ["Wells dried up in the village of [Zarzur], Western Idlib.", "zarzur"],
    ["Wells dried up in the villages of [Zarzur] and Abu Dali in Idlib southeastern countryside.", "zurzur"],
  ])("%s", isPlace);
});

describe("what lies on the other side is no link", () => {
  test.each([
    "Wells dried up in the village of [Atmeh] in the southern countryside of Idlib.",
    "Wells dried up in the village of [Karnaz] in southeastern Hama.",
    "Wells dried up in the village of [Karnaz] (eastern Hama).",
    "Wells dried up in the village of [Karnaz] in Hama's eastern countryside.",
    "Wells dried up in the villages of [Karnaz] and Maarzaf in Hama's eastern countryside.",
    "Wells dried up in the [Karnaz] village to the east of Hama.",
    "جفت الآبار في قرية [كرناز] بريف حماة الشرقي",
    "جفت الآبار في قرية [كرناز] في الريف الجنوبي لحماة",
    "جفت الآبار في قرية [كرناز] جنوب شرق حماة",
  ])("%s", (row) => isNotLinked(row));
});

describe("what lies on the side that is said is one", () => {
  test.each([
    ["Wells dried up in the village of [Karnaz] in northwestern Hama.", "karnaz"],
    ["Wells dried up in the village of [Karnaz], west of the city of Hama.", "karnaz"],
    ["جفت الآبار في قرية [كرناز] بريف حماة الشمالي", "karnaz"],
  ])("%s", isPlace);
});

describe("a side of the country is none of the province", () => {
  test.each([
    ["Wells dried up in the town of [Shaddadi] in the northeastern province of Hasakah.", "al-shaddadi"],
    ["Wells dried up in the town of [Shaddadi] in northeastern Hasakah.", "al-shaddadi"],
    ["Wells dried up in the village of [Inkhil] in the southern province of Daraa.", "inkhil"],
    ["Wells dried up in the town of [Nawa] in northern Syria's Daraa.", "nawa"],
  ])("%s", isPlace);
});

describe("what is said to lie around a town, or near to it, does", () => {
  test.each([
    "Wells dried up in the village of [Bajdali] in the countryside of Tal Abyad.",
    "Wells dried up in the village of [Jibrin] near Palmyra.",
    "Wells dried up in the village of [Bajdali], close to the town of Salqin.",
  ])("%s", (row) => isNotLinked(row));
  test("a neighbour", () => isPlace("Wells dried up in the village of [Karnaz] near Mhardeh.", "karnaz"));
});

test("degrees aside from a bearing", () => {
  const [here, there] = [{ at: [35, 37] }, { at: [36, 37] }] as const;
  expect(
    ["north", "south west", "southwest", "east", "east west"].map((bearing) => degreesAside(here, there, bearing)),
  ).toEqual([0, 135, 135, 90, undefined]);
  expect(degreesAside(here, { at: undefined }, "north")).toBeUndefined();
});
