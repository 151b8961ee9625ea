import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readTsv } from "../../src/cli/tsv.ts";
import type { EntityType } from "../../src/types.ts";

/** Where the texts and gold sets stand: beside the project, or where `CANONYM_SHARED` says. */
export const SHARED = process.env["CANONYM_SHARED"] ?? join(import.meta.dirname, "../../../shared");
/** Where the five documents stand. */
export const DOCUMENTS = process.env["CANONYM_DOCUMENTS"] ?? join(SHARED, "documents");

/** A labelled mention. `refs` are all answers that count as right; none of them may be given for `NIL`. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly type: EntityType;
  readonly refs: readonly string[];
  readonly required: boolean;
}

export interface GoldDocument {
  readonly id: string;
  readonly date: string | undefined;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/** The dates that the five documents' README gives. */
const DATES: Readonly<Record<string, string>> = {
  "000": "2015-11-12",
  "001": "2017-07-01",
  "002": "2019-09-18",
  "003": "2016-03-11",
  "004": "2015-11-01",
};

/** The five documents with their gold, or undefined where they are not there. */
export function fiveDocuments(): readonly GoldDocument[] | undefined {
  const file = join(DOCUMENTS, "gold.tsv");
  if (!existsSync(file)) return undefined;
  const rows = readTsv(readFileSync(file, "utf8"));
  return [...new Set(rows.map((row) => row["document"] as string))].map((name) => ({
    id: name,
    date: DATES[name.slice(0, 3)],
    text: readFileSync(join(DOCUMENTS, name), "utf8"),
    mentions: rows
      .filter((row) => row["document"] === name)
      .map((row) => ({
        start: Number(row["start"]),
        end: Number(row["end"]),
        surface: row["surface"] as string,
        type: typeOfRef(row["id"] as string),
        refs: [row["id"] as string, ...(row["also_right"] ?? "").split(" ")].filter((id) => id !== "" && id !== "NIL"),
        required: row["required"] === "yes",
      })),
  }));
}

/** The articles that are labelled in full, to tune on; undefined where they are not there. */
export function devArticles(): readonly GoldDocument[] | undefined {
  const file = join(SHARED, "corpus/gold-dev.jsonl");
  if (!existsSync(file)) return undefined;
  const gold = jsonLines(readFileSync(file, "utf8"));
  return jsonLines(readFileSync(join(SHARED, "corpus/gold-dev-documents.jsonl"), "utf8")).map((article) => ({
    id: String(article["id"]),
    date: isoDate(String(article["date"])),
    text: String(article["text"]),
    mentions: gold
      .filter(({ doc }) => doc === article["id"])
      .map((row) => ({
        start: Number(row["start"]),
        end: Number(row["end"]),
        surface: String(row["surface"]),
        type: row["type"] as EntityType,
        refs: [String(row["ref"]), ...(row["alt"] as string[])],
        required: row["opt"] === 0,
      })),
  }));
}

/** The articles' dates are month/day/year, as their README says. */
function isoDate(date: string): string {
  const [month = "", day = "", year = ""] = date.split("/");
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

export function jsonLines(text: string): readonly Readonly<Record<string, unknown>>[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function typeOfRef(id: string): EntityType {
  return id.startsWith("group/") ? "group" : id.startsWith("unit/") ? "unit" : "place";
}
