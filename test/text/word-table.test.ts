import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/tokenize.ts";
import { WordTable } from "../../src/text/word-table.ts";

const text = fc
  .array(fc.constantFrom("Aleppo", "al", "-", " ", "’s ", "حلب", "و", ". ", "Ma'arrat", "İdlib'de"))
  .map((parts) => parts.join(""));

describe("WordTable", () => {
  it("gives the same words as reading each anew", () => {
    const words = new WordTable();
    fc.assert(
      fc.property(text, (written) => {
        expect(tokenize(written, words)).toEqual(tokenize(written));
      }),
      { seed: 17, numRuns: 300 },
    );
  });

  it("reads a word once", () => {
    const words = new WordTable();
    const [one, other] = tokenize("Aleppo, aleppo and Aleppo", words).filter(({ word }) => word.raw === "Aleppo");
    expect(one?.word).toBe(other?.word);
  });

  it("forgets everything when it is full, and still knows every word", () => {
    const words = new WordTable(100);
    const numbers = Array.from({ length: 5000 }, (_, at) => `w${at}`).join(" ");
    for (let pass = 0; pass < 2; pass++)
      expect(
        tokenize(numbers, words)
          .map(({ word }) => word.raw)
          .join(" "),
      ).toBe(numbers);
  });

  it("does not remember what is too long to be a word", () => {
    const words = new WordTable();
    const long = "a".repeat(100_000);
    expect(words.at(long, 0, long.length)).not.toBe(words.at(long, 0, long.length));
  });
});
