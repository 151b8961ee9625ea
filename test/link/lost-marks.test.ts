import { describe, expect, test } from "vitest";
import { answer, told } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";
import { is } from "../support/shipped.ts";

// What is read where commas, strokes and small letters are lost, over the tables of this repository.

describe("a country before the word that begins what follows it", () => {
  test.each([
    ["Elsewhere in [Syria] rebels and government forces fought in Hama.", "place/sy"],
    ["[Syria rebels] took a hill near Hama.", "group/syrian-opposition"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("two groups side by side, with a stroke or without", () => {
  test.each(["PYD/YPG", "PYD YPG", "PYD-YPG"])("%s", (pair) =>
    expect(told(repositoryResolver(), `The ${pair} left Afrin.`)).toEqual([
      "PYD: group/pyd",
      "YPG: group/ypg",
      "Afrin: place/sy/afrin",
    ]),
  );
});

describe("a headline gives every word a capital", () => {
  test.each([
    ["[Turkey] Coalition Hits Ten Targets. Turkey said so.", "place/tr"],
    ["Shells Hit [Homs] School Kill Two Pupils. Homs was quiet before.", "place/sy/homs"],
    ["He went to [Homs] Street Market in Perth. Aleppo was quiet.", "nothing"],
    // A street has its own name in any sentence.
    ["The man was seen on [Homs] Street on Friday. Aleppo was quiet.", "nothing"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("operations and clubs that are called after a place", () => {
  test.each([
    "The SDF began the Wrath of the [Euphrates] near Raqqa.",
    "The SDF began the Rage of [Euphrates] near Raqqa.",
    "A shell hit [al-Nidal] Sports Club in Damascus.",
  ])("%s", (row) => expect(answer(repositoryResolver(), row)).not.toMatch(/^place/));
});

describe("the sides of a sentence of several clauses", () => {
  test.each([
    ["The Syrian army said that [government forces] had left the hill.", "group/syrian-government-forces"],
    ["The Syrian army won ground while [government forces] fought in Homs.", "group/syrian-government-forces"],
    ["The Syrian army has led [government forces] to the river.", "generic"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("a region has towns and villages", () => {
  test.each([
    ["Two towns of [rural Damascus] were shelled.", "place/sy/rif-dimashq-governorate"],
    ["It is one of the besieged areas of [rural Damascus].", "place/sy/rif-dimashq-governorate"],
    ["The towns of [Eastern Ghouta] were shelled.", "place/sy/eastern-ghouta"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("of two of one name, the one that a word inside the name says", () => {
  test("power plant", () =>
    is(
      "In Hama the army took the village of Zara near Aqrab. The [Zara power plant] was hit.",
      "place/sy/al-zara-power-plant",
    ));
});

describe("Hamas is Hama's only where an apostrophe may have been lost, and something stands behind it that is had", () => {
  test.each([
    ["Terrorists in Kafr Zita in [Hamas] countryside were killed.", "place/sy/hama-governorate"],
    ["Shells hit [Hamas] northwestern countryside near Idlibs south.", "place/sy/hama"],
    ["A leader of [Hamas]'s branch in Syria left the rebels.", "group/hamas"],
    ["Syria's army fired on [Hamas] in the northern province.", "group/hamas"],
    ["The rebels struck a militia close to [Hamas] in northern Syria.", "ambiguous"],
  ])("%s", (row, expected) => expect(answer(repositoryResolver(), row)).toBe(expected));
});
