import { workerData } from "piscina";
import { CanonymError } from "../errors.ts";
import { answererOf } from "./answer.ts";
import type { Answer, Setup, Task } from "./types.ts";

/**
 * What a worker thread runs. It answers in JSON: a Resolution is many small objects, which `JSON.parse` reads in half
 * the time that structured cloning takes on the receiving side, and that side is one thread for all workers.
 */
export async function answerInJson(tasks: readonly Task[]): Promise<string> {
  try {
    answerer ??= answererOf(workerData as Setup);
    return JSON.stringify(tasks.map(await answerer) satisfies readonly Answer[]);
  } catch (error) {
    // A pack that cannot be read is no fault of these texts: the batch as a whole has to end, with this message.
    if (error instanceof CanonymError) return JSON.stringify({ unusable: error.message });
    throw error;
  }
}

let answerer: ReturnType<typeof answererOf> | undefined;
