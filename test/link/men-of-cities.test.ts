import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";

const resolver = repositoryResolver();

describe("a man who is called after his city", () => {
  test.each([
    "Colonel Hassan [Hama] told men in Idlib to hold their fire.",
    "Activist Mohammed [Raqqa] filmed the strike on Manbij.",
    "General Mazlum [Kobane] flew from Qamishli to Tabqa.",
    'Shiyar Hasakah met them in Raqqa. "We are done," said [Hasakah], who was tired.',
    "Shiyar Hasakah met them in Raqqa. [Hasakah] told them to wait.",
  ])("%s", (row) => expect(answer(resolver, row)).not.toMatch(/^place/));

  test.each([
    ["The mayor of [Raqqa] drove to Manbij.", "place/sy/raqqa"],
    ["[Raqqa] Mayor Leila Mustafa drove to Manbij.", "place/sy/raqqa"],
    ["Rebel Leader Says [Douma] Will Hold, Idlib Is Calm.", "place/sy/douma"],
    ["Karam al-Zaytoun [Homs] was shelled, Rastan was not.", "place/sy/homs"],
    ["Ali Homs lives in Rastan. He said [Homs] was calm, in Syria.", "place/sy/homs"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));
});
