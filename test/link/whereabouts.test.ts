import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";

/** What the places of a text say of a name in it, over the tables of this repository. */
const is = (row: string, expected: string, options = {}): void =>
  expect(answer(repositoryResolver(), row, options)).toBe(expected);

describe("a road, a river and a desert are far from nothing", () => {
  test.each([
    ["Rebels cut the [M5 highway] north of the city of Douma on Friday, residents said.", "place/sy/m5-highway"],
    ["Troops stormed the town of Hajin, which lies on the [Euphrates].", "place/sy/euphrates-river"],
    ["Near Kobani and Jarabulus the army reached the [Euphrates], a commander said.", "place/sy/euphrates-river"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("a town by another spelling, in a governorate that the text does not name", () => {
  test.each([
    // Jaba lies in Quneitra, Ruhaybah in Rif Dimashq.
    "In Hasakah province the fighters left Shaddadi, Tell Tamer and the town of [al-Jobeh] on Monday.",
    "In Deir ez-Zor province they fled from Mayadin and Hajin to the towns of Ashara and [al-Rahba].",
  ])("%s", (row) => expect(answer(repositoryResolver(), row)).not.toMatch(/^place/));
});
