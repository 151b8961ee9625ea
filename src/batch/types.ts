import type { ResolverOptions } from "../create-resolver.ts";
import type { CanonymError } from "../errors.ts";
import type { Resolution, ResolveOptions } from "../types.ts";

/** A text with what is known of it: each option given here goes before the one of the batch. */
export interface BatchDocument<Id = unknown> extends ResolveOptions {
  readonly text: string;
  /** Handed on to the answer as it is, whatever it is: it never leaves this thread. */
  readonly id?: Id | undefined;
}

/** How a batch is to be worked on. The {@link ResolveOptions} hold for every text, unless the text has its own. */
export interface BatchOptions extends ResolveOptions, ResolverOptions {
  /**
   * How many worker threads at most; `0` works in this thread. Default: as many as the machine has cores; 0 on one core.
   * Each holds the tables for itself: some 170 MB over the full pack.
   */
  readonly workers?: number | undefined;
  /** Ends the batch: the next answer asked for throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What became of one text: its `resolution`, or the `error` that says why there is none. */
export type BatchResult<Id = unknown> = {
  /** The place of the text in the batch, from 0. */
  readonly index: number;
  /** The `id` of the text, if it had one. */
  readonly id?: Id;
} & (
  | { readonly resolution: Resolution; readonly error?: undefined }
  | { readonly error: CanonymError; readonly resolution?: undefined }
);

/** A text on its way to a worker. */
export interface Task {
  readonly text: string;
  readonly options: ResolveOptions;
}

/** What comes back for it; `fault` when it could not be read. */
export type Answer = { readonly resolution: Resolution } | { readonly fault: string };

/** What a worker sends: plain objects. JSON takes as long: writing and reading a text of the news, 0.25 ms either way. */
export type Answers = readonly Answer[] | { readonly unusable: string };

/** What a worker is started with. */
export interface Setup {
  readonly resolver: ResolverOptions;
  readonly options: ResolveOptions;
}

/** Who works: threads, or this thread. */
export interface Workforce {
  /** One answer for each task. Rejects only when nothing more can be done at all. */
  answer(tasks: readonly Task[]): Promise<readonly Answer[]>;
  close(): Promise<void>;
}
