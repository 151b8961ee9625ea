import { describe, test } from "vitest";
import { is } from "../support/shipped.ts";

// A city or the governorate around it, over the tables of this repository.

describe("while the front ran through Aleppo, its east and west were halves of the city", () => {
  test.each([
    ["Trucks with flour have not reached eastern [Aleppo] for a month, residents said.", "2016-10-03", "aleppo"],
    ["Two shells fell on government-held western [Aleppo], the agency said.", "2015-03-02", "aleppo"],
    ["Two shells fell on western [Aleppo], the agency said.", "2019-03-02", "aleppo-governorate"],
    ["Trucks with flour have not reached eastern [Aleppo], residents said.", undefined, "aleppo-governorate"],
    ["Daesh fighters fled over the plain of eastern [Aleppo] on Monday.", "2016-02-12", "aleppo-governorate"],
    ["Rebels met in eastern [Idlib] on Monday.", "2015-03-02", "idlib-governorate"],
  ])("%s (%s)", (row, date, expected) => is(row, `place/sy/${expected}`, { date }));
});

describe("the region of a city is what lies around it", () => {
  test.each([
    ["Drones were seen over the [Homs] region, the army of Syria said.", "place/sy/homs-governorate"],
    ["A bridge was blown up in the [Deir az-Zour] region of eastern Syria.", "place/sy/deir-ez-zor-governorate"],
    ["A bridge was blown up in the [Damascus region] at noon.", "place/sy/damascus"],
    ["A bridge was blown up in the [Manbij] region of Syria.", "place/sy/manbij"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("what is a place's own lies in its city or in its governorate", () => {
  test.each([
    ["Jets struck [Idlib]'s Jisr al-Shughur on Monday.", "place/sy/idlib-governorate"],
    ["Jets struck [Aleppo]'s Salaheddine on Monday.", "place/sy/aleppo"],
  ])("%s", (row, expected) => is(row, expected));
});

test("a city without a governorate of its own has a countryside, too", () =>
  is("With the [Qusayr] countryside quiet, the army of Syria left for Homs.", "place/sy/al-qusayr"));

test("a spelling that a text has used for a place needs no more words beside it", () =>
  is(
    "Two houses burned in Heneyda near Tabqa dam. [Heneyda] was quiet by noon, men in Raqqa said.",
    "place/sy/hunaydah",
  ));

test("what speaks against a city that is only heard speaks against its governorate, too", () =>
  is("ISIS lost its de facto capital of [Reqqah] and fled to the province of Deir Ezzor.", "ambiguous"));
