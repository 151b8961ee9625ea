import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";

const resolver = repositoryResolver();

describe("what is called after a place is not that place", () => {
  test.each([
    "Men of the army in Syria took the [Raqqah] bridge on Monday.",
    "Fighters burnt the wells of the [Maadan] oil field in Syria on Monday.",
    "Jets hit the [Muhradah] gas field in Syria on Monday.",
    "They dug in south of [Hasakah] dam, men in Qamishli said.",
    "The [Jazira] Storm operation has ended, men in Qamishli said.",
    "SOUTHWEST [ASIA], May 2 - Jets struck Raqqa in Syria.",
    "The house in Raqqa was hit at [Maghrib] prayers.",
    "The pan-Arab [al-Mayadeen] news agency spoke of Aleppo city.",
  ])("%s", (row) => expect(answer(resolver, row)).not.toMatch(/^place/));

  test.each([
    ["Jets struck the bridges of [Raqqa] on Monday.", "place/sy/raqqa"],
    ["Refugees from Syria are found all over western [Asia].", "place/asia"],
    ["Jets struck [al-Mayadeen] in Deir ez-Zor on Monday.", "place/sy/mayadin"],
    ["Hezbollah of Syria's neighbour southern [Lebanon] fired.", "place/lb"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));
});

describe("what is called after a town has all its spellings", () => {
  test.each([
    ["Trucks waited before the [Bab Alsalameh crossing] of Syria.", "place/sy/bab-al-salama-crossing"],
    ["A doctor in a [Damascus] hospital saw eleven wounded.", "place/sy/damascus"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));

  test("and is not taken for the town", () =>
    expect(answer(resolver, "Trucks waited before the [Boukamal] crossing of Syria.")).not.toBe("place/sy/al-bukamal"));
});
