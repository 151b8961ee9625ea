import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { resolveAllWith } from "../../src/batch/resolve-all.ts";
import type { BatchOptions } from "../../src/batch/types.ts";
import type { WorkerScript } from "../../src/batch/worker-script.ts";
import { textOf } from "../support/echo.ts";

/** Worker threads that are real, with a script that dies when it is told to. */
const MORTAL: WorkerScript = {
  filename: join(import.meta.dirname, "../support/mortal-worker.ts"),
  execArgv: ["--import", "tsx"],
  resourceLimits: { maxOldGenerationSizeMb: 100 },
};
const folder = mkdtempSync(join(tmpdir(), "canonym-batch-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const echoes = async (texts: Iterable<string>, options: BatchOptions = { workers: 2 }, script = MORTAL) => {
  const found: (string | undefined)[] = [];
  for await (const { index, resolution, error } of resolveAllWith(texts, options, () => script)) {
    expect(index).toBe(found.length);
    found.push(error?.message ?? textOf(resolution));
  }
  return found;
};
/** Texts that take 0 to 20 ms each. */
const delays = (count: number): string[] => Array.from({ length: count }, (_, at) => `wait ${(at * 7919) % 21}`);

test("order, under delays", async () => {
  const texts = delays(100);
  expect(await echoes(texts, { workers: 3 })).toEqual(texts);
});

describe("a text that kills its worker, each time", () => {
  test.each([
    ["exit", "worker exited with code: 3"],
    ["throw", "nobody catches this"],
    ["memory", "Worker terminated due to reaching memory limit: JS heap out of memory"],
  ])("%s", async (killer, fault) => {
    const texts = delays(40);
    texts[13] = killer;
    const found = await echoes(texts);
    expect(found[13]).toBe(
      `texts[13] was not resolved: its worker ended twice over it (${fault}). Resolve it in smaller pieces, or by itself with \`workers: 0\`.`,
    );
    expect(found.with(13, killer)).toEqual(texts);
  });

  test("many of them, and one worker only", async () => {
    const texts = delays(20).map((text, at) => (at % 4 === 0 ? "exit" : text));
    const found = await echoes(texts, { workers: 1 });
    expect(found.map((one) => one?.includes("ended twice"))).toEqual(texts.map((text) => text === "exit"));
  });
});

test("a worker that dies once: nothing is lost", async () => {
  const texts = delays(40);
  texts[13] = `exit once ${join(folder, "marker")}`;
  expect(await echoes(texts)).toEqual(texts);
});

test("a script that does not load ends the batch, with the reason", async () => {
  const script = { ...MORTAL, filename: join(folder, "missing.ts") };
  await expect(echoes(["a"], { workers: 2 }, script)).rejects.toThrow(
    /^no worker thread can be started \(.*missing.*\)\. Give `workers: 0`/,
  );
});

test("an abort ends workers that are in the middle of a text", async () => {
  const signal = AbortSignal.timeout(1500);
  await expect(echoes(["wait 100000"], { workers: 1, signal })).rejects.toThrow("timeout");
});
