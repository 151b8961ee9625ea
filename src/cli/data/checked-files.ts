import type { z } from "zod";
import type { SourceFile } from "../../data/check/located.ts";
import { errorAt, type Problem, type Spot } from "../../data/check/problem.ts";
import { faultsOf } from "../../data/faults.ts";
import { type ParsedYaml, parseYaml } from "./yaml-layout.ts";

/** Files read against their schemas: what is faulty is told as a problem and left out, and the rest stays. */
export class CheckedFiles {
  readonly problems: Problem[] = [];
  readonly files: readonly SourceFile[];

  constructor(files: readonly SourceFile[]) {
    this.files = files;
  }

  text(path: string): string | undefined {
    return this.files.find((file) => file.path === path)?.text;
  }

  /** The parsed file, or undefined, with its faults reported, when it is no YAML. */
  yaml(file: SourceFile): ParsedYaml | undefined {
    const yaml = parseYaml(file);
    for (const { line, fault } of yaml.faults) {
      const remedy = /unique/i.test(fault)
        ? "Join the two entries."
        : "Correct the YAML of this line or the one above it.";
      this.problems.push(
        errorAt(/unique/i.test(fault) ? "duplicate-key" : "yaml", { file: file.path, line }, fault, remedy),
      );
    }
    return yaml.faults.length > 0 ? undefined : yaml;
  }

  /** The entries of a file that is a map from IDs. */
  map(file: SourceFile): { readonly yaml: ParsedYaml; readonly entries: readonly (readonly [string, unknown])[] } {
    const yaml = this.yaml(file);
    if (yaml === undefined || yaml.value === null || yaml.value === undefined)
      return { yaml: yaml as ParsedYaml, entries: [] };
    if (typeof yaml.value !== "object" || Array.isArray(yaml.value)) {
      this.report(file.path, 1, "the file is no map of IDs", "Begin each entry with its ID and a colon.");
      return { yaml, entries: [] };
    }
    return { yaml, entries: Object.entries(yaml.value) };
  }

  /** A file that is one value: undefined, with its faults reported, when the schema refuses it. */
  whole<S extends z.ZodType>(
    path: string,
    schema: S,
  ): { readonly value: z.output<S>; readonly yaml: ParsedYaml } | undefined {
    const text = this.text(path);
    const yaml = text === undefined ? undefined : this.yaml({ path, text });
    if (yaml === undefined || yaml.value === null) return undefined;
    const result = schema.safeParse(yaml.value);
    if (result.success) return { value: result.data, yaml };
    this.faults(path, result.error, (steps) => yaml.lineOf(steps), path.split("/").pop() as string);
    return undefined;
  }

  /** A list of which each entry is checked for itself. */
  listIn<T>(file: SourceFile, schema: z.ZodArray<z.ZodType<T>>): readonly (Spot & { readonly entry: T })[] {
    const { path } = file;
    const yaml = this.yaml(file);
    if (yaml === undefined || yaml.value === null) return [];
    if (!Array.isArray(yaml.value)) {
      this.report(path, 1, "the file is no list", 'Begin each entry with "- ".');
      return [];
    }
    return yaml.value.flatMap((one: unknown, at) => {
      const result = schema.element.safeParse(one);
      if (result.success) return [{ entry: result.data, file: path, line: yaml.lineOf([at]) }];
      this.faults(path, result.error, (steps) => yaml.lineOf([at, ...steps]), "this entry");
      return [];
    });
  }

  /** The same for a file that may be missing. */
  list<T>(path: string, schema: z.ZodArray<z.ZodType<T>>): readonly (Spot & { readonly entry: T })[] {
    const file = this.files.find((one) => one.path === path);
    return file === undefined ? [] : this.listIn(file, schema);
  }

  /** Tell of all that a schema found, each at its line. */
  faults(file: string, error: z.ZodError, lineOf: (path: readonly string[]) => number, what: string): void {
    for (const { path, fault, field } of faultsOf(error)) {
      const subject = path.length === 0 ? what : `"${path.join(" > ")}" of ${what}`;
      const line = lineOf(field === undefined ? path : [...path, field]);
      this.report(file, line, `${subject} ${fault}`, "docs/data.md lists the fields and what each may hold.");
    }
  }

  /** Tell of a fault against the schema. */
  report(file: string, line: number, fault: string, remedy: string): void {
    this.problems.push(errorAt("schema", { file, line }, fault, remedy));
  }
}
