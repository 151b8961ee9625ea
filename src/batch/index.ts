import { resolveAllWith } from "./resolve-all.ts";
import type { BatchDocument, BatchOptions, BatchResult } from "./types.ts";
import { workerScript } from "./worker-script.ts";

export type { ResolverOptions } from "../create-resolver.ts";
export { CanonymError } from "../errors.ts";
export type * from "../types.ts";
export type { BatchDocument, BatchOptions, BatchResult } from "./types.ts";

/**
 * Resolve many texts on several cores; for Node only. One result for each text, in the order of the texts.
 *
 * The texts come from anything that can be iterated, with or without waiting: an array, a generator, a stream of
 * objects. It is read as results are taken, at most some 16 texts a worker ahead, so a stream may be longer than
 * memory. Leaving the loop ends the workers and closes the source.
 *
 * A text that cannot be resolved gets an `error` in the place of its `resolution`, and stops no other: one that is no
 * string, or one over which a worker died twice (a worker that dies is replaced, and its texts are tried again, alone).
 * Each worker reads the tables when it starts, which takes about a second: for a few texts, `resolve` is faster.
 *
 * @throws {@link CanonymError} at once when `workers` is no number of workers or `texts` cannot be iterated; from the
 * loop when a pack is damaged or no worker can be started. What the source throws, the loop throws, after the results
 * of all texts before; once `signal` is aborted, its reason.
 * @example
 * const texts = ["ISIS shelled Aleppo province.", { id: "b", text: "The Nusra Front left.", date: "2014" }, 42 as unknown as string];
 * const found = [];
 * for await (const { index, id, resolution, error } of resolveAll(texts, { workers: 2, date: "2018-03" })) {
 *   found.push([index, id, error?.message ?? resolution?.mentions.map((mention) => mention.id)]);
 * }
 *
 * found;
 * // => [
 * //   [0, undefined, ["group/isis", "place/sy/aleppo-governorate"]],
 * //   [1, "b", ["group/jabhat-al-nusra"]],
 * //   [2, undefined, 'texts[2] is a number. Give a string, or an object with a string in "text".'],
 * // ]
 */
export function resolveAll<Id = unknown>(
  texts: Iterable<string | BatchDocument<Id>> | AsyncIterable<string | BatchDocument<Id>>,
  options: BatchOptions = {},
): AsyncGenerator<BatchResult<Id>, void, undefined> {
  return resolveAllWith(texts, options, workerScript);
}
