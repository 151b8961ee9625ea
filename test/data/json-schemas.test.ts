import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { jsonSchemas } from "../../src/data/index.ts";

test.each(Object.entries(jsonSchemas()))(
  "docs/schema/%s.json is current: npx tsx src/cli/schemas.ts",
  (name, schema) => {
    expect(JSON.parse(readFileSync(`docs/schema/${name}.json`, "utf8"))).toEqual(schema);
  },
);

test("an editor that reads 36.2 and 2017 as numbers is content", () => {
  expect(JSON.stringify(jsonSchemas().gazetteer)).not.toMatch(/"type":"string"(?!,"enum")/);
});
