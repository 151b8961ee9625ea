import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distance } from "../../src/lexicon/distance.ts";
import { nameForms } from "../../src/text/key.ts";

const FAR = 9;
const between = (a: string, b: string): number => distance(nameForms(a).sounds, nameForms(b).sounds, FAR);

describe("nearer is what writers mix up", () => {
  test.each([
    ["Khanasir", "Khanasser", "Khan Asal", "a vowel for a vowel is cheaper than a consonant"],
    ["Hama", "Khama", "Lama", "h and kh are mixed up (Russian), h and l are not"],
    ["Qadim", "Gadim", "Nadim", "q and g are mixed up, q and n are not"],
    ["Dumayr", "Zumayr", "Kumayr", "d and z are mixed up (ض, ظ)"],
    ["Jasim", "Gasim", "Lasim", "j and g are mixed up (Egyptian)"],
    ["Kafr Nabl", "Kafranbel", "Kafr Nubudah", "a missing vowel is cheaper than two consonants"],
    ["Ruhaybah", "Rahaiba", "Rahba", "ay and ai are long: nobody leaves them out as they do an e"],
    ["Rahba", "Raheba", "Raheibah", "and an e is left out sooner than an ei"],
    ["Kafr Sijna", "Kafr Sinja", "Kafr Sitba", "two letters changed round are cheaper than two other letters"],
    ["Batabu", "Batapu", "Latabu", "the first consonant weighs most"],
  ])("%s: %s before %s (%s)", (name, near, far) => expect(between(name, near)).toBeLessThan(between(name, far)));
});

describe("laws", () => {
  const sounds = fc.string({ unit: fc.constantFrom(..."abdfghijklmnorstuwxyzSE"), maxLength: 14 });

  test("nothing is nearer than the same", () => {
    fc.assert(fc.property(sounds, (a) => distance(a, a, 0) === 0));
  });

  test("there and back cost the same", () => {
    fc.assert(fc.property(sounds, sounds, (a, b) => distance(a, b, FAR) === distance(b, a, FAR)));
  });

  test("different sounds are never at no distance, and never at less than none", () => {
    fc.assert(fc.property(sounds, sounds, (a, b) => a === b || distance(a, b, FAR) > 0));
  });

  test("a limit changes no answer, it only gives up", () => {
    let gaveUp = 0;
    fc.assert(
      fc.property(sounds, sounds, fc.double({ min: 0, max: 4, noNaN: true }), (a, b, limit) => {
        const whole = distance(a, b, 99);
        const limited = distance(a, b, limit);
        if (limited === Number.POSITIVE_INFINITY) gaveUp++;
        return limited === whole || (limited === Number.POSITIVE_INFINITY && whole > limit - 1e-9);
      }),
    );
    expect(gaveUp).toBeGreaterThan(10);
  });

  test("nor where two letters at the head changed places, each of them dearer than the limit", () => {
    expect(distance("jwEk", "wjEk", 1.3)).toBe(distance("jwEk", "wjEk", FAR));
  });

  test("what is longer than any name is infinitely far", () => {
    expect(distance("a".repeat(65), "b", FAR)).toBe(Number.POSITIVE_INFINITY);
  });
});
