import type { LocatedTables } from "./located.ts";
import { errorAt, type Problem } from "./problem.ts";

/** More than this, and nobody finds anything; the bulk tables are not read by people. */
export const MOST_LINES = 1000;

export function checkSize({ files }: LocatedTables): readonly Problem[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.split("\n").length - 1;
    if (!path.endsWith(".yaml") || lines <= MOST_LINES) return [];
    return [
      errorAt(
        "file-size",
        { file: path, line: MOST_LINES + 1 },
        `the file has ${lines} lines, and ${MOST_LINES} are the bound`,
        "Split it by kind or by part of the country, and its twin as well.",
      ),
    ];
  });
}
