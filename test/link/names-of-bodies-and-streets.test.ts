import { describe, expect, test } from "vitest";
import { links } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";
import { isNotLinked, isPlace } from "../support/shipped.ts";

const resolver = repositoryResolver();
const TOWNS = ["Hama", "Manbij", "Saraqib", "Kafr Nabl", "Tell Abyad"];

/** The links to places that stand in a part of a sentence. */
const placesIn = (part: string, sentence: string): readonly string[] =>
  links(resolver, sentence.replace("{}", part)).filter((link) => part.includes(link.split(":")[0] as string));

describe("a place in the name of a body or building that the tables do not have", () => {
  const BODIES =
    "Tribal Council, Local Revolutionary Council, University, Old Prison, Refinery, Chamber of Commerce, " +
    "Bar Association, Traffic Police, Relief Committee, Voice, Operations Room, Observatory";
  test.each(BODIES.split(", "))("%s", (body) => {
    for (const town of TOWNS)
      expect(placesIn(`${town} ${body}`, "A man of the {} denied the report from Damascus.")).not.toContainEqual(
        expect.stringMatching(/: place\/(?!.*(?:prison|university))/),
      );
  });

  test.each([
    ["They left a prison in [Manbij] for Damascus.", "manbij"],
    ["Nurses of the [Saraqib] National Hospital met men from Damascus.", "saraqib"],
    ["A [Saraqib] hospital was hit, men in Damascus said.", "saraqib"],
    ["Shelling Hits [Manbij] Prison Kills Two In Syria", "manbij"],
  ])("%s", (row, expected) => isPlace(row, expected));
});

describe("streets, squares and roundabouts have the names of towns", () => {
  test.each([
    "Shells fell on {} in Damascus.",
    "Two men died on {} of Damascus on Monday.",
    "Guards stood at {}, men in Latakia said.",
  ])("%s", (sentence) => {
    for (const town of TOWNS) {
      expect(placesIn(`${town} and Baghdad streets`, sentence)).toEqual([]);
      expect(placesIn(`Baghdad, ${town} and al-Nour roundabouts`, sentence)).toEqual([]);
      expect(placesIn(`al-Nour and ${town} Squares`, sentence)).toEqual([]);
      expect(placesIn(`${town} avenue`, sentence)).toEqual([]);
    }
  });

  test.each([
    ["Men walked [Saraqib] streets on Monday, and Idlib was calm.", "saraqib"],
    ["Men met in a [Hama] square.", "hama"],
    ["Men met in Idlib and [Saraqib], and streets were empty.", "saraqib"],
  ])("%s", (row, expected) => isPlace(row, expected));
});

describe("what has a provincial capital is a governorate", () => {
  test.each(["daraa", "idlib", "hama", "homs", "latakia"])("%s", (name) => {
    const seat = name.charAt(0).toUpperCase() + name.slice(1);
    isPlace(`Rebels could not take [${seat}]'s provincial capital.`, `${name}-governorate`);
  });
});

describe("a place in the translated name of a body, or in that of an operation", () => {
  const NAMES =
    "Soldiers of the Levant, Lions of the Euphrates, Sons of the Golan, Army of the Levant, Wrath of the Khabur";
  test.each(NAMES.split(", "))("%s", (name) => {
    isNotLinked(`Men of Jund al-Fajr ([${name}]) left on Monday, Syria's army said.`);
    isNotLinked(`The [${name}] campaign began near Raqqa in Syria.`);
  });

  test.each([
    ["The banks of the [Euphrates] near Raqqa in Syria were calm.", "euphrates-river"],
    ["Lions of the zoo swam across the [Euphrates] near Raqqa in Syria.", "euphrates-river"],
  ])("%s", (row, expected) => isPlace(row, expected));
});
