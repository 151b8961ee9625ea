import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parseTables } from "../../src/cli/data/parse-tables.ts";
import { line } from "../../src/cli/data/show-problems.ts";
import { checkTables } from "../../src/data/check/index.ts";
import type { SourceFile } from "../../src/data/check/located.ts";
import type { Problem } from "../../src/data/check/problem.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures");

/** The sound tables that the broken ones change a file or two of. */
export const VALID: readonly SourceFile[] = filesIn("valid");

/** The names of all defects: one folder each. */
export const DEFECTS: readonly string[] = readdirSync(join(FIXTURES, "invalid")).sort();

/** The problems of the sound tables with one defect in them, compared with the sound ones. */
export function problemsWith(defect: string): readonly Problem[] {
  const changed = filesIn(join("invalid", defect)).filter(({ path }) => path !== "expected.txt");
  const changesets = changed.filter(({ path }) => path.startsWith(".changeset/"));
  return problemsOf(
    changed.filter((file) => !changesets.includes(file)),
    changesets.length === 0 ? undefined : changesets.map(({ text }) => text),
  );
}

/** The problems of the sound tables with some files changed or added. */
export function problemsOf(changed: readonly SourceFile[], changesets?: readonly string[]): readonly Problem[] {
  const paths = new Set(changed.map(({ path }) => path));
  const files = [...VALID.filter(({ path }) => !paths.has(path)), ...changed].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  return checkTables(parseTables(files), { tables: parseTables(VALID), changesets });
}

/** What a contributor reads. */
export function told(problems: readonly Problem[]): string {
  return problems.map((problem) => `${line(problem)}\n`).join("");
}

/** What they should read. */
export function expected(defect: string): string {
  return readFileSync(join(FIXTURES, "invalid", defect, "expected.txt"), "utf8");
}

function filesIn(folder: string): readonly SourceFile[] {
  return readdirSync(join(FIXTURES, folder), { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path
        .slice(join(FIXTURES, folder).length + 1)
        .split(sep)
        .join("/"),
      text: readFileSync(path, "utf8"),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
