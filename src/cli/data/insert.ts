import type { SourceFile } from "../../data/check/located.ts";
import {
  formatItem,
  formatYaml,
  type YamlEntry,
  type YamlFact,
  type YamlItem,
  type YamlLayout,
  type YamlValue,
} from "../../data/format.ts";
import { dataErrors } from "./errors.ts";
import { parseYaml } from "./yaml-layout.ts";

/** What someone wants to add, as fields of an alias or facts of an entity. */
export type Fields = Readonly<Record<string, string | readonly string[] | readonly [number, number] | undefined>>;

/** A table with a name added where it belongs, in order; a new file when there was none. */
export function withAlias(file: SourceFile, id: string, fields: Fields): SourceFile {
  return changed(file, "aliases", id, (entry) => ({ ...entry, names: [...entry.names, itemOf(fields)] }));
}

/** A name as its line will be written. */
export function lineOf(fields: Fields): string {
  return formatItem(itemOf(fields), "  ").join("\n");
}

function itemOf(fields: Fields): YamlItem {
  return { value: mapOf(fields), line: 0, above: [] };
}

/** A table with an entity added where it belongs. */
export function withEntity(file: SourceFile, id: string, fields: Fields): SourceFile {
  const facts = Object.entries(fields).flatMap(([key, value]): YamlFact[] =>
    value === undefined ? [] : [{ key, value: yamlOf(value), line: 0, above: [] }],
  );
  return changed(file, "gazetteer", id, (entry) => ({ ...entry, facts }));
}

function changed(
  file: SourceFile,
  kind: YamlLayout["kind"],
  id: string,
  change: (entry: YamlEntry) => YamlEntry,
): SourceFile {
  const yaml = parseYaml(file);
  const [fault] = yaml.faults;
  if (fault !== undefined) throw dataErrors.notYaml(file.path, fault.line, fault.fault);
  const layout = yaml.layout(file.path, kind);
  const entry = layout.entries.find((one) => one.id === id) ?? { id, line: 0, above: [], facts: [], names: [] };
  const entries = [...layout.entries.filter((one) => one.id !== id), change(entry)];
  return { path: file.path, text: formatYaml({ ...layout, entries }) };
}

function mapOf(fields: Fields): YamlValue {
  return {
    map: Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, yamlOf(value)] as const])),
  };
}

function yamlOf(value: string | readonly (string | number)[]): YamlValue {
  // Our own tables quote URLs inside braces, and nothing else that need not be.
  if (typeof value === "string") return { text: value, quoted: false };
  return { list: value.map((one) => ({ value: { text: String(one), quoted: false }, line: 0, above: [] })) };
}
