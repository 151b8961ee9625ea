import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readTsv } from "../tsv.ts";
import { GOVERNORATES } from "./areas.ts";
import type { Built } from "./build.ts";
import { type Decisions, readDecisions } from "./decisions.ts";
import type { PressLabel } from "./hand-labels.ts";
import { readAdmin, readPlaces } from "./reference.ts";
import type { Sources } from "./sources.ts";
import { readTable, writeTable } from "./table.ts";

/** The only file of this command that reads and writes. */

const read = (path: string): string => readFileSync(path, "utf8");
const OURS = new Set([...Object.values(GOVERNORATES), "admin"].map((name) => join("sy", `${name}.tsv`)));

export function readSources(reference: string, places: string): Sources {
  const own = [...OURS].map((name) => join(places, name)).filter((path) => existsSync(path));
  const labels = join(places, "sy", "labels.tsv");
  return {
    places: readPlaces(read(join(reference, "settlements-sy.tsv"))),
    areas: readAdmin(read(join(reference, "admin-sy.tsv"))),
    decisions: decisionsOf(places),
    pressLabels: existsSync(labels) ? readPressLabels(read(labels)) : new Map(),
    earlier: own.flatMap((path) => readTable(read(path))),
    reserved: reservedIds(places),
  };
}

/** What people have decided, kept beside the tables. */
export const decisionsOf = (places: string): Decisions => readDecisions(read(join(places, "sy", "decisions.yaml")));

export function writeTables(built: Built, places: string): void {
  for (const [path, text] of tablesAt(built, places)) writeFileSync(path, text);
}

/** The tables that writing them would change. */
export const staleTables = (built: Built, places: string): readonly string[] =>
  tablesAt(built, places)
    .filter(([path, text]) => !existsSync(path) || read(path) !== text)
    .map(([path]) => path);

const tablesAt = ({ tables }: Built, places: string): readonly (readonly [path: string, text: string])[] =>
  [...tables].map(([name, rows]) => [join(places, "sy", `${name}.tsv`), writeTable(rows)]);

export function writeReport(built: Built, path: string): void {
  const lines = built.findings.map(({ what, place, reason }) => [what, place, reason].join("\t"));
  writeFileSync(path, `what\tplace\treason\n${lines.join("\n")}\n`);
}

function readPressLabels(tsv: string): ReadonlyMap<string, PressLabel> {
  return new Map(readTsv(tsv).map((row) => [row["pcode"] ?? "", { name: row["name"] ?? "", kind: row["kind"] ?? "" }]));
}

/** The IDs of all other tables of places, and those that are retired: none may be minted again. */
function reservedIds(places: string): ReadonlySet<string> {
  const retired = join(places, "..", "retired.yaml");
  const ids = new Set<string>(
    existsSync(retired) ? Object.keys(parse(read(retired), { schema: "failsafe" }) ?? {}) : [],
  );
  for (const name of (readdirSync(places, { recursive: true }) as string[]).sort()) {
    if (OURS.has(name) || name.endsWith("labels.tsv") || name.endsWith("decisions.yaml")) continue;
    if (name.endsWith(".tsv")) for (const row of readTsv(read(join(places, name)))) ids.add(row["id"] ?? "");
    if (name.endsWith(".yaml"))
      for (const id of Object.keys(parse(read(join(places, name)), { schema: "failsafe" }) ?? {})) ids.add(id);
  }
  return ids;
}
