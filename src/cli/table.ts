/** A table as text: columns as wide as their widest cell, two spaces between; the last is broken into lines to fit `width`. */
export function table(rows: readonly (readonly string[])[], width = Number.POSITIVE_INFINITY): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ""))));
  const before = widths.slice(0, -1).reduce((sum, one) => sum + one + GAP, 0);
  const room = Math.max(NARROWEST, width - before);
  return rows
    .flatMap((row) => {
      const cells = row.slice(0, columns - 1).map((cell, at) => padded(cell, widths[at] as number));
      const [first = "", ...more] = linesOf(row[columns - 1] ?? "", room);
      return [`${cells.join("")}${first}`, ...more.map((line) => " ".repeat(before) + line)];
    })
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

const GAP = 2;
/** A column of fewer letters cannot be read. */
const NARROWEST = 24;

function padded(cell: string, width: number): string {
  return cell + " ".repeat(width - widthOf(cell) + GAP);
}

/** How many cells of a terminal a text takes: marks that stand on a letter and colours take none. */
export function widthOf(text: string): number {
  return [...text.replace(/\u001B\[\d+m|\p{Mn}|\p{Cf}/gu, "")].length;
}

/** A text broken between words. */
function linesOf(text: string, room: number): string[] {
  if (widthOf(text) <= room) return [text];
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
