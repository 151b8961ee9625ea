import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";

const resolver = repositoryResolver();

describe("an acronym stands for what the text says it does", () => {
  test.each([
    ["In Syria a strike hit Kata'ib Hezbollah ([KH]) near Albukamal.", "group/kataib-hezbollah"],
    ["In Syria a strike hit Kata'ib Hezbollah (KH) near Albukamal, and [KH] denied it.", "group/kataib-hezbollah"],
    // The tables know the letters as another front's.
    ["Fighters of the Syrian Liberation Front ([SLF]) entered Ariha.", "group/jabhat-tahrir-suriya"],
    ["The Syrian Liberation Front (SLF) entered Ariha. Then the [SLF] left.", "group/jabhat-tahrir-suriya"],
    // With a slip, and of the last words only.
    ["In Syria the so-called Syrian National Army ([NSA]) shelled Manbij.", "group/syrian-national-army"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));

  test.each([
    "In Syria a strike hit Kata'ib Hezbollah ([QX]) near Albukamal.",
    "In Syria a strike hit Kata'ib Hezbollah ([KH] factory was hit, too).",
    "In Syria a strike hit [KH] near Albukamal.",
  ])("%s", (row) => expect(answer(resolver, row)).not.toMatch(/^group/));
});
