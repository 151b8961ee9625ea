import { availableParallelism } from "node:os";
import { kindOf } from "../errors.ts";
import { resolveOptionsOf } from "./documents.ts";
import { batchErrors } from "./errors.ts";
import { type Batch, inOrder } from "./in-order.ts";
import { Reader } from "./reader.ts";
import { thisThread } from "./this-thread.ts";
import { Threads } from "./threads.ts";
import type { BatchDocument, BatchOptions, BatchResult, Setup } from "./types.ts";
import type { WorkerScript } from "./worker-script.ts";

/** Four texts of the news take some 5 ms: what a message costs by itself is lost in that. */
const GROUP = { texts: 4, characters: 10_000 };
/** One text after the other: nothing is gained by reading ahead in one thread. */
const ONE = { texts: 1, characters: 1 };
/** Two at the worker, and two that are done already and wait for one before them. */
const GROUPS_PER_WORKER = 4;

/** One worker alone is slower than this thread: what it answers must be sent. */
function defaultWorkers(): number {
  const cores = availableParallelism();
  return cores > 1 ? cores : 0;
}

/** `resolveAll`, with the script of the workers as a test may want it. */
export function resolveAllWith<Id>(
  texts: Iterable<string | BatchDocument<Id>> | AsyncIterable<string | BatchDocument<Id>>,
  options: BatchOptions,
  script: () => WorkerScript,
): AsyncGenerator<BatchResult<Id>, void, undefined> {
  const { workers = defaultWorkers(), signal, packs, tables } = options;
  if (!Number.isSafeInteger(workers) || workers < 0) throw batchErrors.badWorkers(workers);
  if (!isIterable(texts)) throw batchErrors.notTexts(kindOf(texts));
  const setup: Setup = {
    resolver: { ...(packs === undefined ? {} : { packs }), ...(tables === undefined ? {} : { tables }) },
    options: resolveOptionsOf(options),
  };
  const threads = workers === 0 ? undefined : script();
  // Nothing is opened before the first answer is asked for: a generator that is never run is never closed, either.
  const begin = (): Batch => ({
    reader: new Reader(texts, threads === undefined ? ONE : GROUP),
    workforce: threads === undefined ? thisThread(setup) : new Threads(workers, setup, threads),
  });
  // The reader hands `id` on as it got it, so the results have the type that the texts have.
  return inOrder(begin, Math.max(1, workers * GROUPS_PER_WORKER), signal) as AsyncGenerator<
    BatchResult<Id>,
    void,
    undefined
  >;
}

/** A string can be iterated, and is one text given where many should be. */
function isIterable(texts: unknown): boolean {
  return typeof texts === "object" && texts !== null && (Symbol.iterator in texts || Symbol.asyncIterator in texts);
}
