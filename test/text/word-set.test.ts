import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/tokenize.ts";
import { WordClass } from "../../src/text/word-class.ts";
import { WordSet } from "../../src/text/word-set.ts";
import { readWord, recased, WordTable } from "../../src/text/word-table.ts";

const words = fc.array(fc.stringMatching(/^[a-zء-ي]{1,6}$/), { maxLength: 20 });

describe("WordSet", () => {
  it("has the words of a plain set, and no others", () => {
    fc.assert(
      fc.property(words, words, (some, others) => {
        const folded = some.map((word) => readWord(word).folded);
        const [set, plain] = [new WordSet(folded), new Set(folded)];
        for (const word of [...some, ...others].map(readWord)) expect(set.has(word)).toBe(plain.has(word.folded));
      }),
      { seed: 23, numRuns: 200 },
    );
  });
});

describe("WordClass", () => {
  it("asks for each word once, and does not mix up classes", () => {
    const asked: string[] = [];
    const long = new WordClass(({ raw }) => asked.push(raw) > 0 && raw.length > 5);
    const capital = new WordClass((word) => word.capital);
    const table = new WordTable();
    const tokens = tokenize("Aleppo and aleppo and Homs and Aleppo", table);
    expect(tokens.map(({ word }) => long.has(word))).toEqual([true, false, true, false, false, false, true]);
    expect(tokens.map(({ word }) => capital.has(word))).toEqual([true, false, false, false, true, false, true]);
    expect(asked).toEqual(["Aleppo", "and", "aleppo", "Homs"]);
  });

  it("a word with other capitals is asked for anew", () => {
    const capital = new WordClass((word) => word.capital);
    const small = readWord("aleppo");
    expect([capital.has(small), capital.has(recased(small, "Aleppo", false))]).toEqual([false, true]);
  });
});
