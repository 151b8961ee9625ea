import { describe, expect, test } from "vitest";
import { Lexicon } from "../../src/lexicon/lexicon.ts";
import { restoreCase } from "../../src/match/restore-case.ts";
import { tokenize } from "../../src/text/tokenize.ts";
import { repositoryTables } from "../support/repository.ts";

const lexicon = new Lexicon(repositoryTables());
const restored = (text: string): string =>
  restoreCase(tokenize(text), lexicon)
    .map(({ word }) => word.raw)
    .join(" ");

/** Only the word with which a name begins: the rest of it matches without. */
describe("capitals for a text that has none", () => {
  test.each([
    ["hts and zinki clashing near darat izza", "HTS and Zinki clashing near Darat izza"],
    ["sdf took tabqa dam", "SDF took Tabqa Dam"],
    ["russia bombed idlib again", "Russia bombed Idlib again"],
  ])("%s", (text, expected) => expect(restored(text)).toBe(expected));

  test.each([
    ["a text that has a capital stays as it is", "Sdf took tabqa"],
    ["a word or two show no habit", "hama"],
  ])("%s", (_, text) => expect(restored(text)).toBe(text));

  test("offsets stay those of the text", () => {
    const tokens = restoreCase(tokenize("sdf took tabqa"), lexicon);
    expect(tokens.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [4, 8],
      [9, 14],
    ]);
  });
});
