import {
  byFirstColumn,
  formatFact,
  formatItem,
  formatPlain,
  formatTsv,
  formatYaml,
  orderedName,
  type YamlEntry,
  type YamlLayout,
} from "../format.ts";
import { byCodeUnit, byList, byName, FACTS, misplaced } from "../order.ts";
import type { LocatedTables, SourceFile } from "./located.ts";
import { errorAt, type Problem } from "./problem.ts";

/** What puts every line in its place: nobody need do it by hand. */
const RUN = "Run `canonym data fmt` (here: `npm run data:fmt`)";

/** Order and layout, as `canonym data fmt` would write them. Each line that is wrong is told of once, on its own line. */
export function checkLayout({ layouts, files }: LocatedTables): readonly Problem[] {
  const taken = new Set(layouts.map(({ path }) => path));
  return [
    ...layouts.flatMap(checkYaml),
    ...files
      .filter(({ path }) => !taken.has(path))
      .flatMap((file) => (file.path.endsWith(".tsv") ? checkTsv(file) : checkPlain(file))),
  ];
}

function checkYaml(layout: YamlLayout): readonly Problem[] {
  if (formatYaml(layout) === layout.text) return [];
  const lines = layout.text.split("\n");
  const order = outOfOrder(
    layout.entries,
    (a, b) => byCodeUnit(a.id, b.id),
    ({ id }) => id,
    layout.path,
  );
  const parts = layout.entries.flatMap((entry) => [
    ...orderInside(entry, layout),
    ...layoutInside(entry, layout, lines),
  ]);
  const found = [...order, ...parts];
  if (found.length > 0) return found;
  const at = firstDifference(formatYaml(layout), layout.text);
  return [
    errorAt(
      "layout",
      { file: layout.path, line: at },
      "blank lines, spaces or comments stand where they should not",
      `${RUN}.`,
    ),
  ];
}

function orderInside(entry: YamlEntry, { path, kind }: YamlLayout): readonly Problem[] {
  if (kind === "gazetteer")
    return outOfOrder(
      entry.facts,
      (a, b) => byList(FACTS)(a.key, b.key),
      ({ key }) => key,
      path,
    );
  return outOfOrder(
    entry.names,
    (a, b) => byName(orderedName(a), orderedName(b)),
    (item) => orderedName(item).name,
    path,
  );
}

function outOfOrder<T extends { readonly line: number }>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  show: (item: T) => string,
  file: string,
): readonly Problem[] {
  const wrong = misplaced(items, compare);
  if (wrong.size === 0) return [];
  const sorted = [...items].sort(compare);
  return [...wrong].map((item) => {
    const before = sorted[sorted.indexOf(item) - 1];
    const place = before === undefined ? "come first" : `come after "${show(before)}"`;
    return errorAt("order", { file, line: item.line }, `"${show(item)}" should ${place}`, `${RUN}, or move the line.`);
  });
}

function layoutInside(
  { id, line, facts, names }: YamlEntry,
  { path, kind }: YamlLayout,
  lines: readonly string[],
): readonly Problem[] {
  const wanted: [number, readonly string[]][] = [
    [line, [`${id}:`]],
    ...facts.map((fact) => [fact.line, formatFact({ ...fact, above: [] })] as [number, readonly string[]]),
    ...(kind === "aliases" ? names : []).map(
      (item) => [item.line, formatItem({ ...item, above: [] }, "  ")] as [number, readonly string[]],
    ),
  ];
  return wanted.flatMap(([at, written]) => {
    // Comments inside a list are kept as they are, so they do not count here.
    const found = lines.slice(at - 1, at - 1 + written.length);
    if (written.some((one) => one.trim().startsWith("#"))) return [];
    const first = written.findIndex((one, index) => one !== found[index]);
    if (first < 0) return [];
    return [
      errorAt(
        "layout",
        { file: path, line: at + first },
        `the line should be written \`${written[first]?.trimStart()}\``,
        `${RUN}, or write it so.`,
      ),
    ];
  });
}

function checkTsv({ path, text }: SourceFile): readonly Problem[] {
  const [head = "", ...rows] = text.split("\n");
  const columns = head.split("\t").length;
  const numbered = rows.flatMap((row, at) => (row === "" ? [] : [{ row, line: at + 2 }]));
  const ragged = numbered
    .filter(({ row }) => row.split("\t").length !== columns)
    .map(({ row, line }) =>
      errorAt(
        "columns",
        { file: path, line },
        `the row has ${row.split("\t").length} columns, the head has ${columns}`,
        "Add or take away tabs.",
      ),
    );
  // Other tables than those of settlements are written, and ordered, by the command that builds them.
  if (!head.startsWith("id\t")) return ragged;
  const order = outOfOrder(
    numbered,
    (a, b) => byFirstColumn(a.row, b.row),
    ({ row }) => row.split("\t", 1)[0] as string,
    path,
  );
  if (ragged.length + order.length > 0 || formatTsv(text) === text) return [...ragged, ...order];
  return [
    errorAt(
      "layout",
      { file: path, line: firstDifference(formatTsv(text), text) },
      "the table has blank lines or no newline at its end",
      `${RUN}.`,
    ),
  ];
}

function checkPlain({ path, text }: SourceFile): readonly Problem[] {
  // A file that is no YAML is told of elsewhere.
  if (formatPlain(text) === text) return [];
  const line = firstDifference(formatPlain(text), text);
  return [
    errorAt(
      "layout",
      { file: path, line },
      "spaces at the end of the line, or too many or too few newlines at the end of the file",
      `${RUN}.`,
    ),
  ];
}

function firstDifference(a: string, b: string): number {
  const others = b.split("\n");
  const at = a.split("\n").findIndex((line, index) => line !== others[index]);
  return at < 0 ? others.length : at + 1;
}
