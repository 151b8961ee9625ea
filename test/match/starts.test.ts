import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lexicon } from "../../src/lexicon/lexicon.ts";
import { restoreCase } from "../../src/match/restore-case.ts";
import { scan } from "../../src/match/scan.ts";
import { tokenize } from "../../src/text/tokenize.ts";
import { WordTable } from "../../src/text/word-table.ts";
import { tinyTables } from "../support/tiny.ts";
import { WAR } from "../support/war.ts";

const tables = tinyTables(WAR);
const PARTS = [
  ..."Khanasir Khanasser khanasir Kafr Kafrs Nabl Nabls nabl Kafranbel Jabhat al-Nusra Al as IS is and the Aleppo said Obama خناصر وخناصر".split(
    " ",
  ),
  ...[".", ",", "“", "\n\n"],
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom(" ", "-", ", ", ". ", " “")), { maxLength: 12 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(""));

/** Words that were met before, in other company, change nothing of what is found. */
describe("what the scan remembers", () => {
  it("is what it would find anew", () => {
    const words = new WordTable();
    const [lexicon, other] = [new Lexicon(tables), new Lexicon(tables)];
    let remembered = 0;
    fc.assert(
      fc.property(text, (written) => {
        const found = scan(tokenize(written), new Lexicon(tables));
        for (const reader of [lexicon, lexicon, other]) expect(scan(tokenize(written, words), reader)).toEqual(found);
        remembered += found.length;
      }),
      { seed: 5, numRuns: 300 },
    );
    expect(remembered).toBeGreaterThan(300);
  });

  it("is not what was found of the same word in small letters", () => {
    const words = new WordTable();
    const lexicon = new Lexicon(tables);
    const read = (written: string): number => scan(restoreCase(tokenize(written, words), lexicon), lexicon).length;
    const small = "clashes in khanasir today";
    expect(read("Clashes in khanasir today")).toBe(0);
    expect(read(small)).toBe(1);
    expect(read("Clashes in khanasir today")).toBe(0);
    expect(read(small)).toBe(1);
  });
});
