import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compile } from "../../data/compile.ts";
import type { CompiledTables } from "../../data/tables.ts";
import { readTables } from "../read-tables.ts";
import { sourceFilesAt } from "./source-files.ts";

/** The tables below a folder, compiled; faulty rows are left out, for the check tells of them. */
export function tablesAt(root: string): CompiledTables {
  return compile(readTables(root).tables, { version: "", hash: "" });
}

/** The same as they are in a commit: laid out in a temporary folder, and read from there. */
export function tablesAtCommit(ref: string, root: string): CompiledTables {
  const files = sourceFilesAt(ref, root);
  const folder = mkdtempSync(join(tmpdir(), "canonym-"));
  try {
    for (const { path, text } of files) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return tablesAt(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
