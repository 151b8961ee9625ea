import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";

const resolver = repositoryResolver();

describe("a village with a city's name is thought of where the text is near to it", () => {
  test.each([
    "Troops took the village of [Madaya] near Khan Shaykhun in southern Idlib.",
    "Families left the villages of [Madaya], Kafr Ayn and Tal Aas in southern Idlib.",
    "Troops took the village of [Kiswah] near al-Malikiyah in Hasakah province.",
  ])("%s", (row) => expect(answer(resolver, row)).not.toMatch(/\/(?:madaya|kiswah)$/));

  test.each([
    ["People starved in [Madaya], while Fuah and Kafraya in Idlib had bread.", "place/sy/madaya"],
    ["Trucks reached Zabadani and [Madaya] on Monday.", "place/sy/madaya"],
    ["Jets Bomb [Douma], Syrian Rebels in Aleppo Say.", "place/sy/douma"],
    ["The army holds northern [Hama] and the town of Morek in it.", "place/sy/hama-governorate"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));
});

describe("a town that shares its name with a village, and with a city abroad", () => {
  test("lies where the text is", () => {
    const row = "Troops took the towns of al-Hanut, [Saida] and al-Bassali in southern Quneitra.";
    expect(answer(resolver, row)).not.toMatch(/\/(?:saida|sidon)$/);
  });

  test.each([
    ["Troops took the villages of [Saida], Um al-Mayadin and Nasib in eastern Daraa.", "place/sy/saida"],
    ["The bodies were brought to the Lebanese [city of Saida].", "place/lb/sidon"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));
});
