import { Sparse } from "./columns.ts";
import type { Column } from "./sections.ts";

/** The numbers of entities in other lists: nothing but `get` asks for them. */
export class References {
  readonly #pcodes: readonly string[];
  readonly #others: Sparse;

  constructor(column: Column, count: number) {
    this.#pcodes = readPcodes(column("p-codes"), count);
    this.#others = new Sparse(column("references"));
  }

  at(row: number): Readonly<Record<string, string>> {
    const refs: Record<string, string> = {};
    const pcode = this.#pcodes[row] ?? "";
    if (pcode !== "") refs["pcode"] = pcode;
    for (const cell of this.#others.get(row)?.split(" ") ?? []) {
      const equals = cell.indexOf("=");
      if (equals > 0) refs[cell.slice(0, equals)] = cell.slice(equals + 1);
      else refs["geonames"] = String(Number.parseInt(cell, 36));
    }
    return refs;
  }
}

/** P-codes, of which those of communities are told as steps. */
function readPcodes(text: string, count: number): readonly string[] {
  const pcodes: string[] = new Array(count).fill("");
  let at = 0;
  const filled = new Sparse(text);
  for (const [place, row] of filled.rows.entries()) {
    const cell = filled.cell(place);
    if (!/^-?\d/.test(cell)) {
      pcodes[row] = cell;
      continue;
    }
    at += Number(cell);
    pcodes[row] = `C${String(at).padStart(4, "0")}`;
  }
  return pcodes;
}
