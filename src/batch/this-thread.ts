import { setImmediate } from "node:timers/promises";
import { answererOf } from "./answer.ts";
import type { Setup, Workforce } from "./types.ts";

/** No workers: each text is resolved here, with a breath before it for timers, input and an abort. */
export function thisThread(setup: Setup): Workforce {
  let answerer: ReturnType<typeof answererOf> | undefined;
  return {
    answer: async (tasks) => {
      await setImmediate();
      answerer ??= answererOf(setup);
      return tasks.map(await answerer);
    },
    close: async () => undefined,
  };
}
