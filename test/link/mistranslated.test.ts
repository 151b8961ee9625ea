import { describe, expect, test } from "vitest";
import { repositoryResolver } from "../support/repository.ts";

const { resolve } = repositoryResolver();
const idOf = (text: string, surface: string): string | undefined =>
  resolve(text).mentions.find((mention) => mention.surface === surface)?.id;

const DARAA = "Regime forces advanced in Daraa province in Syria. ";
const HOMS = "Regime forces advanced in the northern countryside of Homs in Syria. ";

describe("bombarded, with a capital, in a text on this war: a place that an engine has translated", () => {
  test.each([
    [`${DARAA}Three people died in the bombing of Nuclei on Monday.`, "Nuclei", "place/sy/nawa"],
    [`${HOMS}The shelling of Paneling left two dead.`, "Paneling", "place/sy/talbiseh"],
    [`${HOMS}Two fell to rockets on Paneling.`, "Paneling", "place/sy/talbiseh"],
  ])("%s", (text, surface, id) => expect(idOf(text, surface)).toBe(id));
});

describe("ordinary words stay ordinary", () => {
  test.each([
    [`${DARAA}Three people died in the bombing of nuclei on Monday.`, "nuclei", "small letters"],
    [`${DARAA}The bombing of Nuclei Hospital went on.`, "Nuclei", "the name goes on"],
    [`${DARAA}The bombing of Nuclei hospital went on.`, "Nuclei", "a thing of that name"],
    [`${DARAA}The attack on Nuclei was filmed.`, "Nuclei", "of an attack it may be a person"],
    ["The novel tells of the bombing of Nuclei by the Martians.", "Nuclei", "no other name of this war"],
    ["The paper bombards nuclei; the bombing of Nuclei on page two is a misprint.", "Nuclei", "physics"],
  ])("%s (%s: %s)", (text, surface) => expect(idOf(text, surface)).toBeUndefined());
});
