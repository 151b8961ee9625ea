import { expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";
import { isNotLinked } from "../support/shipped.ts";

/** A quarter of another city may bear the very name that is written. */
test.each([["Shells hit [al-Senaa] neighborhood in Damascus city on Monday.", "place/sy/al-sinaa-damascus"]])(
  "%s",
  (row, expected) => expect(answer(repositoryResolver(), row)).toBe(expected),
);

test("what only sounds like a village some way off is none in a list of quarters", () =>
  isNotLinked("Rain flooded Aleppo's districts - al-Sukkari, [al-Jebel] and Bustan al-Qasr."));
