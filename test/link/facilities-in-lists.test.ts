import { describe, test } from "vitest";
import { is as isAnswer, isNotLinked } from "../support/shipped.ts";

const is = (row: string, expected: string): void => isAnswer(row, `place/sy/${expected}`, { date: "2017-05-03" });

describe("what a type word in the plural says of a list is said of each member, not of the town that it is called after", () => {
  test.each([
    ["Water ran over the [Qattinah] and Rastan dams in Syria.", "qattinah-dam"],
    ["Fuel ran short at the [Mahardah] and Jandar power plants in Syria.", "mahardah-power-plant"],
    ["Lorries wait at the border crossings of [Jarabulus] and al-Rai.", "jarabulus-crossing"],
    ["Lorries wait at the [Kafr Lusin] and Bab al-Hawa crossings.", "kafr-lusin-crossing"],
    ["Planes broke the [Mayadin] and Halabiya bridges.", "mayadin-bridge"],
    ["Nobody was let out of the [Adra] and Saydnaya prisons.", "adra-prison"],
    ["Families left the [Salqin] and Badama subdistricts in Idlib.", "salqin-subdistrict"],
    ["Flour came to the subdistricts of Salqin and [Badama] in Idlib.", "badama-subdistrict"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("an Arabic dual or plural", () => {
  test.each([
    ["انقطعت المياه عن سدي الرستن و[القريتين] في سوريا.", "al-qaryatayn-dam"],
    ["حريق في محطتي [محردة] وجندر في سوريا.", "mahardah-power-plant"],
    ["أقلعت الطائرات من قاعدتي [منغ] وكويرس في سوريا.", "menagh-airbase"],
    ["دمر الطيران جسور الرستن و[الميادين] في سوريا.", "mayadin-bridge"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("a crossing between two sides of the war has its checkpoint's name", () => {
  test.each([
    ["Traders pass the [Morek checkpoint] in Hama province.", "murak-crossing"],
    ["Traders pass the Abu al-Zandin and [Morek] crossings in Syria.", "murak-crossing"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("a hill without the word for it in its name", () => {
  test.each([
    ["They dug in on the hill of [Butnan] in Aleppo province.", "tall-butnan-hill"],
    ["The army took the [Sukayk] and Touqan hills in Idlib province.", "tal-sukayk"],
    ["They fled [Sukayk] in Idlib province.", "sukayk"],
  ])("%s", (row, expected) => is(row, expected));

  test.each([
    "They hold [40 hills] in Quneitra province.",
    "They took the villages of Raju and Bulbul and [Syriatel hill].",
  ])("%s", (row) => isNotLinked(row));
});

describe("airbases, dams and camps of the whole country stand in one list, or alone among places far away", () => {
  test.each([
    ["Planes took off from the Abu al-Dhuhur and [Palmyra airbases] in Syria.", "palmyra-airport"],
    ["Tents flooded in the Rakban and [Sbeineh camps] in Syria.", "sbeineh-camp"],
    ["Rebels left Afrin and Azaz. A plane then took off from [Thaala airbase].", "thalah-airbase"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("a name that the quarters of many cities have too is no city far away", () => {
  test.each([
    "Two men died in the [al-Thawra] quarter of Harasta in Syria.",
    "Two men died in [al-Thawra], as-Suwayda, in Syria.",
    "Shells fell on the [al-Thawra] hospital in Tafas, Syria.",
  ])("%s", (row) => isNotLinked(row));

  test("but that city in its province", () => is("They fled [al-Thawra] in Raqqa province.", "tabqa"));
});

describe("barracks have names of their own, and no town that only sounds like them", () => {
  test("Ishaarah and Ashara", () => isNotLinked("Soldiers moved into the [al-Ishaarah] barracks in Syria."));
});
