import { describe, test } from "vitest";
import { is, isNotLinked, isPlace } from "../support/shipped.ts";

describe("a few lines need not say of which city a known quarter is", () => {
  test.each([
    ["The YPG shelled rebels from [Sheikh Maqsoud] on Friday.", "sheikh-maqsoud-aleppo"],
    ["Fighting continued in the [Sheikh Maqsoud] neighborhood.", "sheikh-maqsoud-aleppo"],
    ["Barrel bombs fell on [al-Shaar] and Tariq al-Bab.", "al-shaar-aleppo"],
    ["Barrel bombs fell on al-Shaar and [Tariq al-Bab].", "tariq-al-bab-aleppo"],
  ])("%s", isPlace);

  test.each([
    // Two cities have a quarter of the name.
    "Rebels in [Jobar] repelled the army.",
    // A place in another part of the country.
    "Shells fell on [al-Shaar], a source in Suwayda province said.",
    // A man.
    "Colonel Mohammad [al-Shaar] met the Syrian army.",
  ])("%s", (row) => isNotLinked(row));
});

describe("what lies around the capital is said to be in it", () => {
  test.each([
    ["Rebels in [Zabadani] in Damascus surrendered.", "al-zabadani"],
    ["Clashes broke out in [Nabek], Damascus.", "al-nabk"],
    ["The villages of [Deir Atiyah] and Qara in Damascus governorate fell.", "deir-atiyah"],
  ])("%s", isPlace);

  test("and no village of that name elsewhere", () => {
    isNotLinked("Shells fell on [Kafr Nabl] in Damascus, the Syrian army said.");
  });
});

describe("a word in capitals is an English one where the line goes on in them", () => {
  test("one acronym behind it is no line", () => is("[IS] VBIED on Kurdish YPG fighters in Shaddadah.", "group/isis"));

  test("a line is", () => isNotLinked("THE CITY OF SHADDADAH [IS] IN THE EAST OF SYRIA, ANHA SAID"));
});
