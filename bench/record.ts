import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

/** Keep the figures of one run in `bench/results/`, with machine and date; `name` tells runs of other sorts apart. */
export function record(figures: object, name = ""): void {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} x ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}`;
  const folder = join(import.meta.dirname, "results");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${date}${name === "" ? "" : `-${name}`}.json`),
    `${JSON.stringify({ date, machine, ...figures }, null, 2)}\n`,
  );
}
