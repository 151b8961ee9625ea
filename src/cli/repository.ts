import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../data/compile.ts";
import type { CompiledTables } from "../data/tables.ts";
import { filesBelow } from "./data/source-files.ts";
import { readTables } from "./read-tables.ts";

/** The folder of this repository, from which its tables are read. */
export const REPOSITORY = join(import.meta.dirname, "../..");

/** This repository's tables, compiled. Faults are printed, and their rows left out. */
export function tablesOfRepository(root: string = REPOSITORY): CompiledTables {
  const { tables, problems } = readTables(root);
  for (const { file, line, fault, remedy } of problems) console.error(`${file}:${line}: ${fault}. ${remedy}`);
  return compile(tables, stampOf(root));
}

/** The version of the package, and a hash of every table: the same tables give the same stamp. */
export function stampOf(root: string): { version: string; hash: string } {
  const hash = createHash("sha256");
  for (const folder of ["gazetteer", "aliases"]) {
    for (const file of filesBelow(join(root, folder))) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return { version, hash: hash.digest("hex").slice(0, 16) };
}
