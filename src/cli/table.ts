/** A table as text: columns as wide as their widest cell, two spaces between; the last one is cut at `width`. */
export function table(rows: readonly (readonly string[])[], width = Number.POSITIVE_INFINITY): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ""))));
  const before = widths.slice(0, -1).reduce((sum, one) => sum + one + GAP, 0);
  const room = Math.max(NARROWEST, width - before);
  return rows
    .map((row) => {
      const cells = row.map((cell, at) => (at === columns - 1 ? cut(cell, room) : cell + " ".repeat((widths[at] as number) - widthOf(cell))));
      return `${cells.join(" ".repeat(GAP)).trimEnd()}\n`;
    })
    .join("");
}

const GAP = 2;
/** A reason of fewer letters says nothing. */
const NARROWEST = 24;

/** How many cells of a terminal a text takes: marks that stand on a letter and colours take none. */
export function widthOf(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
  return [...text.replace(/\u001B\[\d+m|\p{Mn}|\p{Cf}/gu, "")].length;
}

function cut(text: string, room: number): string {
  return widthOf(text) <= room ? text : `${[...text].slice(0, room - 1).join("")}…`;
}
