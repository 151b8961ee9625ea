import { existsSync, writeFileSync } from "node:fs";
import type { Answers, Task } from "../../src/batch/types.ts";
import { echoOf } from "./echo.ts";

/** A worker that does what its texts say: `wait 20`, `exit`, `throw`, `memory`, `exit once FILE`. Others it gives back. */
export async function answerTasks(tasks: readonly Task[]): Promise<Answers> {
  for (const { text } of tasks) {
    const [, order, what] = /^(wait|exit|throw|memory|exit once)(?: (\S+))?$/.exec(text) ?? [];
    if (order === "wait") await new Promise((resolve) => setTimeout(resolve, Number(what)));
    if (order === "exit") process.exit(3);
    if (order === "exit once" && !existsSync(what as string)) {
      writeFileSync(what as string, "");
      process.exit(3);
    }
    if (order === "throw") {
      setTimeout(() => {
        throw new Error("nobody catches this");
      });
      await new Promise(() => undefined);
    }
    if (order === "memory") fillMemory();
  }
  return tasks.map(({ text }) => ({ resolution: echoOf(text) }));
}

function fillMemory(): void {
  const all: unknown[] = [];
  for (;;) all.push(new Array(10_000).fill(Math.random()));
}
