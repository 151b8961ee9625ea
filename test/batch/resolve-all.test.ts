import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import {
  type BatchDocument,
  type BatchOptions,
  type BatchResult,
  CanonymError,
  resolveAll,
} from "../../src/batch/index.ts";
import { compileTables, pack } from "../../src/data/index.ts";
import { resolve } from "../../src/index.ts";

const all = async (texts: Parameters<typeof resolveAll>[0], options: BatchOptions) => {
  const found: BatchResult[] = [];
  for await (const result of resolveAll(texts, options)) found.push(result);
  return found;
};

const TEXTS: readonly (string | BatchDocument)[] = Array.from({ length: 30 }, (_, at) => [
  "Hatch (Nusra) shelled Khansir in the countryside of Halab.",
  { text: "The Nusra Front took the hill.", date: at % 2 === 0 ? "2014" : new Date("2018-03-01"), id: at },
  { text: "قصف داعش حي الوعر في حمص", within: "place/sy/homs-governorate", offsets: "utf8" as const },
]).flat();

describe("the answers of resolve, with its options", () => {
  const expected = TEXTS.map((given, index) => {
    if (typeof given === "string") return { index, resolution: resolve(given, { types: ["group", "place"] }) };
    const { text, id, ...options } = given;
    return {
      index,
      ...(id === undefined ? {} : { id }),
      resolution: resolve(text, { types: ["group", "place"], ...options }),
    };
  });

  test.each([0, 1, 2])("workers: %i", async (workers) => {
    expect(await all(TEXTS, { workers, types: ["group", "place"] })).toEqual(expected);
  });

  test("from a stream, with as many workers as the machine has", async () => {
    expect(await all(Readable.from(TEXTS), { types: ["group", "place"] })).toEqual(expected);
  });
});

describe("what is no text", () => {
  const BAD: readonly (readonly [given: unknown, message: string])[] = [
    [42, 'texts[1] is a number. Give a string, or an object with a string in "text".'],
    [null, 'texts[1] is null. Give a string, or an object with a string in "text".'],
    [["a"], 'texts[1] is an array. Give a string, or an object with a string in "text".'],
    [{ id: 7 }, "texts[1].text is undefined. Put the text there, as a string."],
    [{ text: {} }, "texts[1].text is an object. Put the text there, as a string."],
  ];

  test.each(BAD)("%j", async (given, message) => {
    const texts = ["ISIS left.", given, "ISIS left."] as string[];
    const [before, bad, after] = await all(texts, { workers: 0 });
    expect(bad?.error).toBeInstanceOf(CanonymError);
    expect(bad?.error?.message).toBe(message);
    expect([before, after].map((one) => one?.resolution?.mentions[0]?.id)).toEqual(["group/isis", "group/isis"]);
  });

  test("all of them, in one message to a worker", async () => {
    const found = await all(BAD.map(([given]) => given) as string[], { workers: 1 });
    expect(found.map(({ error }) => error?.message)).toEqual(
      BAD.map(([, message], index) => message.replace("[1]", `[${index}]`)),
    );
    expect(found[3]?.id).toBe(7);
  });

  test("an option that cannot be used is left out, and its text is resolved", async () => {
    const [found] = await all([{ text: "ISIS left.", types: 1 as unknown as [] }], { workers: 0 });
    expect(found?.resolution?.mentions[0]?.id).toBe("group/isis");
    expect(found?.resolution?.notes).toEqual([expect.stringContaining('"types" is a number')]);
  });

  test("what can be sent to no thread is an error of its text alone", async () => {
    const texts = ["ISIS left.", { text: "ISIS left.", date: (() => "2014") as unknown as string }];
    const [before, bad] = await all(texts, { workers: 1 });
    expect(before?.resolution?.mentions[0]?.id).toBe("group/isis");
    expect(bad?.error?.message).toMatch(/^texts\[1\] was not resolved: .*could not be cloned\.\.?$/);
  });
});

describe("tables of one's own", () => {
  const tables = compileTables({ gazetteer: { "group/moon-men": { name: "Moon Men", kind: "militia" } } });

  test.each<[string, BatchOptions, readonly (string | undefined)[]]>([
    ["tables over the bundled pack", { tables: [tables] }, ["group/moon-men", "group/isis"]],
    ["a pack instead of it", { packs: [pack(tables)] }, ["group/moon-men"]],
  ])("%s", async (_what, options, expected) => {
    for (const workers of [0, 1]) {
      const [found] = await all(["The Moon Men fought ISIS."], { ...options, workers });
      expect(found?.resolution?.mentions.map(({ id }) => id)).toEqual(expected);
    }
  });

  test.each([0, 2])("a pack that is none ends the batch, workers: %i", async (workers) => {
    await expect(all(["a", "b"], { packs: ["{}"], workers })).rejects.toThrow(CanonymError);
    await expect(all(["a", "b"], { packs: ["nonsense"], workers })).rejects.toThrow("this is no canonym pack");
  });
});

describe("a wrong call throws at once", () => {
  test.each([-1, 1.5, Number.NaN, "2" as unknown as number])("workers: %s", (workers) => {
    expect(() => resolveAll([], { workers })).toThrow(
      `"workers" is ${workers}. Give a whole number: 0 for this thread, or how many threads.`,
    );
  });

  test.each([
    ["ISIS left.", "a string"],
    [null, "null"],
    [{}, "an object"],
  ])("texts: %j", (texts, kind) => {
    expect(() => resolveAll(texts as string[])).toThrow(
      `resolveAll() was given ${kind}, which is no list or stream of texts. Give an iterable of strings, or of objects with "text".`,
    );
  });
});
