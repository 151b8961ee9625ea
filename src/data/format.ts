import { ALIAS_FIELDS, byCodeUnit, byList, byName, FACTS } from "./order.ts";

/** A YAML value as it was written: scalars keep their quotes, maps their order. */
export type YamlValue =
  | { readonly text: string; readonly quoted: boolean }
  | { readonly list: readonly YamlItem[] }
  | { readonly map: readonly (readonly [key: string, value: YamlValue])[] };

/** A value on lines of its own, with the comments above it and behind it. */
export interface YamlItem {
  readonly value: YamlValue;
  readonly line: number;
  readonly above: readonly string[];
  readonly behind?: string | undefined;
}

export interface YamlFact extends YamlItem {
  readonly key: string;
}

/** One ID with its facts or its names. */
export interface YamlEntry {
  readonly id: string;
  readonly line: number;
  readonly above: readonly string[];
  readonly facts: readonly YamlFact[];
  readonly names: readonly YamlItem[];
}

/** A table of `gazetteer/` or `aliases/` whose keys are IDs, taken apart. */
export interface YamlLayout {
  readonly path: string;
  readonly text: string;
  readonly kind: "gazetteer" | "aliases";
  readonly head: readonly string[];
  readonly entries: readonly YamlEntry[];
  readonly foot: readonly string[];
}

/** The table as it should be laid out: entries by ID, one fact a line, one name a line, comments kept. */
export function formatYaml(layout: YamlLayout): string {
  const entries = [...layout.entries].sort((a, b) => byCodeUnit(a.id, b.id));
  const lines = [...layout.head, ...entries.flatMap((entry) => formatEntry(entry, layout.kind)), ...layout.foot];
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/** One entry, in order. */
export function formatEntry(entry: YamlEntry, kind: YamlLayout["kind"]): readonly string[] {
  const { id, above, facts, names } = entry;
  const body =
    kind === "gazetteer"
      ? [...facts].sort((a, b) => byList(FACTS)(a.key, b.key)).flatMap(formatFact)
      : [...names].sort((a, b) => byName(orderedName(a), orderedName(b))).flatMap((item) => formatItem(item, "  "));
  return [...above, `${id}:`, ...body];
}

/** The name of an alias, and its kind, if it says one. */
export function orderedName({ value }: YamlItem): { readonly name: string; readonly kind?: string | undefined } {
  if ("text" in value) return { name: value.text };
  const field = (key: string): string | undefined => {
    const found = "map" in value ? value.map.find(([one]) => one === key)?.[1] : undefined;
    return found !== undefined && "text" in found ? found.text : undefined;
  };
  return { name: field("name") ?? "", kind: field("kind") };
}

/** Lists that are written one item a line. */
const LONG_LISTS: ReadonlySet<string> = new Set(["successor-of", "part-of", "sources"]);

export function formatFact(fact: YamlFact): readonly string[] {
  const { key, value, above, behind } = fact;
  const head = above.map((comment) => `  ${comment}`);
  if ("list" in value && LONG_LISTS.has(key)) {
    return [...head, withComment(`  ${key}:`, behind), ...value.list.flatMap((item) => formatItem(item, "    "))];
  }
  return [...head, withComment(`  ${key}: ${formatValue(value, !("text" in value))}`, behind)];
}

export function formatItem({ value, above, behind }: YamlItem, indent: string): readonly string[] {
  const alone = onlyName(value);
  const shown = alone === undefined ? formatValue(value, !("text" in value)) : formatValue(alone, false);
  return [...above.map((comment) => `${indent}${comment}`), withComment(`${indent}- ${shown}`, behind)];
}

/** A map that says a name and no more has a short form. */
function onlyName(value: YamlValue): YamlValue | undefined {
  if (!("map" in value) || value.map.length !== 1 || value.map[0]?.[0] !== "name") return undefined;
  return value.map[0][1];
}

function formatValue(value: YamlValue, flow: boolean): string {
  if ("text" in value) return value.quoted || !isPlain(value.text, flow) ? quote(value.text) : value.text;
  if ("list" in value) return `[${value.list.map((item) => formatValue(item.value, true)).join(", ")}]`;
  const fields = [...value.map].sort(([a], [b]) =>
    byList(value.map.some(([key]) => key === "name") ? ALIAS_FIELDS : [])(a, b),
  );
  const inOrder = value.map.some(([key]) => key === "name") ? fields : value.map;
  return inOrder.length === 0
    ? "{}"
    : `{ ${inOrder.map(([key, one]) => `${key}: ${formatValue(one, true)}`).join(", ")} }`;
}

function withComment(line: string, comment: string | undefined): string {
  return comment === undefined ? line : `${line} ${comment}`;
}

/** Can it be written without quotes? Inside `{ }` and `[ ]` commas and brackets end a value. */
function isPlain(text: string, flow: boolean): boolean {
  if (text === "" || text !== text.trim() || /[\n\t]/.test(text)) return false;
  if (/^[,[\]{}#&*!|>'"%@`]/.test(text) || /^[-?:](?:$|[\s,[\]{}])/.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  return !flow || !/[,[\]{}]/.test(text);
}

export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\t", "\\t")}"`;
}

/** A table whose rows are sorted by their first column, as code units. */
export function formatTsv(text: string): string {
  const [head = "", ...rows] = text.replace(/\r\n?/g, "\n").split("\n");
  return [head, ...rows.filter((row) => row !== "").sort(byFirstColumn), ""].join("\n");
}

export function byFirstColumn(a: string, b: string): number {
  return byCodeUnit(a.split("\t", 1)[0] as string, b.split("\t", 1)[0] as string) || byCodeUnit(a, b);
}

/** Any other table: no spaces at the ends of lines, one newline at the end of the file. */
export function formatPlain(text: string): string {
  return `${text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd()}\n`;
}
