import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";
import { is, isNotLinked } from "../support/shipped.ts";

const resolver = repositoryResolver();

describe("a medium that is called after a place has all its words in capitals", () => {
  test.each([
    ["Shells fell on [Aleppo today], and Idlib was calm.", "place/sy/aleppo"],
    ["shells fell on [aleppo today] and idlib was calm, a medic said", "place/sy/aleppo"],
    ["Their talks on [Syria direct] from Vienna went on.", "place/sy"],
    ["In [Daraa 24] houses burnt, and Nawa was calm.", "place/sy/daraa"],
    ["Army raids on [Daraa 24] houses left Nawa calm.", "place/sy/daraa"],
    ["[Aleppo Today] filmed the shells in Idlib.", "group/halab-today"],
    ["[ALEPPO TODAY] filmed the shells in Idlib.", "group/halab-today"],
    ["A man of [Daraa 24] filmed the shells in Nawa.", "group/daraa-24"],
    ["[Daraa 24] reports that Nawa was calm.", "group/daraa-24"],
    ["[Hama media center] filmed the shells in Idlib.", "group/hama-media-center"],
    ["[Orient news] filmed the shells in Idlib.", "group/orient-news"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));
});

describe("who sends a paragraph stands in brackets behind its place", () => {
  test.each([
    ["LATAKIA ([Tasnim]) – Shells fell on Slinfah.", "group/tasnim"],
    ["Hama ([Orient]): Shells fell on Salamiyah.", "group/orient-news"],
    ["HOMS, Syria ([Al-Masdar]) - Shells fell on Rastan.", "group/al-masdar-news"],
  ])("%s", (row, expected) => is(row, expected));

  test.each(["Her niece ([Tasnim]) died in Homs.", "[Tasnim] fled Homs.", "In Homs the [Orient] begins."])(
    "%s",
    (row) => isNotLinked(row),
  );
});

describe("what follows its word Radio is the name of a medium", () => {
  test("as in", () => isNotLinked("The Kurdish Radio [Rojava] told of a school in Amuda."));
  test("elsewhere it is that of a body", () =>
    is("The Kurdish [Rojava] administration opened a school in Amuda.", "group/autonomous-administration"));
});
