import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";

/** What is said of a name that one place bears to the letter, and a better known one nearly so. */
const said = (row: string): string => answer(repositoryResolver(), row);

describe("what only sounds so, or has another article, wins over no village of that very name", () => {
  test.each([
    "A Syrian officer said that his men entered the village of [Jerod] at dawn.",
    "Syrian gunners fired at the village of [Muwayrik] from a hill.",
    "Families of soldiers left the village of [Suwar], Syrian officers said.",
    "Bread ran out in the village of [Dulbah], a Syrian baker said.",
  ])("%s", (row) => expect(said(row)).not.toMatch(/^place.*(?:jayrud|morek|al-suwar|delbiya)$/));
});

describe("it does where the two are one place, or the village is far from all that the text names", () => {
  test.each([
    ["The bus from Hasakah stopped in [Tall Birak] and in Tell Hamis.", "place/sy/tell-brak"],
    ["In Idlib province a mill burned in the village of [Ruwayhah] near Ariha.", "place/sy/al-ruwayha"],
    ["Lorries went from Homs through the [Qusayr] countryside.", "place/sy/al-qusayr"],
  ])("%s", (row, expected) => expect(said(row)).toBe(expected));
});

test("with the Arabic article before it, a word for a nation is no country", () =>
  expect(said("The miller of Douma has a house outside [al-Iraqi] in Rif Dimashq.")).not.toBe("place/iq"));

test("Um heads a name as Umm does", () =>
  expect(said("Syrian troops dug in by the village of [Um Zarzur] on Monday.")).toBe("unknown"));

test("a camp that is called after a town takes none of its spellings", () =>
  expect(said("Witnesses in [Serê Kaniyê] fled, the YPG said.")).toBe("place/sy/ras-al-ayn"));

describe("a town keeps the spellings of its own row that a lesser place has, too", () => {
  test.each([
    ["Drones hit [Ein Issa] and Raqqa.", "ayn-issa"],
    ["Shells fell on [Ein Issa] and Rabia in the Latakia countryside.", "isa-binar"],
  ])("%s", (row, expected) => expect(said(row)).toBe(`place/sy/${expected}`));
});
