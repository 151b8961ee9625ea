import { describe, expect, test } from "vitest";
import { tinyResolver } from "../support/tiny.ts";

/** A city with quarters, a town with a camp, and places whose names sound like a name with a type word. */
const { lookup } = tinyResolver({
  gazetteer: {
    "place/sy/norda": { name: "Norda", kind: "governorate", at: ["36.5", "37"] },
    "place/sy/norda-city": { name: "Norda", kind: "city", within: "place/sy/norda", at: ["36.5", "37"] },
    "place/sy/norda-district": { name: "Norda", kind: "district", within: "place/sy/norda", at: ["36.5", "37"] },
    "place/sy/madinah": { name: "Madinah", kind: "village", within: "place/sy/norda", at: ["36.5", "37"] },
    "place/sy/zarzur-norda": {
      name: "al-Zarzur",
      kind: "neighbourhood",
      within: "place/sy/norda-city",
      at: ["36.5", "37"],
    },
    "place/sy/ayn-zarzur": { name: "Ayn Zarzur", kind: "town", within: "place/sy/norda", at: ["36.6", "37"] },
    "place/sy/gol": { name: "al-Gol", kind: "town", at: ["36.3", "37.2"] },
    "place/sy/gol-camp": { name: "al-Gol camp", kind: "camp", at: ["36.3", "37.2"] },
    "place/sy/goltown": { name: "Goltawn", kind: "village", at: ["36.1", "37.2"] },
    "place/sy/khan-sunbulan": { name: "Khan Sunbulan", kind: "town", at: ["36.2", "37.2"] },
    "place/sy/unzuriyah": { name: "al-Unzuriyah", kind: "town", at: ["36.2", "37.5"] },
    "place/sy/burnaz": { name: "Burnaz", kind: "town", at: ["36.2", "37.3"] },
  },
  terms: [
    { kinds: ["town", "city", "village"], words: ["town", "city", "madinah"] },
    { kinds: ["neighbourhood"], words: ["neighbourhood", "district"] },
    { kinds: ["camp"], words: ["camp"] },
  ],
});

describe("a quarter with its city behind it", () => {
  test.each(["Zarzur, Norda", "Zarzur district of Norda", "Zarzoor neighbourhood Norda", "Zarzoor Norda"])(
    "%s",
    (name) => expect(lookup(name).id).toBe("place/sy/zarzur-norda"),
  );

  test("a name that only sounds a little like it does not lie there", () =>
    expect(lookup("Anzar Zur Norda").id).toBeUndefined());

  test("what says of a city that it is one is no place in it", () =>
    expect(lookup("Madinah Norda").id).toBe("place/sy/norda-city"));
});

describe("a type word behind a short name", () => {
  test("the town is nearer than a village that sounds like both words", () =>
    expect(lookup("Gol town").candidates[0]?.id).toBe("place/sy/gol"));

  test("the bare name is the town's, and not that of the camp that is called after it", () => {
    expect(lookup("Gol").id).toBe("place/sy/gol");
    expect(lookup("Gol camp").id).toBe("place/sy/gol-camp");
  });
});

describe("a village of the name of a city", () => {
  const { lookup } = tinyResolver({
    gazetteer: {
      "place/sy/norda": { name: "Norda", kind: "city", at: ["36.5", "37"] },
      "place/sy/norda-east": { name: "Norda", kind: "village", at: ["36.4", "38"] },
      "place/sy/unzuriyah": { name: "al-Unzuriyah", kind: "town", at: ["36.2", "37.5"] },
      "place/sy/burnaz": { name: "Burnaz", kind: "city", at: ["36.2", "37.3"] },
    },
    terms: [
      { kinds: ["village", "town", "hamlet"], words: ["village"] },
      { kinds: ["town", "city", "village"], words: ["town"] },
    ],
  });
  test.each([
    ["Norda", "place/sy/norda"],
    ["Norda town", "place/sy/norda"],
    // Writers are free with the word, where there is no other.
    ["Burnaz village", "place/sy/burnaz"],
  ])("%s is %s", (name, id) => expect(lookup(name).id).toBe(id));
  test.each(["Norda village", "village of Norda"])("%s stays open", (name) =>
    expect(lookup(name)).toMatchObject({ status: "ambiguous" }),
  );
});

describe("an article written into the first word", () => {
  test.each(["Alburnaz", "Elburnaz"])("%s", (name) => expect(lookup(name).candidates[0]?.id).toBe("place/sy/burnaz"));
  test.each(["Alunzuriyah", "Elunzuriye", "Alunzouria"])("before a vowel: %s", (name) =>
    expect(lookup(name).candidates[0]?.id).toBe("place/sy/unzuriyah"),
  );
});

describe("Russian letters", () => {
  test.each([
    ["Хан-Сунбулан", "place/sy/khan-sunbulan"],
    ["Хан-Сунбулане", "place/sy/khan-sunbulan"],
    ["Бурназ", "place/sy/burnaz"],
  ])("%s is %s", (name, id) => expect(lookup(name)).toMatchObject({ status: "resolved", id }));
});

test("s is written for z at the end of a name", () =>
  expect(lookup("Burnas").candidates[0]?.id).toBe("place/sy/burnaz"));

describe("a type word of two words, and one beside a number", () => {
  const { lookup } = tinyResolver({
    gazetteer: {
      "place/sy/burnaz": { name: "Burnaz", kind: "town", at: ["36.2", "37.3"] },
      "place/sy/burnaz-airbase": { name: "Burnaz airbase", kind: "airbase", at: ["36.2", "37.31"] },
      "place/sy/z7-airbase": { name: "Zumm airbase", kind: "airbase", at: ["36.4", "37.31"] },
    },
    aliases: { "place/sy/burnaz-airbase": ["Burnaz"], "place/sy/z7-airbase": ["Z7"] },
    terms: [
      { kinds: ["airbase"], words: ["airbase"] },
      { kinds: ["airbase"], place: "before", words: ["aéroport", "aéroport militaire", "Flughafen"] },
    ],
  });
  test.each(["aéroport militaire Burnaz", "aéroport militaire de Burnaz", "aéroport Burnaz"])("%s", (name) =>
    expect(lookup(name).id).toBe("place/sy/burnaz-airbase"),
  );
  test("the airbase of a number", () => expect(lookup("Flughafen Z7").id).toBe("place/sy/z7-airbase"));
  test("another number", () => expect(lookup("Flughafen Z8").id).toBeUndefined());
});
