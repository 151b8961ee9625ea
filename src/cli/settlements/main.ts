import { join } from "node:path";
import { parseArgs } from "node:util";
import { orTold } from "../or-told.ts";
import { buildTables } from "./build.ts";
import { readSources, staleTables, writeReport, writeTables } from "./files.ts";
import { summarise } from "./summary.ts";

/**
 * Build `gazetteer/places/sy/*.tsv` from the reference files: `npx tsx src/cli/settlements/main.ts --reference ../shared/reference`.
 * With `--check` nothing is written, and a table that would come out otherwise is a failure.
 */
const { values } = parseArgs({
  options: {
    reference: { type: "string", default: join("..", "shared", "reference") },
    gazetteer: { type: "string", default: join("gazetteer", "places") },
    check: { type: "boolean", default: false },
    report: { type: "string", default: join("/tmp", "canonym-settlements.tsv") },
  },
});

orTold(() => {
  const sources = readSources(values.reference, values.gazetteer);
  const built = buildTables(sources);
  if (values.check) {
    const stale = staleTables(built, values.gazetteer);
    for (const path of stale)
      console.error(`${path} is not what the reference files give. Run npm run data:settlements.`);
    if (stale.length > 0) process.exitCode = 1;
  } else writeTables(built, values.gazetteer);
  writeReport(built, values.report);
  console.log(summarise(sources, built));
  console.log(`every merge, drop and doubt: ${values.report}`);
});
