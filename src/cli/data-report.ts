import { parseArgs } from "node:util";
import { COLUMNS, countGovernorates, countKinds } from "../data/report/counts.ts";
import { suspectedDuplicates } from "../data/report/duplicates.ts";
import { countActors } from "../data/report/gaps.ts";
import { misplacedPlaces } from "../data/report/misplaced.ts";
import { countNames, withoutArabic } from "../data/report/names.ts";
import { toldApart } from "../data/report/told-apart.ts";
import { CheckedFiles } from "./data/checked-files.ts";
import { sourceFiles } from "./data/source-files.ts";
import { SETTLEMENTS } from "./data/table-content.ts";
import { readTables } from "./read-tables.ts";
import { REPOSITORY } from "./repository.ts";
import { readDecisions } from "./settlements/decisions.ts";
import { table } from "./table.ts";

/** `npm run data:report`: what the tables hold, and what looks wrong in them. `--all` prints the lists in full. */
const { values } = parseArgs({ options: { all: { type: "boolean", default: false } } });
const SHOWN = 15;
const { tables, problems } = readTables(REPOSITORY);
const { gazetteer } = tables;
const files = new CheckedFiles(sourceFiles(REPOSITORY));
const decisions = readDecisions(`${SETTLEMENTS}/decisions.yaml`, files);
const apart = toldApart(tables, decisions.apart);

if (problems.length > 0) section(`${problems.length} faulty entries are left out: npm run data:check lists them`, []);
section("Entities by kind (by hand: someone has looked at them)", [
  ["type", "kind", "count", "by hand"],
  ...countKinds(tables).map(({ type, kind, count, curated }) => [type, kind, number(count), number(curated)]),
]);
section("Syrian places by governorate", [
  ["governorate", "total", ...COLUMNS, "other"],
  ...countGovernorates(tables).map(({ governorate, total, kinds }) => [
    governorate,
    ...[total, ...[...COLUMNS, "other"].map((kind) => kinds[kind] ?? 0)].map(number),
  ]),
]);
section("Names", [
  ["of", "entities", "names", "each", "Latin", "Arabic", "other", "with Arabic", "aliases", "with source"],
  ...countNames(tables).map((one) => [
    one.of,
    number(one.entities),
    number(one.names),
    (one.names / one.entities).toFixed(1),
    number(one.latin),
    number(one.arabic),
    number(one.other),
    share(one.withArabic, one.entities),
    number(one.aliases),
    share(one.withSource, one.aliases),
  ]),
]);
section("Groups and units", [
  ["type", "total", "from", "until", "no date", "with sources"],
  ...countActors(tables).map((one) => [
    one.type,
    number(one.total),
    share(one.from, one.total),
    share(one.until, one.total),
    number(one.undated),
    share(one.withSources, one.total),
  ]),
]);
list(
  "Suspected duplicates: same label or same Arabic within 3 km, and not told apart in decisions.yaml",
  ["km", "place", "place", "shared"],
  suspectedDuplicates(tables)
    .filter(({ ids }) => !apart(...ids))
    .map(({ ids, kilometres, shared }) => [kilometres.toFixed(1), ...ids, shared]),
);
list(
  "Points that lie among another governorate's settlements",
  ["km to its own", "place", "governorate", "neighbours"],
  misplacedPlaces(tables).map((one) => [
    Number.isFinite(one.kilometres) ? one.kilometres.toFixed(0) : "> 20",
    one.id,
    gazetteer[one.governorate]?.name ?? one.governorate,
    gazetteer[one.neighbours]?.name ?? one.neighbours,
  ]),
);
list(
  "Looked at by hand, and without a name in Arabic",
  ["entity", "kind"],
  withoutArabic(tables).map((id) => [id, gazetteer[id]?.kind ?? ""]),
);

function section(title: string, rows: readonly (readonly string[])[]): void {
  process.stdout.write(`\n${title}\n${table(aligned(rows))}`);
}

function list(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  section(`${title}: ${rows.length}`, rows.length === 0 ? [] : [head, ...(values.all ? rows : rows.slice(0, SHOWN))]);
  if (!values.all && rows.length > SHOWN) process.stdout.write(`... and ${rows.length - SHOWN} more: --all\n`);
}

/** Columns of numbers stand flush right, under their heads. */
function aligned(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = (at: number): number => Math.max(...rows.map((row) => (row[at] ?? "").length));
  const numeric = (at: number): boolean => rows.slice(1).every((row) => /^[>\d]/.test(row[at] ?? ""));
  return rows.map((row) => row.map((cell, at) => (numeric(at) ? cell.padStart(width(at)) : cell)));
}

function number(count: number): string {
  return String(count);
}

function share(part: number, whole: number): string {
  return whole === 0 ? "0 %" : `${((100 * part) / whole).toFixed(1)} %`;
}
