import { CanonymError } from "../errors.ts";

/** Run a job of the repository; what people can mend is told in a sentence, without a stack. */
export function orTold(job: () => void): void {
  try {
    job();
  } catch (error) {
    if (!(error instanceof CanonymError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
