import { describe, expect, test } from "vitest";
import { packedColumn } from "../../src/data/packed/write-columns.ts";
import { DRAWERS, drawerOf, drawersOfWord, drawersUnder, guessDrawers } from "../../src/text/initials.ts";
import { phraseOf } from "../../src/text/key.ts";

const guess = (name: string): number | undefined => {
  const packed = packedColumn(name);
  return guessDrawers(packed, Uint32Array.of(0, packed.length + 1))[0];
};

describe("a name is put away as it is written where its phrase would be", () => {
  test.each([
    "Kafr Nabl",
    "Ma'arrat al-Numan",
    "al-Bab",
    "Al Bab",
    "El-Bab",
    "Hamāh",
    "Dêrik",
    "Êrîşa",
    "Ta",
    "الباب",
    "إدلب",
    "حلب",
    "ال",
    "10th Division",
    "Идлиб",
    "",
  ])("%s", (name) => expect(guess(name)).toBe(drawerOf(phraseOf(name))));

  test.each(["ash-Sham", "Şêran", "Ḥamāh", "ألباني"])("%s is guessed wrong: the pack must note it", (name) =>
    expect(guess(name)).not.toBe(drawerOf(phraseOf(name))),
  );
});

describe("drawers", () => {
  test.each([
    ["kafr nabl", "kafr takharim"],
    ["kafr", "kafranbel"],
    ["4 division", "4 brigade"],
  ])("%s and %s are in one", (one, other) => expect(drawerOf(one)).toBe(drawerOf(other)));

  test.each([
    ["kafr", "kufr"],
    ["hama", "حماه"],
    ["идлиб", "idlib"],
    ["идлиб", "группа hts"],
  ])("%s and %s are not", (one, other) => expect(drawerOf(one)).not.toBe(drawerOf(other)));

  test.each(["kafr nabl", "бригада хамза", "бригада 46", "عندان"])("%s is in a drawer of its first word", (phrase) =>
    expect(drawersOfWord(phrase.split(" ")[0] as string)).toContain(drawerOf(phrase)),
  );

  test.each(["kafr nabl", "бригада 46", "جبل", "4 division", "umm"])(
    "%s is in a drawer of every beginning of it",
    (phrase) => {
      for (let end = 1; end <= phrase.length; end++)
        expect(drawersUnder(phrase.slice(0, end))).toContain(drawerOf(phrase));
    },
  );

  test("every number is a drawer", () => {
    for (const phrase of ["", "a", "zzz", "يييي", "ووو", "999", "ⵣ", "漢字", "\u{1f600}"]) {
      expect(drawerOf(phrase)).toBeGreaterThanOrEqual(0);
      expect(drawerOf(phrase)).toBeLessThan(DRAWERS);
    }
  });
});
