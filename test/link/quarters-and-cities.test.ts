import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";
import { is, isNotLinked } from "../support/shipped.ts";

const resolver = repositoryResolver();

describe("a quarter where a city or a governorate has its name", () => {
  test.each([
    ["Men from Daraa and [Quneitra] met on Monday.", "place/sy/quneitra"],
    ["Men from [Quneitra] and Daraa met on Monday.", "place/sy/quneitra"],
    ["A shell fell on the [Quneitra] neighbourhood of Daraa city.", "place/sy/al-qunaytirah-daraa"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));
});

describe("a city speaks for its quarter as much as for a town of its governorate", () => {
  test("of which neither is linked", () =>
    expect(answer(resolver, "Shells fell on the Daraa quarters of al-Masri, [al-Karak] and al-Arbaeen.")).not.toBe(
      "place/sy/al-karak-al-sharqi",
    ));

  test.each([
    ["Rebels lost [al-Karak] and Busra al-Harir in Daraa.", "place/sy/al-karak-al-sharqi"],
    ["The shells in eastern Daraa fell on [al-Karak].", "place/sy/al-karak-al-sharqi"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));
});

describe("of what has a quarter one says its district, too, and means the city", () => {
  test.each([
    ["Two shops burned in the [Damascus] district of Jobar.", "place/sy/damascus"],
    ["Two shops burned in the [Homs] district of Waer.", "place/sy/homs"],
    ["Two shops burned in the [Afrin district] of Aleppo.", "place/sy/afrin-district"],
    ["Two shops burned in the [Idlib district] of Harem.", "place/sy/idlib-district"],
  ])("%s", is);
});

describe("a region may be called after a river, and not after a quarter", () => {
  test.each([
    ["Two shops burned in the [Khabur] region of Hasakah.", "place/sy/khabur-river"],
    ["Two shops burned in the [Khabour] neighbourhood of Hasakah.", "place/sy/al-khabour-hasakah"],
    ["Terrorists shelled the [Jobar] region in Eastern Ghouta.", "place/sy/jobar-damascus"],
  ])("%s", is);
});

describe("a quarter lies in no other city", () => {
  test.each([
    "Two shops burned in the [Ashrafiyah] neighbourhood in Afrin, Syria.",
    "Two shops burned in the [Hamdaniyah] neighbourhood of Manbij, Syria.",
  ])("%s", (row) => isNotLinked(row));

  test("but in its own", () =>
    is("Two shops burned in the [Ashrafiyah] neighbourhood in northern Aleppo.", "place/sy/ashrafiyah-aleppo"));
});
