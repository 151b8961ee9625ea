import { END, PLAIN } from "../../text/ascii.ts";
import { toAscii } from "../../text/to-ascii.ts";
import { BLOCK, BLOCK_ROWS, LARGER, ROW, swapQuotes } from "./columns.ts";

/** Text as it is packed: in ASCII, its quotes swapped. */
export const packed = (text: string): string => swapQuotes(toAscii(text));

/** A column as it is packed: Arabic letters need no end where the cell ends. */
export const packedColumn = (cells: string): string =>
  packed(cells)
    .replaceAll(END + ROW, ROW)
    .replace(/>$/, "");

/** A cell for every row. */
export const dense = (cells: readonly string[]): string => cells.join(ROW);

/** The same, in blocks that can be read one by one. */
export function blocks(cells: readonly string[]): string {
  const rows: string[] = [];
  for (let from = 0; from < cells.length; from += BLOCK_ROWS) rows.push(dense(cells.slice(from, from + BLOCK_ROWS)));
  return rows.join(BLOCK);
}

/** The few cells that are not empty, each behind the number of empty rows before it in base 36: `:x|4:y`. */
export function sparse(cells: readonly string[]): string {
  const filled: string[] = [];
  let last = -1;
  for (const [row, cell] of cells.entries()) {
    if (cell === "") continue;
    const gap = row - last - 1;
    filled.push(`${gap === 0 ? "" : gap.toString(36)}:${cell}`);
    last = row;
  }
  return filled.join(ROW);
}

/**
 * A character for every row: small numbers. Where one is larger stands `~`; those follow behind the last, as a sparse
 * column in base 36.
 */
export function characters(numbers: readonly number[]): string {
  const small = numbers.map((number) => PLAIN[number] ?? LARGER).join("");
  const large = sparse(numbers.map((number) => (number < PLAIN.length ? "" : number.toString(36))));
  return large === "" ? small : small + ROW + large;
}
