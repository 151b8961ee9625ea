import { checkTables } from "../../data/check/index.ts";
import type { LocatedTables, SourceFile } from "../../data/check/located.ts";
import type { Problem } from "../../data/check/problem.ts";
import { isError, notIn } from "./check.ts";
import { dataErrors } from "./errors.ts";
import { formatFile } from "./fmt.ts";
import { parseTables } from "./parse-tables.ts";
import { line } from "./show-problems.ts";

/** The files with some of them replaced, or added. */
export function replaced(files: readonly SourceFile[], changed: readonly SourceFile[]): readonly SourceFile[] {
  const paths = new Set(changed.map(({ path }) => path));
  return [...files.filter(({ path }) => !paths.has(path)), ...changed].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * What the check would say of the tables with a change made, and does not say now: the warnings.
 *
 * @throws CanonymError when there would be an error that is not there now.
 */
export function guard(tables: LocatedTables, changed: readonly SourceFile[]): readonly Problem[] {
  // A file that was out of order before is put in order by the way; what that brings to light is no fault of the new line.
  const paths = new Set(changed.map(({ path }) => path));
  const inOrder = tables.files
    .filter(({ path }) => paths.has(path))
    .map((file) => ({ ...file, text: formatFile(file) }));
  const isNew = notIn(checkTables(parseTables(replaced(tables.files, inOrder))));
  const found = checkTables(parseTables(replaced(tables.files, changed))).filter(isNew);
  const errors = found.filter(isError);
  if (errors.length > 0) throw dataErrors.refused(errors.map(line));
  return found;
}
