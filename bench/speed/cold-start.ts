import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DIST } from "../built.ts";
import { rounded } from "./costs.ts";

const RUNS = 15;
const SENTENCE = "Government forces took Khanasser on Monday.";
/** What every program here ends with: what it holds. */
const TELL = "console.log(process.memoryUsage.rss());";

/** A process of its own: start `node`, import, resolve one sentence, end; beside a `node` that only ends. */
export function coldStart(): readonly object[] {
  const bare = measure(TELL);
  return Object.entries({ "all data": "index.js", "small pack": "small.js" }).map(([name, file]) => {
    const entry = JSON.stringify(pathToFileURL(join(DIST, file)).href);
    const own = measure(`const { resolve } = await import(${entry}); resolve(${JSON.stringify(SENTENCE)}); ${TELL}`);
    return {
      name,
      bareMilliseconds: rounded(bare.milliseconds),
      millisecondsOverBare: rounded(own.milliseconds - bare.milliseconds),
      timesBare: rounded(own.milliseconds / bare.milliseconds),
      megabytesOverBare: rounded((own.bytes - bare.bytes) / 2 ** 20),
    };
  });
}

/** The medians of some runs. */
function measure(program: string): { readonly milliseconds: number; readonly bytes: number } {
  const runs = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    const bytes = Number(
      execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" }),
    );
    return { milliseconds: performance.now() - from, bytes };
  });
  const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number;
  return { milliseconds: median(runs.map((run) => run.milliseconds)), bytes: median(runs.map((run) => run.bytes)) };
}
