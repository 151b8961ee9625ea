import { expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";

const resolver = repositoryResolver();

test.each([
  ["The US-led alliance flew over Raqqa. A [Coalition] jet came down.", "group/cjtf-oir"],
  ["The US-led alliance flew over Raqqa. A [coalition] jet came down.", "generic"],
  ["Saudi Arabia thanked the US-led alliance over Raqqa, and its own [Coalition] too.", "generic"],
  ["The opposition thanked the US-led alliance over Raqqa; its [Coalition] met in Azaz.", "generic"],
  ["In Raqqa, Syria, a [Coalition] jet came down.", "generic"],
])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));

test("lookup leaves open which coalition is meant", () =>
  expect(resolver.lookup("the Coalition").status).toBe("ambiguous"));
