import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromAscii } from "../../src/text/ascii.ts";
import { toAscii } from "../../src/text/to-ascii.ts";

describe("text in ASCII", () => {
  test.each([
    ["Kafr Nabl", "Kafr Nabl"],
    ["دمشق", "<dmcq>"],
    ["تل رفعت", "<tl rfEt>"],
    ["اللواء 46", "<AllwAC> 46"],
    ["گلبهار", "^L<lbhAr>"],
    ["ⵣ", "^^2d63"],
    ["a < b ^ c", "a ^^003c b ^^005e c"],
  ])("%s is written %s, and read back", (text, ascii) => {
    expect(toAscii(text)).toBe(ascii);
    expect(fromAscii(ascii)).toBe(text);
  });

  test("Arabic letters need no end where the text ends", () => expect(fromAscii("<dmcq")).toBe("دمشق"));

  test("any text comes back as it was, and is ASCII between", () => {
    const letters = fc.constantFrom(..."aZ 7<>^|~\"`'-دمشقةءگیéŞбЯ‘ⵣ\u200c\u{1f600}");
    const texts = fc.oneof(fc.string({ unit: letters }), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(toAscii(text)).toMatch(/^[\0-\x7f]*$/);
        expect(fromAscii(toAscii(text))).toBe(text);
      }),
    );
  });
});
