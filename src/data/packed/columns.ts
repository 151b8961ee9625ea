import { fromAscii, PLAIN } from "../../text/ascii.ts";

/**
 * The columns of a pack. A cell is read when it is asked for, so that what nobody asks for is never made.
 * A section is a line; what parts its rows needs no escape in a JavaScript string.
 */
export const ROW = "|";
export const SECTION = "\n";

/** Packed text, or a cell of a packed column. */
export const readPacked = (text: string): string => (CHANGED.test(text) ? fromAscii(swapQuotes(text)) : text);

/** What stands for something else in a packed text. */
const CHANGED = /["`<^]/;

/** Between blocks of a column, which can be read one by one, and how many rows each has. */
export const BLOCK = ";";
export const BLOCK_ROWS = 64;
/** Stands for a number that one character cannot tell. */
export const LARGER = "~";
const numberOfCode = new Int16Array(0x80).fill(-1);
for (const [number, char] of PLAIN.entries()) numberOfCode[char.charCodeAt(0)] = number;

/**
 * A column of small numbers, a character each. Where one is larger stands `~`; those follow behind the last, as a sparse
 * column in base 36.
 */
export class Numbers {
  readonly #text: string;
  readonly #larger: Sparse;
  /** How many rows it has. */
  readonly length: number;

  constructor(text: string) {
    this.#text = text;
    this.length = endOfCell(text, 0);
    this.#larger = new Sparse(text.slice(this.length + 1));
  }

  at(row: number): number {
    const number = numberOfCode[this.#text.charCodeAt(row)] as number;
    return number < 0 ? Number.parseInt(this.#larger.get(row) as string, 36) : number;
  }
}

/** A dense column, of which a cell is cut out when it is asked for. */
export class Cells {
  readonly text: string;
  /** Where each row begins; behind the last, where one more would. */
  readonly starts: Uint32Array;

  constructor(text: string, rows: number) {
    this.text = text;
    this.starts = new Uint32Array(rows + 1);
    for (let row = 1; row <= rows; row++) {
      this.starts[row] = endOfCell(text, this.starts[row - 1] as number) + 1;
    }
  }

  at(row: number): string {
    return readPacked(this.text.slice(this.starts[row], (this.starts[row + 1] as number) - 1));
  }
}

/** A sparse column, of which a cell is read when it is asked for. */
export class Sparse {
  /** The rows that are filled, in rising order. */
  readonly rows: Int32Array;
  readonly #cells: readonly string[];

  constructor(text: string) {
    this.#cells = text === "" ? [] : text.split(ROW);
    this.rows = new Int32Array(this.#cells.length);
    let row = -1;
    for (const [place, cell] of this.#cells.entries()) {
      // What counts the empty rows ends at the colon.
      row += cell.startsWith(":") ? 1 : Number.parseInt(cell, 36) + 1;
      this.rows[place] = row;
    }
  }

  get(row: number): string | undefined {
    const place = lastAtOrBefore(this.rows, row);
    return this.rows[place] === row ? this.cell(place) : undefined;
  }

  /** The cell of the row that stands at this place among those that are filled. */
  cell(place: number): string {
    const cell = this.#cells[place] as string;
    return readPacked(cell.slice(cell.indexOf(":") + 1));
  }
}

const endOfCell = (text: string, from: number): number => {
  const end = text.indexOf(ROW, from);
  return end < 0 ? text.length : end;
};

/**
 * Quotes and backticks change places, which is its own reverse. JSON is full of quotes and names have few backticks:
 * changed over, a bundler writes the pack between quotes, where it would else take a template, and an engine reads
 * that twice as slowly (measured with Node 20: 34 against 15 ms over an empty module).
 */
export function swapQuotes(text: string): string {
  if (!text.includes("`")) return text.includes('"') ? text.replaceAll('"', "`") : text;
  return text.replaceAll('"', BETWEEN).replaceAll("`", '"').replaceAll(BETWEEN, "`");
}

const BETWEEN = "\u0000";

/** The place of the last number, in rising order, that is not above another; -1 where all are. */
export function lastAtOrBefore(numbers: ArrayLike<number>, number: number): number {
  let low = -1;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= number) low = middle;
    else high = middle;
  }
  return low;
}
