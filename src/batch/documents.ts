import { type CanonymError, kindOf } from "../errors.ts";
import type { ResolveOptions } from "../types.ts";
import { batchErrors } from "./errors.ts";
import type { Task } from "./types.ts";

/** What was pulled from the source: a task, or the reason why it is none. */
export interface Item {
  readonly index: number;
  /** Holds `id` if the text had one. */
  readonly named: { readonly id?: unknown };
  readonly task?: Task;
  readonly error?: CanonymError;
}

/** Read what the source gave, whatever it is. */
export function itemOf(given: unknown, index: number): Item {
  if (typeof given === "string") return { index, named: {}, task: { text: given, options: {} } };
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    return { index, named: {}, error: batchErrors.notAText(index, kindOf(given)) };
  }
  const { text, id } = given as { readonly text?: unknown; readonly id?: unknown };
  const named = id === undefined ? {} : { id };
  if (typeof text !== "string") return { index, named, error: batchErrors.noText(index, kindOf(text)) };
  return { index, named, task: { text, options: resolveOptionsOf(given) } };
}

const OPTIONS = ["date", "types", "within", "overlaps", "minScore", "offsets", "evidence", "generic"] as const;
// A new option that is missing above does not compile.
const ALL: Exclude<keyof ResolveOptions, (typeof OPTIONS)[number]> extends never ? true : never = true;

/** What `resolve` can use of an object: the rest may be large, or nothing that can be sent to a thread. */
export function resolveOptionsOf(given: ResolveOptions): ResolveOptions {
  const found = ALL && OPTIONS.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]);
  return Object.fromEntries(found) as ResolveOptions;
}
