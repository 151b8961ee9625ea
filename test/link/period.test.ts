import { describe, expect, it, test } from "vitest";
import type { CompiledEntity } from "../../src/data/tables.ts";
import { Lexicon } from "../../src/lexicon/lexicon.ts";
import { predecessorAt, renamedBy, successorsOf } from "../../src/lexicon/lines.ts";
import { notYetUsed, standing } from "../../src/lexicon/standing.ts";
import { ALWAYS, type Period } from "../../src/text/date.ts";
import { readPeriod } from "../../src/text/date-option.ts";
import { tinyTables } from "../support/tiny.ts";
import { WAR } from "../support/war.ts";

const lexicon = new Lexicon(tinyTables(WAR));
const entity = (id: string): CompiledEntity => {
  const found = lexicon.entity(id);
  if (found === undefined) throw new Error(`no entity ${id}`);
  return found;
};
const at = (date: string): Period => readPeriod(date).period ?? ALWAYS;

describe("standing", () => {
  test.each([
    // Nusra: 2012-01-23 to 2016-07-28, with a week of doubt either way.
    ["group/jabhat-al-nusra", "2014", "alive"],
    ["group/jabhat-al-nusra", "2012-01-23", "alive"],
    ["group/jabhat-al-nusra", "2012-01-16", "alive"],
    ["group/jabhat-al-nusra", "2012-01-15", "not-yet"],
    ["group/jabhat-al-nusra", "2016-07-28", "alive"],
    ["group/jabhat-al-nusra", "2016-08-04", "alive"],
    ["group/jabhat-al-nusra", "2016-08-05", "over"],
    ["group/jabhat-al-nusra", "2010/2020", "alive"],
    ["group/islamic-state-of-iraq", "1999", "alive"],
    ["group/islamic-state-of-iraq", "2014", "over"],
    ["group/isis", "2030", "alive"],
    ["group/syrian-government", "2014", "undated"],
  ])("%s at %s: %s", (id, date, expected) => expect(standing(entity(id), at(date))).toBe(expected));

  it("without a date everything is undated", () => expect(standing(entity("group/hts"), undefined)).toBe("undated"));
});

describe("renamedBy: what it had become by then", () => {
  test.each([
    ["group/jabhat-al-nusra", "2015-03-01", "group/jabhat-al-nusra"],
    ["group/jabhat-al-nusra", "2016-10-01", "group/jabhat-fateh-al-sham"],
    ["group/jabhat-al-nusra", "2019-05-01", "group/hts"],
    ["group/jabhat-fateh-al-sham", "2019-05-01", "group/hts"],
    ["group/jabhat-fateh-al-sham", "2015-03-01", "group/jabhat-fateh-al-sham"],
    ["group/islamic-state-of-iraq", "2015", "group/isis"],
    // A merger is no renaming: the Ansar Front was itself to the end.
    ["group/ansar", "2019", "group/ansar"],
    // The line has no bearer by then: the last one stands.
    ["group/jabhat-al-nusra", "2030", "group/hts"],
  ])("%s at %s: %s", (id, date, expected) => expect(renamedBy(lexicon, entity(id), at(date)).id).toBe(expected));
});

describe("predecessorAt: who bore the line before", () => {
  test.each([
    ["group/hts", "2016-10-15", "group/jabhat-fateh-al-sham"],
    ["group/hts", "2013-06-01", "group/jabhat-al-nusra"],
    // The Ansar Front merged into it, and was alive too; the line by renaming goes first.
    ["group/hts", "2015-06-01", "group/jabhat-al-nusra"],
    ["group/hts", "2010", undefined],
    ["group/isis", "2010", "group/islamic-state-of-iraq"],
    ["group/jabhat-al-nusra", "2010", undefined],
  ])("%s at %s: %s", (id, date, expected) => expect(predecessorAt(lexicon, entity(id), at(date))?.id).toBe(expected));
});

describe("successorsOf", () => {
  it("all that came of it, with how and when", () => {
    expect(successorsOf(lexicon, "group/jabhat-al-nusra").map(({ entity: { id }, how, on }) => [id, how, on])).toEqual([
      ["group/jabhat-fateh-al-sham", "renamed", "2016-07-28"],
    ]);
    expect(successorsOf(lexicon, "group/hts")).toEqual([]);
  });
});

describe("notYetUsed: a name that came up only later", () => {
  test.each([
    [undefined, "2010", false],
    ["2017-01-28", "2016-12-01", true],
    ["2017-01-28", "2017-01-22", false],
    ["2017-01-28", "2017", false],
    ["2017", "2016-12-31", false],
    ["2017", "2016-11", true],
  ])("in use from %s, text of %s: %s", (from, date, expected) => expect(notYetUsed(from, at(date))).toBe(expected));
});

describe("readPeriod", () => {
  test.each([
    ["2016-03", { period: { from: 20160301, until: 20160331 } }],
    [undefined, {}],
    [new Date(Date.UTC(2016, 0, 2)), { period: { from: 20160102, until: 20160102 } }],
  ])("%s", (input, expected) => expect(readPeriod(input)).toEqual(expected));

  test.each(["soon", "2016-13", "", new Date("soon")])("%s is noted, with what to write instead", (input) => {
    const { period, note } = readPeriod(input);
    expect(period).toBeUndefined();
    expect(note).toMatch(/is no date: write "2016", "2016-03", "2016-03-11" or a range "2016-01\/2016-06"/);
  });
});
