import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildTables } from "./build.ts";
import { readSources, writeReport, writeTables } from "./files.ts";
import { summarise } from "./summary.ts";

/** Build `gazetteer/places/sy/*.tsv` from the reference files: `npx tsx src/cli/settlements/main.ts --reference ../shared/reference`. */
const { values } = parseArgs({
  options: {
    reference: { type: "string", default: join("..", "shared", "reference") },
    gazetteer: { type: "string", default: join("gazetteer", "places") },
    report: { type: "string", default: join("/tmp", "canonym-settlements.tsv") },
  },
});

const sources = readSources(values.reference, values.gazetteer);
const built = buildTables(sources);
writeTables(built, values.gazetteer);
writeReport(built, values.report);
console.log(summarise(sources, built));
console.log(`every merge, drop and doubt: ${values.report}`);
