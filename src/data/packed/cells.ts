import { tableErrors } from "../errors.ts";
import type { CompiledEntity, CompiledName } from "../tables.ts";
import { ROW, SECTION } from "./columns.ts";

/** Values that repeat, each under a number. */
export class Table<V> {
  readonly values: V[] = [];
  readonly #numbers = new Map<V, number>();

  number(value: V): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.values.length;
      this.values.push(value);
      this.#numbers.set(value, number);
    }
    return number;
  }
}

/** A cell, in which nothing may part cells. */
export function checked(cell: string, id: string): string {
  if (cell.includes(ROW) || cell.includes(SECTION)) throw tableErrors.packCell(id, cell);
  return cell;
}

/** The two ends of a life: `2012-01/2017`. */
export const lifeCell = ({ from, until }: CompiledEntity | CompiledName): string =>
  from === undefined && until === undefined ? "" : `${from ?? ""}/${until ?? ""}`;

export function readLife(text: string | undefined): readonly [string | undefined, string | undefined] {
  if (text === undefined) return NO_PAIR;
  const slash = text.indexOf("/");
  return [text.slice(0, slash) || undefined, text.slice(slash + 1) || undefined];
}

const NO_PAIR = [undefined, undefined] as const;

/** A list of words: `Ghouta,Douma`; as JSON where that could be misread. */
export function listCell(words: readonly string[]): string {
  const plain = words.join(",");
  return plain.split(",").length === words.length && !plain.startsWith("[") ? plain : JSON.stringify(words);
}

export const readList = (cell: string): readonly string[] =>
  cell.startsWith("[") ? (JSON.parse(cell) as string[]) : cell.split(",");
