import { z } from "zod";
import { aliasesSchema, ambiguousSchema, gazetteerSchema, neverSchema } from "./schema.ts";

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schemas of the tables that people edit, for editors that complete and check YAML.
 *
 * @example
 * Object.keys(jsonSchemas()); // => ["gazetteer", "aliases", "ambiguous", "never"]
 */
export function jsonSchemas(): Readonly<Record<"gazetteer" | "aliases" | "ambiguous" | "never", JsonSchema>> {
  return {
    gazetteer: schemaOf("gazetteer", "What exists: ID to entity", gazetteerSchema),
    aliases: schemaOf("aliases", "How people write it: ID to names", aliasesSchema),
    ambiguous: schemaOf("ambiguous", "Names that several entities share", ambiguousSchema),
    never: schemaOf("never", "Names that are also ordinary words or persons", neverSchema),
  };
}

function schemaOf(name: string, title: string, schema: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: "input",
    override: ({ jsonSchema }) => allowNumbers(jsonSchema),
  });
  return { $schema, $id: `https://github.com/canonym/canonym/docs/schema/${name}.json`, title, ...rest };
}

/** Our reader takes every scalar as text; an editor takes `36.2` and `2017` for numbers, and must not complain. */
function allowNumbers(schema: { type?: unknown; enum?: unknown }): void {
  if (schema.type === "string" && schema.enum === undefined) schema.type = ["string", "number"];
}
