export { CanonymError } from "../errors.ts";
export { compileTables, type RawTables } from "./compile-tables.ts";
export { type JsonSchema, jsonSchemas } from "./json-schemas.ts";
export { ALIAS_KINDS, GROUP_KINDS, PLACE_KINDS, UNIT_KINDS } from "./kinds.ts";
export { pack } from "./pack.ts";
export {
  aliasesSchema,
  ambiguousSchema,
  entitySchema,
  gazetteerSchema,
  genericSchema,
  meaningsSchema,
  neverSchema,
  type Persons,
  personsSchema,
  type RawAlias,
  type RawAmbiguous,
  type RawEntity,
  type RawGeneric,
  type RawMeanings,
  type RawNever,
  type RawTerm,
  retiredSchema,
  termsSchema,
  warSchema,
} from "./schema.ts";
export {
  type CompiledEntity,
  type CompiledName,
  type CompiledRelation,
  type CompiledTables,
  FORMAT,
  type LetterCase,
  Needs,
} from "./tables.ts";
export { unpack } from "./unpack.ts";
