import { describe, expect, test } from "vitest";
import type { CompiledName } from "../../src/data/tables.ts";
import { distance } from "../../src/lexicon/distance.ts";
import { Lexicon } from "../../src/lexicon/lexicon.ts";
import { nearNames } from "../../src/lexicon/near.ts";
import { soundsOf, standsForSounds } from "../../src/lexicon/sounds.ts";
import { nameForms } from "../../src/text/key.ts";
import { repositoryTables } from "../support/repository.ts";

const lexicon = new Lexicon(repositoryTables());
const near = (name: string, limit = 1.2): readonly string[] => {
  const { sounds, key } = nameForms(name);
  return nearNames(lexicon, sounds, key, limit).map((one) => one.name.id);
};

describe("slips of the hand and other spellings are found", () => {
  test.each([
    ["Khan Shikhoun", "place/sy/khan-shaykhun"],
    ["Khan Shaykun", "place/sy/khan-shaykhun"],
    ["Saraqeeb", "place/sy/saraqib"],
    ["Sarqaib", "place/sy/saraqib"],
    ["Jisr al-Shougour", "place/sy/jisr-al-shughur"],
    ["Deir Azzour", "place/sy/deir-ez-zor"],
    ["Maraat Noman", "place/sy/maarrat-al-numan"],
    ["Khama", "place/sy/hama"],
  ])("%s", (name, id) => expect(near(name)).toContain(id));
});

test("the index loses no name that a look at all of them finds among the five nearest", () => {
  const wanted = (name: CompiledName) =>
    name.id.startsWith("place/sy/") && name.lang === "ar-Latn" && standsForSounds(name);
  const names = repositoryTables().names.filter(wanted);
  let compared = 0;
  for (let at = 0; at < names.length; at += Math.floor(names.length / 25)) {
    const { phrase } = names[at] as { phrase: string };
    if (/\d/.test(phrase) || phrase.length < 7) continue;
    // A vowel changed: the name as somebody else would hear it.
    const heard = nameForms(phrase.replace(/[aeiou](?=[^aeiou]*$)/, "o"));
    const all = names
      .map((name) => distance(heard.sounds, soundsOf(name), 0.8))
      .filter((away) => away <= 0.8)
      .sort((a, b) => a - b)
      .slice(0, 5);
    const found = nearNames(lexicon, heard.sounds, heard.key, 0.8, wanted).map((one) => one.distance);
    expect(found.slice(0, all.length).length).toBeGreaterThanOrEqual(Math.min(1, all.length));
    if (all.length > 0) expect(found[0]).toBeCloseTo(all[0] as number, 10);
    compared += all.length;
  }
  expect(compared).toBeGreaterThan(20);
});

describe("order and bounds", () => {
  test("nearest first, none beyond the limit", () => {
    const { sounds, key } = nameForms("Mushayrifa");
    const distances = nearNames(lexicon, sounds, key, 0.7).map((one) => one.distance);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(distances.length).toBeGreaterThan(3);
    expect(Math.max(...distances)).toBeLessThanOrEqual(0.7);
  });

  test("names that are not wanted take no place", () => {
    const { sounds, key } = nameForms("Idlib");
    const wanted = nearNames(lexicon, sounds, key, 1, (name) => name.id.startsWith("group/"));
    expect(wanted.every(({ name }) => name.id.startsWith("group/"))).toBe(true);
  });

  test("nothing is near to nothing", () => expect(nearNames(lexicon, "", "", 9)).toEqual([]));
});
