import { describe, expect, test } from "vitest";
import { repositoryResolver } from "../support/repository.ts";
import { isNotLinked, isPlace } from "../support/shipped.ts";

describe("members of a list that nothing else settles vouch for one another", () => {
  test.each([
    ["The army advanced in Idlib province, regaining control of [Maardibsah], Bujghas and Kanayis.", "maardibsah"],
    ["The army advanced in Idlib province, regaining control of Maardibsah, [Bujghas] and Kanayis.", "bujghas"],
    ["Clashes erupted between [Mashun] and Bazabur in Idlib province.", "mashun"],
    ["Airstrikes hit several areas in Hama province including al-Bustan, [Majwi] and al-Bayadiyah.", "majwi"],
    ["Areas targeted in Hama governorate today:\n- al-Bustan\n- [Majwi]\n- al-Bayadiyah", "majwi"],
  ])("%s", isPlace);

  test("and say so", () => {
    const { mentions } = repositoryResolver().resolve("Warplanes hit Mashun and Bazabur, activists in Idlib said.");
    const reasons = mentions.flatMap(({ evidence }) => evidence.map(({ reason }) => reason));
    expect(reasons.filter((reason) => reason.startsWith("in a list with"))).not.toEqual([]);
  });

  test.each([
    // Villages of these names, far from one another.
    "The lawyers Maardibsah, [Majwi] and Hardanah were arrested in Idlib.",
    // Men.
    "Among the dead in Idlib province were [Khatib], Sabbagh and Haddad, activists said.",
    // No word says that the list is of Syria.
    "We thank [Mashun] and Bazabur for their help.",
  ])("%s", (row) => isNotLinked(row));
});

describe("what stands behind words that only places stand behind", () => {
  test.each([
    ["Regime forces shelled [Mashun] with mortars, activists in Idlib said.", "mashun"],
    ["A displaced man from [Mashun] in Idlib told of the bombing.", "mashun"],
    ["The army tried to advance on the [Mashun] axis, Idlib countryside.", "mashun"],
    ["Two children were killed in [Mashun], Idlib, when a mine went off.", "mashun"],
  ])("%s", isPlace);

  test.each([
    "Regime forces thanked [Mashun], activists in Idlib said.",
    "Regime forces shelled [Mashun] with mortars, activists in Daraa said.",
  ])("%s", (row) => isNotLinked(row));
});

describe("what is said of places, behind a name", () => {
  test.each([
    ["[Mashun] was hit by three airstrikes, activists in Idlib said.", "mashun"],
    ["[Mashun] has also been heavily shelled, activists in Idlib said.", "mashun"],
    ["[Mashun]'s local council asked Idlib for help.", "mashun"],
    ["[Mashun] fell to the rebels, leaving the army few positions in Idlib.", "mashun"],
    ["[Mashun] came under heavy artillery fire, activists in Idlib said.", "mashun"],
    ["#Idlib Airstrike on [Mashun] a short while ago", "mashun"],
  ])("%s", isPlace);

  test.each([
    "[Mashun] was hit by a car, activists in Idlib said.",
    "[Mashun] was captured by the army, activists in Idlib said.",
    "[Mashun] came to Idlib with his brother.",
  ])("%s", (row) => isNotLinked(row));
});

describe("a cue is there in whatever spelling", () => {
  test.each([
    ["The SSG denied it; schools in Idlib stay open."],
    ["The SSG denied it; schools in Idleb stay open."],
    ["The SSG denied it; schools in Edlib stay open."],
  ])("%s", (text) => {
    expect(repositoryResolver().resolve(text, { date: "2019" }).mentions[0]?.id).toBe(
      "group/syrian-salvation-government",
    );
  });
});
