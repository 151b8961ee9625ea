import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Command } from "commander";
import type { SourceFile } from "../../data/check/located.ts";
import { formatPlain, formatTsv, formatYaml } from "../../data/format.ts";
import type { Context } from "../context.ts";
import { dataErrors } from "./errors.ts";
import { sourceFiles } from "./source-files.ts";
import { contentOf } from "./table-content.ts";
import { parseYaml } from "./yaml-layout.ts";

interface Flags {
  readonly check?: boolean;
  readonly root: string;
}

/** `canonym data fmt`: entries by ID, one fact a line, one name a line. */
export function addFmtCommand(data: Command, context: Context): void {
  data
    .command("fmt")
    .summary("put the tables in order")
    .description(
      "Order and lay out the tables: entries by ID, names by kind and alphabet, Arabic last. Comments are kept.",
    )
    .argument("[files...]", "tables below gazetteer/ or aliases/ (default: all)")
    .option("--check", "write nothing; exit code 1 when something would change")
    .option("--root <folder>", "the folder that holds gazetteer/ and aliases/", ".")
    .action(async (files: readonly string[], { check, root }: Flags) => {
      let changed = 0;
      for (const file of tablesToFormat(files, root)) {
        await context.attempt(async () => {
          const text = formatFile(file);
          if (text === file.text) return;
          changed++;
          if (check !== true) writeWhole(join(root, file.path), text);
          await context.io.write(`${file.path}${check === true ? " would change" : ""}\n`);
        });
      }
      if (check === true && changed > 0) context.exitCode = Math.max(context.exitCode, 1);
    });
}

/** @throws CanonymError when it is no YAML. */
export function formatFile(file: SourceFile): string {
  const content = contentOf(file.path);
  if (content === "settlements") return formatTsv(file.text);
  if (content !== "gazetteer" && content !== "aliases") return formatPlain(file.text);
  const yaml = parseYaml(file);
  const [fault] = yaml.faults;
  if (fault !== undefined) throw dataErrors.notYaml(file.path, fault.line, fault.fault);
  return formatYaml(yaml.layout(file.path, content));
}

/** What is cut off halfway must not take the table with it. */
export function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

function tablesToFormat(files: readonly string[], root: string): readonly SourceFile[] {
  if (files.length === 0)
    return sourceFiles(root).filter(({ path }) => /\.(?:yaml|tsv)$/.test(path) && !path.endsWith("labels.tsv"));
  return files.map((file) => {
    const path = relative(resolve(root), resolve(file)).split(sep).join("/");
    if (!/^(?:gazetteer|aliases)\/.*\.(?:yaml|tsv)$/.test(path)) throw dataErrors.notATable(file);
    return { path, text: readFileSync(file, "utf8") };
  });
}
