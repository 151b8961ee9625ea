import { expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";

/** A quarter of another city may bear the very name that is written. */
test.each([["Shells hit [al-Senaa] neighborhood in Damascus city on Monday.", "place/sy/al-sinaa-damascus"]])(
  "%s",
  (row, expected) => expect(answer(repositoryResolver(), row)).toBe(expected),
);
