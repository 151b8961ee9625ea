import Papa from "papaparse";

/** Tab-separated values with a header and no quoting. */
export function readTsv(tsv: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(tsv, {
    delimiter: "\t",
    header: true,
    quoteChar: "\u0000",
    skipEmptyLines: true,
  }).data;
}
