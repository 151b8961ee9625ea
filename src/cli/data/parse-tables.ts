import type { LocatedAlias, LocatedEntity, LocatedTables, SourceFile } from "../../data/check/located.ts";
import { errorAt } from "../../data/check/problem.ts";
import type { YamlLayout } from "../../data/format.ts";
import {
  aliasesSchema,
  ambiguousSchema,
  entitySchema,
  genericSchema,
  idPattern,
  meaningsSchema,
  neverSchema,
  personsSchema,
  type RawAlias,
  retiredSchema,
  sourceSchema,
  termsSchema,
  warSchema,
} from "../../data/schema.ts";
import { EMPTY_TABLES } from "../../data/tables.ts";
import { tsvRow } from "../../data/tsv-row.ts";
import { fold } from "../../text/fold.ts";
import { readDecisions } from "../settlements/decisions.ts";
import { readPressLabels } from "../settlements/hand-labels.ts";
import { readTsv } from "../tsv.ts";
import { CheckedFiles } from "./checked-files.ts";
import { WORD_LISTS } from "./source-files.ts";
import { contentOf, LIST, SETTLEMENTS, SHARED_NAMES, TYPE_WORDS } from "./table-content.ts";

/** Read tables with the place of everything in them. A faulty entry is reported and left out; the others stay. */
export function parseTables(files: readonly SourceFile[]): LocatedTables {
  return new TablesReader(files).read();
}

class TablesReader {
  readonly #files: readonly SourceFile[];
  readonly #checked: CheckedFiles;
  readonly #entities: LocatedEntity[] = [];
  readonly #aliases: LocatedAlias[] = [];
  readonly #tableNames: LocatedAlias[] = [];
  readonly #listNames: LocatedAlias[] = [];
  readonly #layouts: YamlLayout[] = [];
  readonly #places = new Map<string, string>();

  constructor(files: readonly SourceFile[]) {
    this.#files = files;
    this.#checked = new CheckedFiles(files);
  }

  read(): LocatedTables {
    // Someone has looked at a row with a label of its own; the decisions are read for their faults alone.
    const labelled = new Set(readPressLabels(`${SETTLEMENTS}/labels.tsv`, this.#checked).keys());
    readDecisions(`${SETTLEMENTS}/decisions.yaml`, this.#checked);
    for (const file of this.#files) {
      const content = contentOf(file.path);
      if (content === "settlements") this.#readTsv(file, labelled);
      else if (content === "gazetteer") this.#readEntities(file);
      else if (content === "aliases") this.#readAliases(file);
    }
    const retired = this.#checked.whole("gazetteer/retired.yaml", retiredSchema);
    const words = WORD_LISTS.map((path) => this.#checked.text(path) ?? "").join("\n");
    return {
      files: this.#files,
      layouts: this.#layouts,
      entities: this.#entities,
      // Names written by hand come before those of a row: of two that are alike, the first counts.
      aliases: [...this.#aliases, ...this.#tableNames, ...this.#listNames],
      ambiguous: this.#files
        .filter(({ path }) => SHARED_NAMES.test(path))
        .flatMap((file) => this.#checked.listIn(file, ambiguousSchema)),
      never: this.#checked.list("aliases/never.yaml", neverSchema),
      generic: this.#checked.list("gazetteer/generic.yaml", genericSchema),
      retired: Object.entries(retired?.value ?? {}).map(([id, entry]) => ({
        id,
        ...entry,
        file: "gazetteer/retired.yaml",
        line: retired?.yaml.lineOf([id]) ?? 1,
      })),
      ids: new Set(this.#places.keys()),
      sources: this.#sourceKeys("gazetteer/sources.yaml"),
      english: new Set(
        words
          .split("\n")
          .filter((line) => line !== "" && !line.startsWith("#"))
          .map(fold),
      ),
      words: {
        terms: this.#files
          .filter(({ path }) => TYPE_WORDS.test(path))
          .flatMap(({ path }) => this.#checked.whole(path, termsSchema)?.value ?? []),
        persons: {
          ...(this.#checked.whole("gazetteer/persons.yaml", personsSchema.omit({ given: true }))?.value ??
            EMPTY_TABLES.persons),
          given: this.#checked.whole("gazetteer/given-names.yaml", personsSchema.shape.given)?.value ?? [],
        },
        war: this.#checked.whole("gazetteer/war-words.yaml", warSchema)?.value ?? [],
        meanings: this.#checked.whole("gazetteer/meanings.yaml", meaningsSchema)?.value ?? EMPTY_TABLES.meanings,
      },
      problems: this.#checked.problems,
    };
  }

  #sourceKeys(path: string): ReadonlySet<string> {
    const { yaml, entries } = this.#checked.map({ path, text: this.#checked.text(path) ?? "" });
    for (const [key, value] of entries) {
      const { error } = sourceSchema.safeParse(value);
      if (error !== undefined) this.#checked.faults(path, error, (steps) => yaml.lineOf([key, ...steps]), key);
    }
    return new Set(entries.map(([key]) => key));
  }

  #readEntities(file: SourceFile): void {
    const { yaml, entries } = this.#checked.map(file);
    if (yaml?.value !== undefined) this.#layouts.push(yaml.layout(file.path, "gazetteer"));
    for (const [id, value] of entries) {
      const line = yaml.lineOf([id]);
      if (!this.#take(id, file.path, line)) continue;
      const result = entitySchema.safeParse(value);
      if (!result.success) this.#checked.faults(file.path, result.error, (path) => yaml.lineOf([id, ...path]), id);
      else {
        const lines: Record<string, number> = {};
        for (const [fact, one] of Object.entries(value as Record<string, unknown>)) {
          lines[fact] = yaml.lineOf([id, fact]);
          if (Array.isArray(one)) for (const at of one.keys()) lines[`${fact}.${at}`] = yaml.lineOf([id, fact, at]);
        }
        this.#entities.push({ id, entity: result.data, table: false, file: file.path, line, lines });
      }
    }
  }

  /** Is the ID a good one, and free? */
  #take(id: string, file: string, line: number): boolean {
    if (!idPattern.test(id)) {
      this.#checked.problems.push(
        errorAt(
          "bad-id",
          { file, line },
          `"${id}" is no ID`,
          'Write "place/<country>/<slug>", "group/<slug>" or "unit/<force>/<slug>", the slug in lower-case ASCII words joined by "-".',
        ),
      );
      return false;
    }
    const other = this.#places.get(id);
    if (other !== undefined) {
      this.#checked.problems.push(
        errorAt(
          "duplicate-id",
          { file, line },
          `the ID ${id} is taken by ${other}`,
          "Keep one of the two, or give this one a slug of its own.",
        ),
      );
      return false;
    }
    this.#places.set(id, `${file}:${line}`);
    return true;
  }

  #readAliases(file: SourceFile): void {
    const { yaml, entries } = this.#checked.map(file);
    const [listed, names] = LIST.test(file.path) ? [{ table: "list" }, this.#listNames] : [{}, this.#aliases];
    if (yaml?.value !== undefined) this.#layouts.push(yaml.layout(file.path, "aliases"));
    for (const [id, value] of entries) {
      const line = yaml.lineOf([id]);
      if (!Array.isArray(value)) {
        this.#checked.report(
          file.path,
          line,
          `${id} has no list of names`,
          'Write each name on a line of its own that begins with "- ".',
        );
        continue;
      }
      value.forEach((one, at) => {
        const spot = { file: file.path, line: yaml.lineOf([id, at]) };
        const result = aliasesSchema.valueType.element.safeParse(one);
        if (result.success) names.push({ id, alias: { ...(result.data as RawAlias), ...listed }, ...spot });
        else this.#checked.faults(file.path, result.error, () => spot.line, "this name");
      });
    }
  }

  #readTsv(file: SourceFile, labelled: ReadonlySet<string>): void {
    for (const [at, row] of readTsv(file.text).entries()) {
      const line = at + 2;
      const { id, entity, names } = tsvRow(row, labelled);
      if (!this.#take(id, file.path, line)) continue;
      const result = entitySchema.safeParse(entity);
      if (!result.success) {
        this.#checked.faults(file.path, result.error, () => line, id);
        continue;
      }
      this.#entities.push({ id, entity: result.data, table: true, file: file.path, line, lines: {} });
      for (const alias of names) this.#tableNames.push({ id, alias, file: file.path, line });
    }
  }
}
