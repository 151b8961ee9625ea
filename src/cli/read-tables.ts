import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import Papa from "papaparse";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import {
  aliasesSchema,
  ambiguousSchema,
  gazetteerSchema,
  genericSchema,
  meaningsSchema,
  neverSchema,
  personsSchema,
  type RawAlias,
  type RawEntity,
  retiredSchema,
  termsSchema,
} from "../data/schema.ts";
import { EMPTY_TABLES, type Tables } from "../data/tables.ts";
import { tsvRow } from "../data/tsv-row.ts";

/** Something wrong in a table: where, what, and what to do. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly fault: string;
  readonly remedy: string;
}

export interface ReadTables {
  readonly tables: Tables;
  readonly problems: readonly Problem[];
}

/** Files of `gazetteer/` that are not lists of entities. */
const NOT_ENTITIES = new Set([
  "sources.yaml",
  "terms.yaml",
  "generic.yaml",
  "persons.yaml",
  "meanings.yaml",
  "retired.yaml",
]);
/** Decisions of the settlement build, which are no entities either. */
const NOT_TABLES = new Set(["labels.tsv", "decisions.yaml"]);

/** Read `gazetteer/` and `aliases/` below a folder. A bad row is reported and left out; the others stay. */
export function readTables(root: string): ReadTables {
  const problems: Problem[] = [];
  const gazetteer: Record<string, RawEntity> = {};
  const aliases: Record<string, RawAlias[]> = {};
  const take = (id: string, entity: RawEntity, file: string, line: number): void => {
    if (id in gazetteer) problems.push({ file, line, fault: `the ID ${id} is taken`, remedy: "Keep one of the two." });
    else gazetteer[id] = entity;
  };
  const labelled = labelledCodes(join(root, "gazetteer/places/sy/labels.tsv"));
  for (const file of filesBelow(join(root, "gazetteer"))) {
    const name = file.split(sep).pop() as string;
    if (NOT_TABLES.has(name) || (NOT_ENTITIES.has(name) && relative(join(root, "gazetteer"), file) === name)) continue;
    const shown = relative(root, file);
    if (file.endsWith(".tsv")) readTsv(file, shown, labelled, take, aliases, problems);
    else
      for (const [id, entity, line] of readMap(file, shown, gazetteerSchema, problems)) take(id, entity, shown, line);
  }
  for (const file of filesBelow(join(root, "aliases"))) {
    const shown = relative(root, file);
    if (shown === join("aliases", "ambiguous.yaml") || shown === join("aliases", "never.yaml")) continue;
    for (const [id, list, line] of readMap(file, shown, aliasesSchema, problems)) {
      if (!(id in gazetteer)) {
        problems.push({
          file: shown,
          line,
          fault: `no entity has the ID ${id}`,
          remedy: "Correct the ID, or add the entity to gazetteer/.",
        });
      }
      aliases[id] = [...(list as readonly RawAlias[]), ...(aliases[id] ?? [])];
    }
  }
  const one = <S extends z.ZodType>(path: string, schema: S, empty: z.output<S>): z.output<S> =>
    readWhole(join(root, path), path, schema, empty, problems);
  const tables: Tables = {
    gazetteer,
    aliases,
    ambiguous: one("aliases/ambiguous.yaml", ambiguousSchema, []),
    never: one("aliases/never.yaml", neverSchema, []),
    terms: one("gazetteer/terms.yaml", termsSchema, []),
    generic: one("gazetteer/generic.yaml", genericSchema, []),
    retired: one("gazetteer/retired.yaml", retiredSchema, {}),
    english: readLines(join(root, "aliases/english.txt")),
    persons: one("gazetteer/persons.yaml", personsSchema, EMPTY_TABLES.persons),
    meanings: one("gazetteer/meanings.yaml", meaningsSchema, EMPTY_TABLES.meanings),
  };
  return { tables, problems };
}

/** The codes of the settlements that someone has labelled by hand. */
function labelledCodes(file: string): ReadonlySet<string> {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return new Set();
  return new Set(parseTsv(readFileSync(file, "utf8")).map((row) => row["pcode"] ?? ""));
}

function readLines(file: string): readonly string[] {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
}

function parseTsv(text: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: "\t",
    quoteChar: "\0",
    skipEmptyLines: true,
  }).data;
}

/** All tables below a folder, in the order of their paths' code units. */
export function filesBelow(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:yaml|tsv)$/.test(path))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => join(folder, path));
}

/** Every entry of a YAML map that its schema accepts, with its line. */
function readMap<V>(
  file: string,
  shown: string,
  schema: z.ZodType<Record<string, V>>,
  problems: Problem[],
): [id: string, value: V, line: number][] {
  const parsed = readYaml(file, shown, problems);
  if (parsed === undefined || parsed.value === null) return [];
  const entries: [string, V, number][] = [];
  for (const [id, value] of Object.entries(parsed.value as Record<string, unknown>)) {
    const line = parsed.lineOf(id);
    const result = schema.safeParse({ [id]: value });
    if (result.success) entries.push([id, result.data[id] as V, line]);
    else problems.push(...issuesOf(result.error, shown, line));
  }
  return entries;
}

function readWhole<S extends z.ZodType>(
  file: string,
  shown: string,
  schema: S,
  empty: z.output<S>,
  problems: Problem[],
): z.output<S> {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return empty;
  const parsed = readYaml(file, shown, problems);
  const value = parsed?.value ?? empty;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  problems.push(...issuesOf(result.error, shown, 1));
  // A bad entry of a list is left out; the others stay.
  if (!Array.isArray(value)) return empty;
  return value.flatMap((entry) => {
    const one = schema.safeParse([entry]);
    return one.success ? (one.data as unknown[]) : [];
  }) as z.output<S>;
}

interface ParsedYaml {
  readonly value: unknown;
  readonly lineOf: (key: string) => number;
}

function readYaml(file: string, shown: string, problems: Problem[]): ParsedYaml | undefined {
  const text = readFileSync(file, "utf8");
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, uniqueKeys: true });
  for (const error of document.errors) {
    problems.push({
      file: shown,
      line: lines.linePos(error.pos[0]).line,
      fault: error.message.split("\n")[0] as string,
      remedy: "Correct the YAML.",
    });
  }
  if (document.errors.length > 0) return undefined;
  const keyLines = new Map<string, number>();
  text.split("\n").forEach((line, at) => {
    const key = /^([^\s#:][^:]*(?:\/[^:]*)?):/.exec(line)?.[1];
    if (key !== undefined) keyLines.set(key, at + 1);
  });
  return { value: document.toJS(), lineOf: (key) => keyLines.get(key) ?? 1 };
}

function issuesOf(error: z.ZodError, file: string, line: number): Problem[] {
  return error.issues.map((issue) => ({
    file,
    line,
    fault: `${issue.path.map(String).join(" > ")} ${issue.message}`,
    remedy: "See docs/data.md.",
  }));
}

function readTsv(
  file: string,
  shown: string,
  labelled: ReadonlySet<string>,
  take: (id: string, entity: RawEntity, file: string, line: number) => void,
  aliases: Record<string, RawAlias[]>,
  problems: Problem[],
): void {
  parseTsv(readFileSync(file, "utf8")).forEach((row, at) => {
    const { id, entity, names } = tsvRow(row, labelled);
    const result = gazetteerSchema.safeParse({ [id]: entity });
    if (!result.success) {
      problems.push(...issuesOf(result.error, shown, at + 2));
      return;
    }
    take(id, result.data[id] as RawEntity, shown, at + 2);
    aliases[id] = [...(aliases[id] ?? []), ...names];
  });
}
