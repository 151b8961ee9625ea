import { describe, expect, test } from "vitest";
import { isHead, translatedHeads } from "../../src/text/heads.ts";
import { key, nameForms } from "../../src/text/key.ts";

describe("translated heads and tails", () => {
  test.each([
    ["Nayrab Gate", "Bab Nayrab"],
    ["Mount Arbaeen", "Jabal Arbaeen"],
    ["Hara hill", "Tal al-Hara"],
    ["Hammamiyat hilltop", "Tall Hammamiyat"],
    ["Shughur Bridge", "Jisr al-Shughur"],
    ["Eastern Ghariyah", "Ghariyah al-Sharqiyah"],
    ["Western Ghariyah", "Ghariyah Gharbiyah"],
    ["Upper Baghuz", "Baghuz Fawqani"],
    ["Lower Baghuz", "Baghuz Tahtani"],
    ["Middle Baghuz", "Baghuz Wastani"],
    ["Southern Ghariyah", "Ghariyah al-Qibliyah"],
    ["Lesser Sbeineh", "Sbeineh al-Sughra"],
    ["Big Sbeineh", "Sbeineh al-Kubra"],
    ["Ghariyah al-Qarbi", "Ghariyah Gharbiyah"],
    ["Ghariyah al-Sharqi", "Ghariyah Sharqiyah"],
    ["Barada Valley", "Wadi Barada"],
    ["Madiq Castle", "Qalaat al-Madiq"],
    ["Yukarı Baghuz", "Baghuz Fawqani"],
    ["Baghuz inférieur", "Baghuz Tahtani"],
    ["Верхний Багуз", "Baghuz Fawqani"],
    ["Büyük Sbeineh", "Sbeineh al-Kubra"],
    ["Ghariyah oriental", "Ghariyah Sharqiyah"],
    ["Batı Ghariyah", "Ghariyah Gharbiyah"],
  ])("%s is %s", (english, arabic) => {
    expect(translatedHeads(nameForms(english).phrase.split(" ")).map((forms) => forms.key)).toContain(key(arabic));
  });

  test.each(["Gate", "Nayrab", "", "Deir ez-Zor"])("%s has nothing to translate", (name) => {
    expect(translatedHeads(nameForms(name).phrase.split(" "))).toEqual([]);
  });

  test("a head is a word, not a property of objects", () => {
    expect(isHead("gate")).toBe(true);
    expect(isHead("nayrab")).toBe(false);
    expect(isHead("constructor")).toBe(false);
  });
});
