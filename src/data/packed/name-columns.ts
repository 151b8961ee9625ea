import { drawerOf, guessDrawer } from "../../text/initials.ts";
import { phraseOf } from "../../text/key.ts";
import type { CompiledName } from "../tables.ts";
import { checked, lifeCell, type Table } from "./cells.ts";
import { characters, dense, sparse } from "./columns.ts";

export type NameColumn = "names" | "name shapes" | "name lives" | "name cues" | "phrases" | "drawers";

/** The columns that tell of the names. */
export function nameColumns(
  names: readonly CompiledName[],
  labels: ReadonlyMap<string, string>,
  shapes: Table<string>,
  wordLists: Table<string>,
): Record<NameColumn, string> {
  const cells = (cell: (name: CompiledName) => string): string[] => names.map((name) => checked(cell(name), name.id));
  const list = (words: readonly string[] | undefined): string =>
    words === undefined ? "" : wordLists.number(JSON.stringify(words)).toString(36);
  return {
    names: dense(cells(({ id, name }) => (name === labels.get(id) ? "" : name))),
    "name shapes": characters(
      names.map((name) => shapes.number([name.lang, name.kind, name.case, name.needs, name.bulk ? 1 : 0].join(" "))),
    ),
    "name lives": sparse(cells(lifeCell)),
    "name cues": sparse(
      cells(({ cues, not, favours }) =>
        cues === undefined && not === undefined && favours === undefined
          ? ""
          : [list(cues), list(not), list(favours)].join("/"),
      ),
    ),
    phrases: sparse(cells(({ name, phrase }) => (phrase === phraseOf(name) ? "" : phrase))),
    drawers: sparse(
      names.map(({ name, phrase }) => {
        const drawer = drawerOf(phrase);
        return drawer === guessDrawer(name, 0, name.length) ? "" : drawer.toString(36);
      }),
    ),
  };
}
