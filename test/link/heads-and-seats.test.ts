import { describe, test } from "vitest";
import { is, isNotLinked, isPlace } from "../support/shipped.ts";

// What is a part of a longer name, a quarter of a village's name, and the seat or its governorate; over the tables of this repository.

describe("behind the head of a name that the tables do not have stands the rest of it", () => {
  test.each([
    "Sheep were sold in the villages of Rasm [Morek] and Talat al-Bashora in Hama province.",
    "Sheep were sold in Mazraat [Karnaz] in Hama province.",
    "Sheep were sold in the Qulayat [Karnaz] village in Hama province.",
    "Sheep were sold in Burj [Saraqib] on Monday.",
  ])("%s", (row) => isNotLinked(row));

  test.each([
    ["Await Karnaz, said the trader; in [Morek] sheep were sold.", "morek"],
    ["Traders left Handarat, [Morek] and Karnaz.", "morek"],
    ["Hama: Traders Target [Morek] Again", "morek"],
  ])("%s", isPlace);
});

describe("a medium that is called after a city, behind a word with a capital", () => {
  test("a name", () => isNotLinked("Sheep were sold, reported the Independent [Hasakah] News."));
  test("a heading", () => isPlace("[Hasakah] News: sheep were sold in Amuda.", "hasakah"));
});

describe("the quarter of a city is no village where villages have its name", () => {
  test.each([
    "Sheep were sold in the village of [Judaydah], south of Aleppo city.",
    "Sheep were sold in the village of [al-Mashhad] near Aleppo.",
  ])("%s", (row) => isNotLinked(row));
  test("a quarter", () => isPlace("Sheep were sold in the [al-Mashhad] quarter of Aleppo.", "al-mashhad-aleppo"));
});

describe("a part of the governorate, told by its bearing", () => {
  test.each([
    ["Traders came to the northern [Hama] pocket.", "hama-governorate"],
    ["Traders came to the southern [Idlib] area.", "idlib-governorate"],
    ["Traders came to the [Hama] pocket.", "hama"],
  ])("%s", isPlace);
});

describe("a list with a governorate that has no city of its name is one of governorates", () => {
  test.each([
    ["Rain fell on [Idlib] and Rif Dimashq on Monday.", "idlib-governorate"],
    ["Rain fell in [Homs], Hama and Rif Dimashq on Monday.", "homs-governorate"],
    ["هطل المطر في [حمص] وحماة وريف دمشق", "homs-governorate"],
    ["Rain fell on [Damascus] and Rif Dimashq on Monday.", "damascus"],
    ["Rain fell on [Idlib] and Hama on Monday.", "idlib"],
  ])("%s", isPlace);
  test("of the quarter of a city nothing is said", () =>
    is("Rain fell on [Homs] city and Rif Dimashq.", "place/sy/homs"));
});
