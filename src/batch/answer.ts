import { createResolver } from "../index.ts";
import type { Answer, Setup, Task } from "./types.ts";

/** Someone who answers tasks, the tables read. */
export function answererOf({ resolver, options }: Setup): (task: Task) => Answer {
  const { resolve } = createResolver(resolver);
  return (task) => {
    try {
      return { resolution: resolve(task.text, { ...options, ...task.options }) };
    } catch (error) {
      // `resolve` throws for nothing that is known; should it, one text is lost and not the batch.
      return { fault: error instanceof Error ? error.message : String(error) };
    }
  };
}
