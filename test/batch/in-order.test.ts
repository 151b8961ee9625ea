import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { inOrder } from "../../src/batch/in-order.ts";
import { Reader } from "../../src/batch/reader.ts";
import type { Answer, Task, Workforce } from "../../src/batch/types.ts";
import { echoOf, textOf } from "../support/echo.ts";

/** A workforce that takes as long as it is told, and counts. */
class Fake implements Workforce {
  readonly #delay: (text: string) => number;
  closed = 0;
  constructor(delay: (text: string) => number = () => 0) {
    this.#delay = delay;
  }
  async answer(tasks: readonly Task[]): Promise<readonly Answer[]> {
    await wait(Math.max(...tasks.map(({ text }) => this.#delay(text))));
    return tasks.map(({ text }) => ({ resolution: echoOf(text) }));
  }
  async close(): Promise<void> {
    this.closed++;
  }
}

/** The numbers from 0, as texts: how many were pulled, and whether the source was closed. */
class Numbers {
  pulled = 0;
  closed = false;
  *upTo(count: number): Generator<string> {
    try {
      while (this.pulled < count) yield String(this.pulled++);
    } finally {
      this.closed = true;
    }
  }
}

const SIZE = { texts: 3, characters: 1000 };
const MOST = 4;
const run = (
  source: Iterable<unknown> | AsyncIterable<unknown>,
  workforce: Workforce,
  signal?: AbortSignal,
  size = SIZE,
) => inOrder(() => ({ reader: new Reader(source, size), workforce }), MOST, signal);

test("the order of the texts, however long each takes", async () => {
  const workforce = new Fake((text) => (Number(text) * 7919) % 13);
  const seen: unknown[] = [];
  for await (const { index, resolution } of run(new Numbers().upTo(200), workforce)) {
    expect(textOf(resolution)).toBe(String(index));
    seen.push(index);
  }
  expect(seen).toEqual(Array.from({ length: 200 }, (_, index) => index));
  expect(workforce.closed).toBe(1);
});

test("the source is read only a few groups ahead of who takes the results", async () => {
  const numbers = new Numbers();
  const results = run(numbers.upTo(1000), new Fake());
  expect(numbers.pulled).toBe(0);
  let furthest = 0;
  for (let taken = 1; taken <= 100; taken++) {
    await results.next();
    if (taken % 10 === 0) await wait(5);
    furthest = Math.max(furthest, numbers.pulled - taken);
  }
  expect(furthest).toBeLessThanOrEqual(MOST * SIZE.texts);
  expect(furthest).toBeGreaterThan(SIZE.texts);
  await results.return();
});

test("leaving the loop closes source and workforce", async () => {
  const numbers = new Numbers();
  const workforce = new Fake();
  for await (const { index } of run(numbers.upTo(1000), workforce)) if (index === 4) break;
  expect({ source: numbers.closed, workforce: workforce.closed }).toEqual({ source: true, workforce: 1 });
});

test("a result is not held back by a source that pauses", async () => {
  const never = new Promise<never>(() => undefined);
  const pausing = async function* (): AsyncGenerator<string> {
    yield* ["0", "1"];
    await never;
  };
  const results = run(pausing(), new Fake());
  expect((await results.next()).value).toMatchObject({ index: 0 });
  expect((await results.next()).value).toMatchObject({ index: 1 });
  await results.return();
});

test("what the source throws comes after the results of all texts before", async () => {
  const breaking = function* (): Generator<string> {
    yield* ["0", "1", "2", "3"];
    throw new Error("the disk is gone");
  };
  const workforce = new Fake(() => 5);
  const seen: number[] = [];
  const all = (async () => {
    for await (const { index } of run(breaking(), workforce)) seen.push(index);
  })();
  await expect(all).rejects.toThrow("the disk is gone");
  expect({ seen, closed: workforce.closed }).toEqual({ seen: [0, 1, 2, 3], closed: 1 });
});

test("an abort ends a batch that waits for a slow worker, with the signal's reason", async () => {
  const workforce = new Fake(() => 10_000);
  const numbers = new Numbers();
  const controller = new AbortController();
  const first = run(numbers.upTo(1000), workforce, controller.signal).next();
  await wait(5);
  controller.abort(new Error("enough"));
  await expect(first).rejects.toThrow("enough");
  expect({ source: numbers.closed, workforce: workforce.closed }).toEqual({ source: true, workforce: 1 });
});

test("an abort between two results ends the batch at the next one", async () => {
  const controller = new AbortController();
  const results = run(new Numbers().upTo(1000), new Fake(), controller.signal);
  await results.next();
  controller.abort(new Error("enough"));
  await expect(results.next()).rejects.toThrow("enough");
  expect(await results.next()).toEqual({ done: true, value: undefined });
});

test("a signal that is aborted already opens nothing", async () => {
  const numbers = new Numbers();
  const results = run(numbers.upTo(10), new Fake(), AbortSignal.abort(new Error("never mind")));
  await expect(results.next()).rejects.toThrow("never mind");
  expect(numbers.pulled).toBe(0);
});

test("a workforce that can do nothing more ends the batch", async () => {
  const workforce = new Fake();
  workforce.answer = () => Promise.reject(new Error("no workers"));
  const numbers = new Numbers();
  await expect(run(numbers.upTo(10), workforce).next()).rejects.toThrow("no workers");
  expect({ source: numbers.closed, workforce: workforce.closed }).toEqual({ source: true, workforce: 1 });
});

test("no texts, no results", async () => {
  expect(await run([], new Fake()).next()).toEqual({ done: true, value: undefined });
});
