import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";

const resolver = repositoryResolver();

describe("a settlement with another name of its own article behind it", () => {
  test.each([
    "On Monday, men left [Douma] al-Zarqa for Homs.",
    "Men left [Saraqib] Al-Hamra for Homs on Monday.",
    "On Monday, the army of Syria took the village of [Khirbat Kom] Maqarah near Kafr Shams.",
  ])("%s is not the whole name", (row) => expect(answer(resolver, row)).not.toMatch(/^place/));

  test.each([
    ["On Monday, the army took the town of [Maliha al-Atrash] near Izraa.", "place/sy/mulayhat-al-atash"],
    ["On Monday, barrels fell on [Aleppo] al-Shaar and on Hama.", "place/sy/aleppo"],
    // A text without commas may have lost them.
    ["Jets were over [Saraqib] al-Hamra Ariha and Binnish in Idlib.", "place/sy/saraqib"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));
});

describe('"new" behind an article, written small, is no part of a name', () => {
  test.each([
    ["Men of Hamdaniyah in Aleppo began the new [Aleppo] offensive.", "place/sy/aleppo"],
    ["Shells hit Hamdaniyah, Ramouseh and [new Aleppo] in Aleppo.", "place/sy/new-aleppo-aleppo"],
    ["Shells hit Hamdaniyah and [New Aleppo] in Aleppo.", "place/sy/new-aleppo-aleppo"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));
});

test("a body that has no byline is none", () =>
  expect(answer(resolver, "Two died in Homs. Reporting by the [Syrian Observatory for Human Rights] says so.")).toBe(
    "group/sohr",
  ));
