import { describe, test } from "vitest";
import { is as isAnswer } from "../support/shipped.ts";

/** In a text of 2018, when Nusra and Fateh al-Sham were HTS. */
const is = (row: string, expected: string): void => isAnswer(row, expected, { date: "2018-05" });

describe("a body of which another was made is named itself", () => {
  test.each([
    ["HTS came of a merger between [Jabhat Fateh al-Sham] and four bodies.", "group/jabhat-fateh-al-sham"],
    ["HTS came of the merger of Jabhat Fateh al-Sham ([JFS]) and four bodies.", "group/jabhat-fateh-al-sham"],
    ["HTS, formerly known as Jabhat Fateh al-Sham and [Jabhat al-Nusra], holds Idlib.", "group/jabhat-al-nusra"],
    ["The men of Idlib emerged from [Jabhat Fateh al-Sham] in 2017.", "group/jabhat-fateh-al-sham"],
    ["HTS, the successor to the [Nusra Front], holds Idlib.", "group/jabhat-al-nusra"],
    ["HTS and its predecessor [Jabhat al-Nusra] held Idlib.", "group/jabhat-al-nusra"],
    ["The body, then known as [Jabhat al-Nusra], took Idlib.", "group/jabhat-al-nusra"],
    ["When [Jabhat Fateh al-Sham] was dissolved, Idlib was calm.", "group/jabhat-fateh-al-sham"],
    ["[Jabhat al-Nusra] rebranded itself and held Idlib.", "group/jabhat-al-nusra"],
    ["Al-Jolani's men rebranded as [Jabhat Fateh al-Sham] in Idlib.", "group/jabhat-fateh-al-sham"],
    ["HTS (ex-[Al Nusra Front]) holds Idlib.", "group/jabhat-al-nusra"],
    ["HTS, ehemals bekannt als Jabhat Fateh al-Sham und [Jabhat al-Nusra], hält Idlib.", "group/jabhat-al-nusra"],
  ])("%s", (row, expected) => is(row, expected));

  test.each([
    "The merger was dissolved. [Jabhat al-Nusra] shelled Idlib.",
    "Civilians emerged from Idlib as [Jabhat al-Nusra] withdrew.",
    "[Jabhat al-Nusra] shelled Idlib. The council was dissolved.",
    "HTS and [Jabhat al-Nusra] shelled Idlib.",
    "HTS und [Jabhat al-Nusra] halten Idlib.",
  ])("%s", (row) => is(row, "group/hts"));
});
