import { expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";

/** A quarter of another city, or a village, may bear the very name that is written. */
test.each([
  ["A shell landed in [al-Nairab] neighborhood in Aleppo city, killing a civilian.", "place/sy/al-nayrab-aleppo"],
  ["Shells hit [al-Arbain] neighborhood in Hama city on Monday.", "place/sy/arbaeen-hama"],
  ["Shells hit [al-Senaa] neighborhood in Damascus city on Monday.", "place/sy/al-sinaa-damascus"],
])("%s", (row, expected) => expect(answer(repositoryResolver(), row)).toBe(expected));
