import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";
import { isNotLinked } from "../support/shipped.ts";

const resolver = repositoryResolver();

describe("a part of a person's name is no place", () => {
  test.each([
    "Men in Arbin followed Abu al-Nasr [al-Zabadani] to Douma.",
    "Abu al-Hakam [Taftanaz] wrote from Idlib.",
    "Men in Arbin met the [al-Zabadani] family.",
    "In Homs the [Douma] brothers were freed.",
    "[Oman] Mohammad Khatib, a medic, was killed in Homs.",
    "Transport Minister [Israel] Baum flew over Syria, he wrote.",
    "Marsad [Homs] told of shells in Rastan.",
  ])("%s", (row) => expect(answer(resolver, row)).not.toMatch(/^place/));

  test.each([
    ["In Homs a [Douma] family was freed.", "place/sy/douma"],
    ["From Abu al-Duhur [Saraqib] was shelled.", "place/sy/saraqib"],
    ["He met in [Jordan] Mohammad Khatib of Homs.", "place/jo"],
    ["Minister [Israel] Visits Syria, Border Posts", "place/il"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));
});

describe("a man called after his son, and where he is from", () => {
  test.each(["Commander [Abu Umar] al-Hamwi died in Idlib.", "In Idlib, [Abu Umar] al-Tunsi spoke."])("%s", (row) =>
    isNotLinked(row),
  );

  test("a village is one at the end of a text, too", () =>
    expect(answer(resolver, "The army shelled Khan Shaykhun. Later [Abu Dafn]")).toBe("place/sy/abu-dafn"));

  test("in Arabic, a word in other letters behind it tells nothing", () =>
    isNotLinked("قصف الجيش خان شيخون، كما قال [أبو دفن] Facebook أمس"));
});
