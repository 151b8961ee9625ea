import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lexicon } from "../../src/lexicon/lexicon.ts";
import { restoreCase } from "../../src/match/restore-case.ts";
import { scan } from "../../src/match/scan.ts";
import type { Span } from "../../src/match/span.ts";
import { tokenize } from "../../src/text/tokenize.ts";
import { WordTable } from "../../src/text/word-table.ts";
import { repositoryTables } from "../support/repository.ts";
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

  it("is what it would find anew, in whatever order: possessives, slips in long names, small words with capitals", () => {
    const texts = [
      "Syria said so.",
      "Syria's regime",
      "Russia, its army",
      "Russia's army",
      "the Action Group Any Syria met.",
      "the Action Group. It met.",
      "the Action Grup for Syria met.",
      "the Sons If the East said.",
      "Fathers and Sons",
      "the Sons of the East",
      "Syrian Observatory Fort Human Rights",
      "Syrian Obervatory for Human Rights",
      "the Syrian Observatory",
    ];
    const spansOf = (text: string, lexicon: Lexicon): readonly Span[] => scan(tokenize(text), lexicon);
    const fresh = texts.map((text) => spansOf(text, new Lexicon(repositoryTables())));
    for (const order of [texts, [...texts].reverse()]) {
      const lexicon = new Lexicon(repositoryTables());
      for (const text of order) spansOf(text, lexicon);
      expect(texts.map((text) => spansOf(text, lexicon))).toEqual(fresh);
    }
  });
});
