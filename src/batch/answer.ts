import { createResolver } from "../index.ts";
import type { Answer, Setup, Task } from "./types.ts";

/** Someone who answers tasks, the tables read. */
export function answererOf({ resolver, options }: Setup): (task: Task) => Answer {
  const { resolve } = createResolver(resolver);
  return (task) => {
    try {
      return { resolution: resolve(task.text, { ...options, ...task.options }) };
    } catch (error) {
      // `resolve` throws for no text; for options of a wrong type, which only JavaScript can give, it may.
      return { fault: error instanceof Error ? error.message : String(error) };
    }
  };
}
