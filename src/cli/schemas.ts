import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "../data/json-schemas.ts";
import { REPOSITORY } from "./repository.ts";

/** Writes the JSON Schemas of the tables to `docs/schema/`: `npx tsx src/cli/schemas.ts`. */
const folder = join(REPOSITORY, "docs/schema");
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`docs/schema/${name}.json`);
}
