import { describe, expect, test } from "vitest";
import { PhraseTree } from "../../src/text/phrase-tree.ts";

function treeOf(phrases: Readonly<Record<string, number>>): PhraseTree<number> {
  const tree = new PhraseTree<number>();
  for (const [phrase, value] of Object.entries(phrases)) tree.add(phrase, value);
  return tree;
}

describe("a tree of phrases", () => {
  const tree = treeOf({ kafr: 1, "kafr nabl": 2, "kafr nabl market": 3, "deir ezzor": 4 });

  test("gives what stands at the end of a phrase, and nothing in the middle of one", () => {
    expect(tree.at("kafr nabl")?.values).toEqual([2]);
    expect(tree.at("kafr nabl market")?.values).toEqual([3]);
    expect(tree.at("deir")?.values).toEqual([]);
    expect(tree.at("nabl")).toBeUndefined();
    expect(tree.at("kafr nabl market place")).toBeUndefined();
  });

  test("is walked word by word, and says where it may go on", () => {
    const kafr = tree.next("kafr");
    expect(kafr?.values).toEqual([1]);
    expect(kafr?.goesOn).toBe(true);
    expect(kafr?.next("nabl")?.next("market")?.goesOn).toBe(false);
    expect(kafr?.next("takharim")).toBeUndefined();
  });

  test("keeps the values of one phrase in the order in which they came, also those added after a walk", () => {
    const late = treeOf({ "kafr nabl": 1 });
    late.at("kafr nabl");
    late.add("kafr nabl", 2);
    late.add("kafr zita", 3);
    expect(late.at("kafr nabl")?.values).toEqual([1, 2]);
    expect(late.at("kafr zita")?.values).toEqual([3]);
  });

  test("of no words has nothing", () => {
    expect(new PhraseTree<number>().at("")?.values ?? []).toEqual([]);
    expect(new PhraseTree<number>().goesOn).toBe(false);
  });
});
