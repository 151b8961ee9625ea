import { groupBy } from "../../text/group.ts";
import { drawerOf, guessDrawers, mayBeginWith } from "../../text/initials.ts";
import { phraseOf } from "../../text/key.ts";
import { firstWord } from "../rows.ts";
import type { CompiledName } from "../tables.ts";
import { checked, lifeCell, listCell, type Table } from "./cells.ts";
import { Cells } from "./columns.ts";
import { characters, dense, packedColumn, sparse } from "./write-columns.ts";

export type NameColumn = "names" | "name shapes" | "name lives" | "name cues" | "phrases" | "drawers";

/** The columns that tell of the names. */
export function nameColumns(
  names: readonly CompiledName[],
  shapes: Table<string>,
  wordLists: Table<string>,
): Record<NameColumn, string> {
  const cells = (cell: (name: CompiledName) => string): string[] => names.map((name) => checked(cell(name), name.id));
  const list = (words: readonly string[] | undefined): string =>
    words === undefined ? "" : wordLists.number(listCell(words)).toString(36);
  return {
    names: dense(cells(({ name }) => name)),
    "name shapes": shapeColumn(names, shapes),
    "name lives": sparse(cells(lifeCell)),
    "name cues": sparse(likeTheLast(cells(({ cues, not, favours }) => cueCell([cues, not, favours].map(list))))),
    phrases: sparse(cells(({ name, phrase }) => (phrase === phraseOf(name) ? "" : phrase))),
    drawers: misfits(names),
  };
}

/** The drawers of the names for which the guess is wrong, or that begin with another word than their letters tell: `Defence` folds to `defense`. */
function misfits(names: readonly CompiledName[]): string {
  const { text, starts } = new Cells(packedColumn(dense(names.map(({ name }) => name))), names.length);
  const guesses = guessDrawers(text, starts);
  return sparse(
    names.map(({ phrase }, row) => {
      const drawer = drawerOf(phrase);
      const begins = mayBeginWith(text, starts[row] as number, firstWord(phrase));
      return drawer === guesses[row] && begins ? "" : drawer.toString(36);
    }),
  );
}

/** The shapes are numbered from the commonest on: the small numbers take one character. */
function shapeColumn(names: readonly CompiledName[], shapes: Table<string>): string {
  const own = names.map((name) => [name.lang, name.kind, name.case, name.needs, name.bulk ? 1 : 0].join(" "));
  const groups = [...groupBy(own, (shape) => shape)].sort(([, a], [, b]) => b.length - a.length);
  for (const [shape] of groups) shapes.number(shape);
  return characters(own.map((shape) => shapes.number(shape)));
}

/** The numbers of word lists, without empty ones behind: `3`, `3/7`, `//9`. */
const cueCell = (lists: readonly string[]): string => lists.join("/").replace(/\/+$/, "");

/** `=` where a cell is the last one that was filled, again: names of one entity share their cues. */
function likeTheLast(cells: readonly string[]): string[] {
  let last = "";
  return cells.map((cell) => {
    if (cell === "") return "";
    const again = cell === last;
    last = cell;
    return again ? "=" : cell;
  });
}
