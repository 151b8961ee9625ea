import { Piscina } from "piscina";
import { CanonymError } from "../errors.ts";
import { batchErrors } from "./errors.ts";
import type { Answer, Answers, Setup, Task, Workforce } from "./types.ts";
import type { WorkerScript } from "./worker-script.ts";

/**
 * Worker threads. Piscina starts them as they are needed, hands out the work and replaces those that die; what is done
 * about the texts of a dead one is decided here: each is tried once more, alone, so that one that kills its worker
 * takes no other with it.
 */
export class Threads implements Workforce {
  readonly #pool: Piscina<readonly Task[], Answers>;
  /** Piscina lets what can be aborted share its worker with nothing else; it is never aborted by this. */
  readonly #alone = new AbortController();
  #closed = false;
  /** Why there can be no workers, once that is so. */
  #unusable: CanonymError | undefined;

  constructor(workers: number, setup: Setup, script: WorkerScript) {
    this.#pool = new Piscina({
      ...script,
      name: "answerTasks",
      workerData: setup,
      minThreads: 1,
      maxThreads: workers,
      // One in work and one that lies ready: a worker that had to ask for more would wait for this thread.
      concurrentTasksPerWorker: 2,
      // A worker that has read the tables is worth keeping, whatever the pause.
      idleTimeout: Number.POSITIVE_INFINITY,
    });
    let fault = "it ended at once";
    this.#pool.on("error", (error: unknown) => {
      fault = messageOf(error);
    });
    // Piscina does not replace a worker that dies before it is ready, and work that waits for one would wait for ever.
    this.#pool.on("workerDestroy", () =>
      setImmediate(() => {
        if (!this.#closed && this.#pool.threads.length === 0) this.#giveUp(batchErrors.noWorkers(fault));
      }),
    );
  }

  async answer(tasks: readonly Task[]): Promise<readonly Answer[]> {
    try {
      return await this.#run(tasks);
    } catch (error) {
      this.#checkUsable();
      if (this.#closed) throw error;
      return Promise.all(tasks.map((task) => this.#again(task)));
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#pool.destroy();
  }

  async #again(task: Task): Promise<Answer> {
    try {
      const [answer] = await this.#run([task], this.#alone.signal);
      return answer as Answer;
    } catch (error) {
      this.#checkUsable();
      const fault = messageOf(error);
      // A DOMException: something in the options can be sent to no thread, and none has died of it.
      return { fault: error instanceof DOMException ? fault : batchErrors.workerDied(fault) };
    }
  }

  async #run(tasks: readonly Task[], signal?: AbortSignal): Promise<readonly Answer[]> {
    const answers = await this.#pool.run(tasks, signal === undefined ? {} : { signal });
    if (!("unusable" in answers)) return answers;
    this.#unusable ??= new CanonymError(answers.unusable);
    throw this.#unusable;
  }

  #checkUsable(): void {
    if (this.#unusable !== undefined) throw this.#unusable;
  }

  #giveUp(error: CanonymError): void {
    this.#unusable ??= error;
    // Rejects what still waits.
    void this.close();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
