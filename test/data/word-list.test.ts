import { expect, test } from "vitest";
import { wordList, wordsOfList } from "../../src/data/packed/word-list.ts";

test("words come back sorted, each once, in whatever letters", () => {
  const words = ["salma", "salami", "a", "abbot", "abbeys", "abbot", "كفر", "كفرنبل", "3abc"];
  expect(wordsOfList(wordList(words))).toEqual([...new Set(words)].sort());
});

test("no words are none", () => expect(wordsOfList(wordList([]))).toEqual([]));

test("words that share more letters than a capital can tell", () =>
  expect(wordsOfList(wordList(["x".repeat(40), "x".repeat(41)]))).toEqual(["x".repeat(40), "x".repeat(41)]));
