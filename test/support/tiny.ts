import { z } from "zod";
import { compile } from "../../src/data/compile.ts";
import {
  aliasesSchema,
  ambiguousSchema,
  gazetteerSchema,
  genericSchema,
  meaningsSchema,
  neverSchema,
  personsSchema,
  retiredSchema,
  termsSchema,
} from "../../src/data/schema.ts";
import { type CompiledTables, EMPTY_TABLES } from "../../src/data/tables.ts";
import { resolverOf } from "../../src/resolver.ts";
import type { Resolver } from "../../src/types.ts";

const tinySchema = z.strictObject({
  gazetteer: gazetteerSchema,
  aliases: aliasesSchema.default({}),
  ambiguous: ambiguousSchema.default([]),
  never: neverSchema.default([]),
  terms: termsSchema.default([]),
  generic: genericSchema.default([]),
  retired: retiredSchema.default({}),
  persons: personsSchema.prefault({ titles: [], given: [], speaking: [] }),
  meanings: meaningsSchema.default({ heads: [], prefixes: [], adjectives: [], nouns: [], never: [] }),
  english: z.array(z.string()).default([]),
});

/** Tables as a contributor writes them: every scalar a string, all but the gazetteer optional. */
export type TinyTables = z.input<typeof tinySchema>;

/** Tables written in a test, checked by the schemas and compiled; a faulty one throws. */
export function tinyTables(tables: TinyTables): CompiledTables {
  return compile({ ...EMPTY_TABLES, ...tinySchema.parse(tables) }, { version: "0.0.0", hash: "tiny" });
}

/** A resolver over tables written in a test. */
export function tinyResolver(tables: TinyTables): Resolver {
  return resolverOf(tinyTables(tables));
}
