import { writeFileSync } from "node:fs";
import { lineagePage } from "./lineage-page.ts";
import { tablesOfRepository } from "./repository.ts";

// `npx tsx src/cli/lineages.ts` writes the page.
writeFileSync("docs/lineages.md", lineagePage(tablesOfRepository()));
