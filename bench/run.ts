import { loadavg } from "node:os";
import { record } from "./record.ts";
import { coldStart } from "./speed/cold-start.ts";
import { growth } from "./speed/growth.ts";
import { runningText } from "./speed/running-text.ts";
import { worstCase } from "./speed/worst-case.ts";

/**
 * `npm run bench`: how fast the built package is. Figures are ratios of one run, or times beside those of a bare
 * `node`; they go into `bench/results/` with machine and date.
 */
const loadBefore = Number((loadavg()[0] ?? Number.NaN).toFixed(2));
const report: Record<string, readonly object[]> = {};
for (const [title, measure] of Object.entries({
  "running text": runningText,
  "text that grows, tables that grow": growth,
  "worst cases": worstCase,
  "cold start": coldStart,
})) {
  const rows = await measure();
  console.log(`\n${title}`);
  console.table(rows);
  report[title] = rows;
}
record({ loadBefore, ...report });
