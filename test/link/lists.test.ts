import { describe, test } from "vitest";
import { is as isAnswer, isNotLinked } from "../support/shipped.ts";

const is = (row: string, expected: string): void => isAnswer(row, expected, { date: "2018-05-03" });

describe("a list of governorates, whatever stands between its members and before it", () => {
  test.each([
    ["Breaches were counted in the provinces of Latakia (3), [Hama] (11) and Daraa (1).", "hama-governorate"],
    ["Families came from Latakia (1,204), [Homs] (20,118) and Hama (77) governorates.", "homs-governorate"],
    ["Rain fell on four provinces: Tartus, Latakia, [Homs] and Hama.", "homs-governorate"],
    ["Rain fell on several provinces, including [Homs].", "homs-governorate"],
    ["Rain fell on the provinces. [Homs] and Hama saw none.", "homs"],
    ["[Raqqa] is a mostly flat province on the Euphrates.", "raqqa-governorate"],
    ["They drove to [Raqqa], the province's largest town.", "raqqa"],
  ])("%s", (row, expected) => is(row, `place/sy/${expected}`));
});

describe("a list that goes on in another part of the country", () => {
  test.each([
    ["Sick people may leave Madaya, [Zabadani], Foua and Kefraya.", "al-zabadani"],
    ["Sick people may leave Kefraya, Foua, [Zabadani] and Madaya.", "al-zabadani"],
  ])("%s", (row, expected) => is(row, `place/sy/${expected}`));
});

describe("a list of villages goes on over what is said of a member, and over those that the tables lack", () => {
  test.each([
    ["Shells fell on the villages of Vukzorb, [Rasm al-Abed] and Abu Dali in Hama province.", "rasm-al-abd"],
    ["Shells fell on the settlements of Abu Dali (twice), Vukzorb (3) and [Atshan] in Hama province.", "atshan"],
  ])("%s", (row, expected) => is(row, `place/sy/${expected}`));
});

describe("a count and its villages open a list behind a comma", () => {
  test.each([
    ["The army captured three small villages, Urum, [Zakat] and Abraz. They lie in Hama province.", "al-zakah"],
    ["HTS took two more towns, [Latmin] and Lahaya, in Hama province.", "latmin"],
  ])("%s", (row, expected) => is(row, `place/sy/${expected}`));

  test("a sentence that goes on is none", () =>
    isNotLinked("The army left both villages, [Zakat] said, and nobody knew him."));
});
