import { describe, expect, test } from "vitest";
import { rowsOf } from "../../src/data/rows.ts";
import { KeyIndex, keyOfPhrase } from "../../src/lexicon/key-index.ts";
import { repositoryTables } from "../support/repository.ts";

describe("names by their key", () => {
  const { names } = repositoryTables();
  const index = new KeyIndex(rowsOf(repositoryTables()));

  test("every name of the tables that has a key is found by it, whatever letter it begins with", () => {
    const lost = names.filter(
      (name) => keyOfPhrase(name.phrase).length > 1 && !index.with(keyOfPhrase(name.phrase), "any").includes(name),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test("asked for Latin letters only, it leaves the Arabic names out", () => {
    const latin = index.with("xnsr", "latin");
    expect(latin.length).toBeGreaterThan(0);
    expect(latin.filter(({ phrase }) => /[؀-ۿ]/.test(phrase))).toEqual([]);
    expect(index.with("xnsr", "any").length).toBeGreaterThan(latin.length);
  });

  test("the answer does not depend on what was asked before", () => {
    const fresh = new KeyIndex(rowsOf(repositoryTables()));
    fresh.with("krdh", "any");
    expect(fresh.with("Stb", "any")).toEqual(index.with("Stb", "any"));
  });
});
