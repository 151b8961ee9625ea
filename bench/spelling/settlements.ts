import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readTsv } from "../../src/cli/tsv.ts";
import { tokenize } from "../../src/text/tokenize.ts";
import { SHARED } from "../gold/gold.ts";

/** A populated place as OCHA and GeoNames list it, each with its own spellings. */
export interface Settlement {
  /** Says nothing: what is equally likely is told in the order of IDs, and OCHA's codes would come before GeoNames'. */
  readonly id: string;
  readonly link: string;
  readonly governorate: string;
  readonly at: readonly [lat: number, lon: number];
  readonly population: number | undefined;
  /** OCHA's spelling without the `(holder)` that tells namesakes apart; empty where OCHA has none. */
  readonly ocha: string;
  /** What OCHA's spelling says in parts: `Raee - Jobanli` is Raee, and Jobanli. */
  readonly ochaParts: readonly string[];
  readonly latin: readonly string[];
  readonly arabic: readonly string[];
  /** Costs and weights are fitted on these; figures are of the others. */
  readonly train: boolean;
}

/** All settlements of the reference table, or undefined where it is not there. */
export function settlements(): readonly Settlement[] | undefined {
  const file = join(SHARED, "reference/settlements-sy.tsv");
  if (!existsSync(file)) return undefined;
  return readTsv(readFileSync(file, "utf8")).map((row) => {
    const code = row["pcode"] || `G${row["geonames"]}`;
    return {
      id: `place/sy/${hashOf(`id ${code}`).toString("hex").slice(0, 12)}`,
      link: row["link"] ?? "",
      governorate: `place/sy/${row["adm1"]}`,
      at: [Number(row["lat"]), Number(row["lon"])],
      population: row["population"] ? Number(row["population"]) : undefined,
      ocha: (row["ocha_name"] ?? "").replace(/\s*\([^)]*\)?\s*$/, "").trim(),
      ochaParts: list(row["ocha_other"]),
      latin: list(row["latin"]),
      arabic: list(row["arabic"]),
      train: isTrain(code),
    };
  });
}

/** Rows that OCHA and GeoNames surely share. */
export function sharedRows(rows: readonly Settlement[]): readonly Settlement[] {
  return rows.filter(({ link, ocha, latin }) => link === "A" && ocha !== "" && latin.length > 0);
}

/** Those of them that the two spell in different ways: what one is asked of the other. */
export function crossRows(rows: readonly Settlement[]): readonly Settlement[] {
  return sharedRows(rows).filter(({ ocha, latin }) => {
    const folded = foldedWords(ocha);
    return !latin.some((name) => foldedWords(name) === folded);
  });
}

const foldedWords = (name: string): string =>
  tokenize(name)
    .map(({ word }) => word.folded)
    .join(" ");

/** Half of all codes, by their hash, so that a row stays on its side whatever the table does. */
function isTrain(code: string): boolean {
  return (hashOf(code)[0] as number) < 128;
}

const hashOf = (code: string): Buffer => createHash("sha256").update(code).digest();

/** Links to an encyclopedia stand among the names of some rows. */
const list = (cell: string | undefined): string[] =>
  (cell ?? "").split("|").filter((name) => name.trim() !== "" && !name.startsWith("http"));
