import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";

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
