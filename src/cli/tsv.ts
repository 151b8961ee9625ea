import Papa from "papaparse";

/** A row of tab-separated values. Cells hold no tabs or line breaks: no quoting is needed. */
export const tsvRow = (cells: readonly string[]): string =>
  `${cells.map((cell) => cell.replace(/\s+/g, " ")).join("\t")}\n`;

/** Tab-separated values with a header and no quoting. */
export function readTsv(tsv: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(tsv, {
    delimiter: "\t",
    header: true,
    quoteChar: "\u0000",
    skipEmptyLines: true,
  }).data;
}
