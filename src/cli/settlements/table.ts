import { readTsv } from "../tsv.ts";
import { listOf } from "./reference.ts";

/** One line of our tables. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly within: string;
  readonly lat: string;
  readonly lon: string;
  readonly population: string;
  readonly pcode: string;
  readonly geonames: string;
  readonly wof: string;
  readonly wikidata: string;
  readonly ocha: readonly string[];
  readonly latin: readonly string[];
  readonly arabic: readonly string[];
}

const COLUMNS = [
  "id",
  "name",
  "kind",
  "within",
  "lat",
  "lon",
  "population",
  "pcode",
  "geonames",
  "wof",
  "wikidata",
  "ocha_names",
  "geonames_names",
  "arabic",
];

/** The table as text: tabs, no quotes, lists parted by `|`, Arabic last, sorted by ID. */
export function writeTable(rows: readonly Row[]): string {
  const lines = [...rows].sort((one, other) => (one.id < other.id ? -1 : 1)).map(cellsOf);
  return [COLUMNS, ...lines].map((cells) => `${cells.join("\t")}\n`).join("");
}

export function readTable(tsv: string): readonly Row[] {
  return readTsv(tsv).map((row) => ({
    id: row["id"] ?? "",
    name: row["name"] ?? "",
    kind: row["kind"] ?? "",
    within: row["within"] ?? "",
    lat: row["lat"] ?? "",
    lon: row["lon"] ?? "",
    population: row["population"] ?? "",
    pcode: row["pcode"] ?? "",
    geonames: row["geonames"] ?? "",
    wof: row["wof"] ?? "",
    wikidata: row["wikidata"] ?? "",
    ocha: listOf(row["ocha_names"]),
    latin: listOf(row["geonames_names"]),
    arabic: listOf(row["arabic"]),
  }));
}

function cellsOf(row: Row): readonly string[] {
  const cells = [
    row.id,
    row.name,
    row.kind,
    row.within,
    row.lat,
    row.lon,
    row.population,
    row.pcode,
    row.geonames,
    row.wof,
    row.wikidata,
  ];
  return [...cells, ...[row.ocha, row.latin, row.arabic].map((names) => names.join("|"))].map((cell) =>
    cell.replace(/[\t\n]/g, " ").normalize("NFC"),
  );
}
