import { describe, expect, test } from "vitest";
import { mayBeSpelt } from "../../src/match/arabic-runs.ts";
import { fold } from "../../src/text/fold.ts";
import { soundsOfWords } from "../../src/text/key.ts";

describe("a name in Latin letters as Arabic may write it", () => {
  test.each([
    ["short vowels are not written", "شربانلي", "sharbanli", true],
    ["long vowels are", "كرمان", "karmin", false],
    ["at its end a and i are much alike", "استربة", "istarbi", true],
    ["but u is not", "حمة", "hamu", false],
    ["a vowel more at the end makes another name", "كركل", "karkali", false],
    ["the consonants are the same", "شربانلي", "sharmanli", false],
  ])("%s", (_, arabic, latin, expected) =>
    expect(mayBeSpelt(soundsOfWords([fold(arabic)]), soundsOfWords([latin]))).toBe(expected),
  );
});
