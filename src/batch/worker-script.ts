import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ResourceLimits } from "node:worker_threads";
import { batchErrors } from "./errors.ts";

/** What a worker is to run, and how Node is to run it. */
export interface WorkerScript {
  readonly filename: string;
  readonly execArgv?: string[];
  readonly resourceLimits?: ResourceLimits;
}

/** The script of the workers: it lies beside this code, in `dist/` as in `src/batch/`. */
export function workerScript(): WorkerScript {
  // A script made with CommonJS has no `import.meta`, a module no `__dirname`.
  const folder = typeof __dirname === "string" ? __dirname : dirname(fileURLToPath(import.meta.url));
  const built = join(folder, "batch-worker.js");
  if (existsSync(built)) return { filename: built };
  const source = join(folder, "worker.ts");
  // Only in the repository: Node 20 reads no TypeScript by itself.
  if (existsSync(source)) return { filename: source, execArgv: ["--import", "tsx"] };
  throw batchErrors.noWorkerScript(folder);
}
