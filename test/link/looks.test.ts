import { describe, expect, it } from "vitest";
import { Looks } from "../../src/link/looks.ts";

describe("Looks", () => {
  it("knows the tokens that were looked at, from the first to the last", () => {
    const looks = new Looks(10);
    for (const token of [4, 2, 7]) looks.at(token);
    expect([looks.first, looks.last]).toEqual([2, 7]);
    looks.begin();
    expect(looks.last < looks.first).toBe(true);
  });

  it("tells where a round has changed something, also at the ends of a text", () => {
    const looks = new Looks(10);
    looks.takeChanges((token) => token === 0 || token === 5 || token === 9, false, false);
    const rows = [
      [0, 0, true],
      [-1, 0, true],
      [1, 4, false],
      [4, 5, true],
      [6, 8, false],
      [6, 20, true],
      [10, 12, false],
      [-2, -1, false],
      [5, 4, false],
    ] as const;
    for (const [first, last, changed] of rows)
      expect([first, last, looks.hasChanged(first, last)]).toEqual([first, last, changed]);
  });

  it("forgets what the round before has changed", () => {
    const looks = new Looks(3);
    looks.takeChanges(() => true, true, false);
    looks.takeChanges(() => false, false, false);
    expect([looks.hasChanged(0, 2), looks.syriaChanged]).toEqual([false, false]);
  });

  it("adds to what is known where the same round settles twice", () => {
    const looks = new Looks(4);
    looks.takeChanges((token) => token === 0, true, false);
    looks.takeChanges((token) => token === 3, false, true);
    expect([0, 1, 2, 3].map((token) => looks.hasChanged(token, token))).toEqual([true, false, false, true]);
    expect(looks.syriaChanged).toBe(true);
  });
});
