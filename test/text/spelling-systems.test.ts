import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { readAsForeign, toldByLetters, withKh } from "../../src/text/spelling-systems.ts";

describe("the letters of other languages as they are read", () => {
  test.each([
    ["szejch zarcz", ["sheykh zarch", "shejch zarcz"]],
    ["sjeich ghoeta", ["sheikh ghuta"]],
    ["jan zarzur", ["khan zarzur"]],
    ["yabal", ["jabal"]],
    ["djabal", []],
    ["khan zarzur", []],
  ])("%s may be %j", (phrase, read) => expect(readAsForeign(phrase).slice(0, read.length || 1)).toEqual(read));

  test.each([
    ["Dżajsz Zarzur", ["zhaysh zarzur"]],
    ["Chan Scheich", ["khan scheikh"]],
    ["Hajat asch Zar", ["hayat asch zar"]],
    ["Jayshul Zarzur", ["jaysh zarzur"]],
    ["Ceyş Zarzur", ["jeysh zarzur"]],
    // Nothing tells that these are not English.
    ["Jan Chanzur", []],
    ["Ceys Cenk", []],
    ["Mosul Zarzur", []],
    ["The School", []],
  ])("in a text, %s is %j", (written, read) => {
    const words = written.split(" ");
    expect(toldByLetters(words.map(fold).join(" "), words).map((one) => one.replace(/^d(?=zh)/, ""))).toEqual(read);
  });

  test("ch is kh, but in sch and tch", () => expect(withKh("chan scheich tchar")).toBe("khan scheikh tchar"));
});
