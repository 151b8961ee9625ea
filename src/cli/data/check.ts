import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { type Base, checkTables } from "../../data/check/index.ts";
import type { Problem } from "../../data/check/problem.ts";
import type { Context } from "../context.ts";
import { parseTables } from "./parse-tables.ts";
import { annotation, line, summary } from "./show-problems.ts";
import { fileAt, sourceFiles, sourceFilesAt } from "./source-files.ts";

interface Flags {
  readonly base?: string;
  readonly root?: string;
  readonly warnings?: boolean;
}

/** `canonym data check`: every problem in one run. */
export function addCheckCommand(data: Command, context: Context): void {
  data
    .command("check")
    .summary("report every problem in the tables")
    .description(
      "Report every problem in gazetteer/ and aliases/: file, line, fault, remedy; in a GitHub workflow as annotations. " +
        "Exit code 1 when there is an error; warnings are told, and do not fail.",
    )
    .argument("[root]", "the folder that holds gazetteer/ and aliases/ (default: the current one)")
    .option("--root <folder>", "the same, as an option")
    .option("--base <ref>", "compare with a commit, tag or branch: IDs that are gone, and what the changesets must say")
    .option("--warnings", "tell of what may be right, too (with --base, those that are new are always told)")
    .action(async (argument: string | undefined, { base, root = argument ?? ".", warnings }: Flags) => {
      const tables = parseTables(sourceFiles(root));
      const before = base === undefined ? undefined : baseOf(base, root);
      const problems = checkTables(tables, before);
      const isNew = before === undefined ? () => false : notIn(checkTables(before.tables));
      const shown = problems.filter((problem) => isError(problem) || warnings === true || isNew(problem));
      const show = context.io.env["GITHUB_ACTIONS"] === "true" ? annotation : line;
      await context.io.write(shown.map((problem) => `${show(problem)}\n`).join(""));
      await context.io.write(`${summary(tables.entities.length, tables.aliases.length, problems)}\n`);
      if (problems.some(isError)) context.exitCode = 1;
    });
}

export const isError = ({ severity }: Problem): boolean => severity === "error";

/** Tells the problems that were not there before; lines may have moved. */
export function notIn(before: readonly Problem[]): (problem: Problem) => boolean {
  const identity = ({ check, file, fault }: Problem): string =>
    `${check}|${file}|${fault.replace(/\(.*?:?(?:line )?\d+\)/g, "")}`;
  const known = new Set(before.map(identity));
  return (problem) => !known.has(identity(problem));
}

function baseOf(ref: string, root: string): Base {
  return { tables: parseTables(sourceFilesAt(ref, root)), changesets: changesetsSince(ref, root) };
}

/** The rules of versions hold from the first release on. */
function changesetsSince(ref: string, root: string): readonly string[] | undefined {
  const folder = join(root, ".changeset");
  const manifest = fileAt(ref, "package.json", root);
  const released = manifest !== undefined && (JSON.parse(manifest) as { version?: string }).version !== "0.0.0";
  if (!existsSync(folder) || !released) return undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
}
