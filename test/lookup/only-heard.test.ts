import { describe, expect, test } from "vitest";
import { tinyResolver } from "../support/tiny.ts";

const at: [string, string] = ["36.5", "37"];

/** Villages, bodies and cities that other words sound like. */
const { lookup } = tinyResolver({
  gazetteer: {
    "place/sy/norda": { name: "Norda", kind: "governorate", at },
    "place/sy/zulumah": { name: "Zulumah", kind: "town", at, within: "place/sy/norda", population: "50000" },
    "place/sy/mizu": { name: "al-Mizu", kind: "town", at, within: "place/sy/norda", population: "90000" },
    "place/sy/baraghidah": { name: "Baraghidah", kind: "village", at, population: "50000" },
    "place/sy/tiwal-brigade-base": { name: "Tiwal Brigade", kind: "base", at },
    "place/sy/jurmunah": { name: "Jurmunah", kind: "town", at },
    "place/sy/rustimah": { name: "Rustimah", kind: "village", at },
    "place/sy/ard-walgun-samirah": { name: "Ard Walgun Samirah", kind: "town", at, population: "50000" },
    "place/sy/kunaysirah": { name: "al-Kunaysirah", kind: "village", at, within: "place/sy/norda" },
    "place/sy/dulmah-plant": { name: "Dulmah", kind: "gas-field", at },

    "place/xa/qunaisera": { name: "Qunaisera", kind: "city", at: ["10", "11"] },
    "group/kodima": { name: "Kodima Movement", kind: "armed-group" },
    "group/gaith-forces": { name: "Gaith Forces", kind: "armed-group" },
  },
  aliases: {
    "place/sy/jurmunah": [
      { lang: "tr", name: "Curmuna" },
      { lang: "tr", cues: ["Suriye"], name: "Şumpar" },
    ],
    "place/sy/rustimah": [{ lang: "tr", name: "Rüştımah" }],
    "group/kodima": [{ kind: "former-name", name: "KODEM" }],
  },
  persons: { titles: [], given: ["zulima", "rushtimah"], speaking: [] },
  terms: [
    { kinds: ["town", "city", "village"], words: ["town", "city", "village"] },
    { kinds: ["gas-field"], words: ["gas field", "gas company"] },
    { kinds: ["armed-group"], words: ["group", "rebels"] },
  ],
});

test("what only Turkish texts call a town so is another word in English letters", () => {
  expect(lookup("Şumpar").id).toBe("place/sy/jurmunah");
  for (const word of ["Shumpar", "al-Shumpar"]) expect(lookup(word).id).toBeUndefined();
});

describe("what only sounds like a name of the tables", () => {
  test.each([
    ["MEZU", "mizu", "an acronym"],
    ["Kodam", "", "the letters of KODEM"],
    ["Mazow", "mizu", "few consonants, and other vowels"],
    ["Ardwalgunzamira", "ard-walgun-samirah", "one word for several, with another consonant"],
    ["Zulima", "zulumah", "a given name"],
    ["Rushtimah", "rustimah", "a given name, and the letters of another language"],
    ["Kurmuna", "jurmunah", "Turkish c is no k"],
    ["Village Brigade", "baraghidah", "a word that says what a thing is, and another"],
    ["City Brigada", "baraghidah", "the same in other languages"],
    ["Town Brigade", "tiwal-brigade-base", "a word that is heard as another"],
  ])("%s is not %s: %s", (name) => expect(lookup(name).id).toBeUndefined());
});

describe("what sounds like a name and may be one", () => {
  test.each([
    ["Al-Mazow", "place/sy/mizu", "with its article"],
    ["Meezu", "place/sy/mizu", "one vowel"],
    ["JURMONA", "place/sy/jurmunah", "capitals of more letters"],
    ["Jurmouna", "place/sy/jurmunah", "the letters of English"],
    ["Curmouna", "place/sy/jurmunah", "the letters of Turkish"],
    ["Ardwalgounsamira", "place/sy/ard-walgun-samirah", "one word for several, with all consonants"],
    ["Teewal Brigade", "place/sy/tiwal-brigade-base", "a base that is called so"],
    ["Doulmah gas company", "place/sy/dulmah-plant", "a type word that a body may have, too"],
    ["Ghayth Forces rebels", "group/gaith-forces", "a type word beside it"],
  ])("%s is %s: %s", (name, id) => expect(lookup(name)).toMatchObject({ status: "resolved", id }));

  test.each(["MEZU", "Mazow"])("%s, with its governorate", (name) =>
    expect(lookup(name, { within: "place/sy/norda" }).id).toBe("place/sy/mizu"),
  );
});

test("the very name of a city abroad is not heard as a village of the area", () => {
  expect(lookup("Qunaisera", { within: "place/sy/norda" }).id).toBeUndefined();
  expect(lookup("Qunaysra", { within: "place/sy/norda" }).id).toBe("place/sy/kunaysirah");
});
