import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { compile } from "../data/compile.ts";
import { pack } from "../data/pack.ts";
import { smallTables } from "../data/small.ts";
import type { CompiledTables } from "../data/tables.ts";
import { readTables } from "./read-tables.ts";
import { REPOSITORY, stampOf } from "./repository.ts";

/**
 * `npm run pack:data`: packs this repository's tables into `src/bundled/`, where the library finds them.
 * Faults are printed and their rows left out: a table that someone is editing must not stop the others' work.
 */
const { tables, problems } = readTables(REPOSITORY);
const full = compile(tables, stampOf(REPOSITORY));
printFaults();
if (full.entities.length === 0) {
  console.error("gazetteer/: nothing in it can be packed. Mend what `npm run data:check` lists.");
  process.exit(1);
}
mkdirSync(join(REPOSITORY, "src/bundled"), { recursive: true });
write("full", full);
write("small", smallTables(full));

function printFaults(): void {
  for (const { file, line, fault, remedy } of problems.slice(0, 10))
    console.error(`${file}:${line}: ${fault}. ${remedy}`);
  if (problems.length > 10) console.error(`... and ${problems.length - 10} faults more: npm run data:check lists all.`);
}

function write(name: string, tables: CompiledTables): void {
  const text = pack(tables);
  writeFileSync(join(REPOSITORY, `src/bundled/${name}.ts`), moduleOf(text));
  const kilobytes = (size: number): string => `${Math.round(size / 1000)} kB`;
  const size = `${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text).length)} gzipped`;
  console.log(`src/bundled/${name}.ts: ${tables.entities.length} entities, ${tables.names.length} names, ${size}`);
}

/** JSON is JavaScript, but for two line separators that older readers take for ends of lines. */
function moduleOf(text: string): string {
  const literal = JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return `const data: string = ${literal};\nexport default data;\n`;
}
