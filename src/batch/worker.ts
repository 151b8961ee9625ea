import { workerData } from "piscina";
import { CanonymError } from "../errors.ts";
import { answererOf } from "./answer.ts";
import { batchErrors } from "./errors.ts";
import type { Answers, Setup, Task } from "./types.ts";

/** What a worker thread runs. */
export function answerTasks(tasks: readonly Task[]): Answers {
  try {
    answerer ??= answererOf(workerData as Setup);
  } catch (error) {
    // A pack that cannot be read is no fault of these texts: the batch as a whole has to end, with this message.
    const { message } = error instanceof CanonymError ? error : batchErrors.noWorkers(String(error));
    return { unusable: message };
  }
  return tasks.map(answerer);
}

let answerer: ReturnType<typeof answererOf> | undefined;
