import { describe, expect, test } from "vitest";
import { caseAllows, letterTrace } from "../../src/match/letter-case.ts";
import { tokenize } from "../../src/text/tokenize.ts";
import { tinyTables } from "../support/tiny.ts";

const { names } = tinyTables({
  gazetteer: { "group/isis": { name: "Islamic State", kind: "armed-group" } },
  aliases: { "group/isis": [{ name: "IS" }, { name: "free army", case: "any" }, { name: "داعش" }] },
});
const nameOf = (name: string) => names.find((one) => one.name === name) ?? names[0];

describe("caseAllows", () => {
  test.each([
    // An acronym must be written as one; dots, a lost possessive and a Kurdish ending are forgiven.
    ["IS", "IS", true],
    ["IS", "is", false],
    ["IS", "Is", false],
    ["IS", "I.S.", true],
    ["IS", "ISs", true],
    ["IS", "ISê", true],
    // Other names need one capital that is not the article's.
    ["Islamic State", "Islamic State", true],
    ["Islamic State", "ISLAMIC STATE", true],
    ["Islamic State", "Islamic state", true],
    ["Islamic State", "islamic state", false],
    // Some aliases say that they are written small.
    ["free army", "free army", true],
    ["free army", "Free Army", true],
    // Arabic has no case.
    ["داعش", "داعش", true],
  ])("%s written %s: %s", (name, written, allowed) => {
    const tokens = tokenize(written);
    const one = nameOf(name);
    expect(one?.name).toBe(name);
    expect(one !== undefined && caseAllows(one, letterTrace(tokens, 0, tokens.length - 1))).toBe(allowed);
  });
});
