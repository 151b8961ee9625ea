import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CheckedFiles } from "../data/checked-files.ts";
import { dataErrors } from "../data/errors.ts";
import { line } from "../data/show-problems.ts";
import { filesBelow } from "../data/source-files.ts";
import { isKeptBeside } from "../data/table-content.ts";
import { readTsv } from "../tsv.ts";
import { GOVERNORATES } from "./areas.ts";
import type { Built } from "./build.ts";
import { readDecisions } from "./decisions.ts";
import { readPressLabels } from "./hand-labels.ts";
import { codesOf } from "./place.ts";
import { readAdmin, readPlaces } from "./reference.ts";
import type { Sources } from "./sources.ts";
import { readTable, writeTable } from "./table.ts";

/** The only file of this command that reads and writes. */

const read = (path: string): string => readFileSync(path, "utf8");
const OURS = new Set([...Object.values(GOVERNORATES), "admin"].map((name) => join("sy", `${name}.tsv`)));

/** @throws CanonymError with every fault of what is kept by hand: nothing is built on half of it. */
export function readSources(reference: string, places: string): Sources {
  const own = [...OURS].map((name) => join(places, name)).filter((path) => existsSync(path));
  const settlements = readPlaces(read(join(reference, "settlements-sy.tsv")));
  const areas = readAdmin(read(join(reference, "admin-sy.tsv")));
  const byHand = fromHand(places, new Set([...settlements.flatMap(codesOf), ...areas.map(({ pcode }) => pcode)]));
  return {
    places: settlements,
    areas,
    earlier: own.flatMap((path) => readTable(read(path))),
    ...byHand,
  };
}

/** What people keep beside the tables: their decisions, the press's labels, and the IDs of the other tables. */
function fromHand(places: string, codes: ReadonlySet<string>): Pick<Sources, "decisions" | "pressLabels" | "reserved"> {
  const ours = new Set([...OURS].map((name) => join(places, name)));
  const paths = [join(places, "..", "retired.yaml"), ...filesBelow(places)];
  const checked = new CheckedFiles(
    paths.filter((path) => existsSync(path) && !ours.has(path)).map((path) => ({ path, text: read(path) })),
  );
  const byHand = {
    decisions: readDecisions(join(places, "sy", "decisions.yaml"), checked, codes),
    pressLabels: readPressLabels(join(places, "sy", "labels.tsv"), checked),
    reserved: reservedIds(checked),
  };
  if (checked.problems.length > 0) throw dataErrors.notBuilt(checked.problems.map(line));
  return byHand;
}

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

/** The IDs of all other tables of places, and those that are retired: none may be minted again. */
function reservedIds(checked: CheckedFiles): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const file of checked.files) {
    if (isKeptBeside(file.path)) continue;
    if (file.path.endsWith(".tsv")) for (const row of readTsv(file.text)) ids.add(row["id"] ?? "");
    else for (const [id] of checked.map(file).entries) ids.add(id);
  }
  return ids;
}
