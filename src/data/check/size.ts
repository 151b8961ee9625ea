import type { LocatedTables } from "./located.ts";
import { type Problem, warningAt } from "./problem.ts";

/** More than this, and nobody finds anything. Whoever adds the one line too many need not mend it; the bulk tables are not read by people. */
export const MOST_LINES = 1000;

export function checkSize({ files }: LocatedTables): readonly Problem[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.split("\n").length - 1;
    if (!path.endsWith(".yaml") || lines <= MOST_LINES) return [];
    return [
      warningAt(
        "file-size",
        { file: path, line: MOST_LINES + 1 },
        `the file has ${lines} lines, of which nobody sees more than ${MOST_LINES}`,
        "Another time, move the entries of a kind, or of a part of the country, to a file of their own beside it.",
      ),
    ];
  });
}
