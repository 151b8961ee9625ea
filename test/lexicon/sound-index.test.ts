import { describe, expect, test } from "vitest";
import { rowsOf } from "../../src/data/rows.ts";
import { SoundIndex } from "../../src/lexicon/sound-index.ts";
import { beginningOf } from "../../src/lexicon/sound-part.ts";
import { spokenSoundsOf, standsForSounds } from "../../src/lexicon/sounds.ts";
import { repositoryTables } from "../support/repository.ts";

describe("names by their pairs of consonants", () => {
  const tables = repositoryTables();
  const index = new SoundIndex(rowsOf(tables));
  /** One name in nine, of every script and language: each is asked for by its own sounds. */
  const names = tables.names.filter(
    (name, at) => at % 9 === 0 && standsForSounds(name) && !/^$|\d/.test(spokenSoundsOf(name)),
  );

  test("every name is among those that begin as it does, whatever letter it begins with", () => {
    const lost = names.filter((name) => {
      const sounds = spokenSoundsOf(name);
      return !index.candidates(sounds).some((heard) => heard.sounds === sounds && heard.names.includes(name));
    });
    expect(names.length).toBeGreaterThan(5000);
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test("what begins otherwise is a candidate only where it is asked for anywhere", () => {
    const tells = (found: readonly { sounds: string }[]) => found.map(({ sounds }) => sounds);
    expect(tells(index.candidates("rifat"))).not.toContain("talrifat");
    expect(tells(index.candidatesAnywhere("rifat"))).toContain("talrifat");
  });

  test("the answer does not depend on what was asked before", () => {
    const fresh = new SoundIndex(rowsOf(tables));
    fresh.candidates("rifat");
    expect(fresh.candidates("xanaser").map(({ sounds }) => sounds)).toEqual(
      index.candidates("xanaser").map(({ sounds }) => sounds),
    );
  });
});

test.each([
  ["xanaser", "hx"],
  ["hama", "hx"],
  ["damaSk", "dtz"],
  ["abuduhur", "b"],
  ["yarmuk", "r"],
  ["awEa", ""],
])("%s begins with one of %s", (sounds, kin) => expect(beginningOf(sounds)).toBe(kin));
