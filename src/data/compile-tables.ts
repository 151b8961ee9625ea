import { z } from "zod";
import { compile } from "./compile.ts";
import { tableErrors } from "./errors.ts";
import { faultsOf } from "./faults.ts";
import { neverPhrases } from "./guard.ts";
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
  warSchema,
} from "./schema.ts";
import { type CompiledTables, EMPTY_TABLES, type Tables } from "./tables.ts";

/** Tables as they come from YAML or JSON, not yet looked at. Every one may be left out. */
export interface RawTables {
  /** ID to entity: see {@link gazetteerSchema}. An entry for an ID of other tables adds to what they say. */
  readonly gazetteer?: unknown;
  /** ID to names: see {@link aliasesSchema}. The IDs may be those of other tables, such as the bundled ones. */
  readonly aliases?: unknown;
  /** Names that several entities share: see {@link ambiguousSchema}. */
  readonly ambiguous?: unknown;
  /** Names that are ordinary words, also of tables that these are laid over: see {@link neverSchema}. */
  readonly never?: unknown;
  /** Type words ("province", "airbase"): see {@link termsSchema}. */
  readonly terms?: unknown;
  /** Phrases that name no one entity: see {@link genericSchema}. */
  readonly generic?: unknown;
  /** Withdrawn IDs: see {@link retiredSchema}. */
  readonly retired?: unknown;
  /** Words that tell persons from places: see {@link personsSchema}. */
  readonly persons?: unknown;
  /** Words of war reports: see {@link warSchema}. */
  readonly war?: unknown;
  /** What Arabic words mean, for what translation engines make of names: see {@link meaningsSchema}. */
  readonly meanings?: unknown;
}

/**
 * Check tables of your own and make them ready for `createResolver({ tables: [...] })`.
 *
 * @param stamp what `data` of an answer shall say of these tables; default: nothing.
 * @throws CanonymError with every problem and its path.
 * @example
 * const tables = compileTables({ aliases: { "group/isis": ["The Blackbanner Gang"] } });
 * tables.names.map(({ id, name }) => `${name}: ${id}`); // => ["The Blackbanner Gang: group/isis"]
 */
export function compileTables(
  raw: RawTables,
  stamp: { version?: string | undefined; hash?: string | undefined } = {},
): CompiledTables {
  const result = rawTablesSchema.safeParse(numbersAsText(raw));
  if (!result.success) {
    throw tableErrors.badTables(
      faultsOf(result.error).map(({ path, fault }) => `${path.join(" > ") || "the tables"}: ${fault}`),
    );
  }
  const tables: Tables = { ...EMPTY_TABLES, ...withoutUndefined(result.data) };
  const { version = "", hash = "" } = stamp;
  const compiled = onlyOwn(compile(withForeign(tables), { version, hash }), foreignIds(tables));
  return { ...compiled, neverPhrases: [...neverPhrases(tables.never)] };
}

const rawTablesSchema = z.strictObject({
  gazetteer: gazetteerSchema.optional(),
  aliases: aliasesSchema.optional(),
  ambiguous: ambiguousSchema.optional(),
  never: neverSchema.optional(),
  terms: termsSchema.optional(),
  generic: genericSchema.optional(),
  retired: retiredSchema.optional(),
  persons: personsSchema.optional(),
  war: warSchema.optional(),
  meanings: meaningsSchema.optional(),
});

/** The schemas ask for text, as our YAML reader gives it; other readers make numbers of `36.2` and `2017`. */
function numbersAsText(value: unknown): unknown {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(numbersAsText);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, numbersAsText(one)]));
}

function withoutUndefined(tables: z.output<typeof rawTablesSchema>): Partial<Tables> {
  return Object.fromEntries(Object.entries(tables).filter(([, table]) => table !== undefined));
}

/** IDs that have names here, and are told of in other tables. */
function foreignIds({ gazetteer, aliases, ambiguous }: Tables): ReadonlySet<string> {
  const shared = ambiguous.flatMap(({ readings }) => readings.map(({ id }) => id));
  return new Set([...Object.keys(aliases), ...shared].filter((id) => !Object.hasOwn(gazetteer, id)));
}

/** A stand-in for every such entity, for compiling goes from entity to names. An empty name is none. */
function withForeign(tables: Tables): Tables {
  const standIns = [...foreignIds(tables)].map((id) => [id, { name: "", kind: "site" }] as const);
  return { ...tables, gazetteer: { ...tables.gazetteer, ...Object.fromEntries(standIns) } };
}

/** The stand-ins go again. Whoever brings tables of their own has looked at every entity in them. */
function onlyOwn(tables: CompiledTables, foreign: ReadonlySet<string>): CompiledTables {
  const entities = tables.entities.filter(({ id }) => !foreign.has(id)).map((entity) => ({ ...entity, curated: true }));
  return { ...tables, entities };
}
