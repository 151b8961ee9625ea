import { setImmediate } from "node:timers/promises";
import type { Answer, Setup, Task, Workforce } from "./types.ts";

/** No workers: each text is resolved here, with a breath before it for timers, input and an abort. */
export function thisThread(setup: Setup): Workforce {
  let answerer: ((task: Task) => Answer) | undefined;
  return {
    answer: async (tasks) => {
      await setImmediate();
      // Loaded only here: with workers, this thread has no use for the packs.
      answerer ??= (await import("./answer.ts")).answererOf(setup);
      return tasks.map(answerer);
    },
    close: async () => undefined,
  };
}
