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
