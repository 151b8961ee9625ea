import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { Reader } from "../../src/batch/reader.ts";

const lengths = async (reader: Reader): Promise<readonly number[]> => {
  const found: number[] = [];
  for (let group = await reader.group(); group !== undefined; group = await reader.group()) found.push(group.length);
  return found;
};

test.each<[string, Iterable<unknown> | AsyncIterable<unknown>, readonly number[]]>([
  ["as many as fit", ["a", "b", "c", "d", "e"], [3, 2]],
  ["a long text ends its group", ["a", "b".repeat(10), "c", "d"], [2, 2]],
  ["a long text goes alone, not in pieces", ["a".repeat(100), "b"], [1, 1]],
  ["nothing", [], []],
  ["a stream that has more to give", Readable.from(["a", "b", "c", "d"]), [3, 1]],
])("%s", async (_what, source, expected) => {
  expect(await lengths(new Reader(source, { texts: 3, characters: 10 }))).toEqual(expected);
});

test("a source that makes us wait gives what it has", async () => {
  const slow = async function* (): AsyncGenerator<string> {
    yield* ["a", "b"];
    await wait(20);
    yield "c";
  };
  expect(await lengths(new Reader(slow(), { texts: 3, characters: 10 }))).toEqual([2, 1]);
});

test("a stream that gives nothing for now is destroyed when no more is wanted", async () => {
  const stream = new Readable({ objectMode: true, read: () => undefined });
  stream.push("a");
  const reader = new Reader(stream, { texts: 3, characters: 10 });
  expect(await reader.group()).toHaveLength(1);
  await reader.close();
  expect(stream.destroyed).toBe(true);
});
