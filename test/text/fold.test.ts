import { expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";

test.each([
  ["Ma‘arrat", "maarrat"],
  ["Şêxûn", "shexun"],
  ["إدلب", "ادلب"],
  ["٢٣٥", "235"],
  ["۶۵", "65"],
])("letter case, accents and variant letters: %s", (word, expected) => expect(fold(word)).toBe(expected));

test.each([
  ["Centre", "center"],
  ["Defence", "defense"],
  ["Organisations", "organizations"],
  ["neighbourhood", "neighborhood"],
  ["Centreville", "centreville"],
])("one spelling of what Britons and Americans spell otherwise: %s", (word, expected) =>
  expect(fold(word)).toBe(expected),
);
