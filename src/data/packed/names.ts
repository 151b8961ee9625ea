import { guessDrawer } from "../../text/initials.ts";
import { phraseOf } from "../../text/key.ts";
import { Drawers } from "../rows.ts";
import type { CompiledName, LetterCase, Needs } from "../tables.ts";
import { readLife, readList } from "./cells.ts";
import { Cells, numberAt, readSparse } from "./columns.ts";
import type { PackedEntities } from "./entities.ts";
import type { Column } from "./sections.ts";
import type { NameTexts } from "./texts.ts";

/** What the header says of names. */
export interface NameHeader {
  readonly names: number;
  readonly foreign: readonly string[];
  readonly shapes: readonly string[];
  readonly wordLists: number;
}

/** The names of a pack, each made when it is first asked for. */
export class PackedNames {
  readonly count: number;
  readonly #entities: PackedEntities;
  readonly #foreign: readonly string[];
  readonly #wordLists: Cells;
  readonly #shapes: readonly Shape[];
  readonly #texts: NameTexts;
  readonly #shapeOf: string;
  readonly #lives: ReadonlyMap<number, string>;
  readonly #cues: ReadonlyMap<number, string>;
  readonly #phrases: ReadonlyMap<number, string>;
  readonly #made: (CompiledName | undefined)[];
  readonly #folded: string[];
  readonly #misfits: ReadonlyMap<number, string>;
  #drawers: Drawers | undefined;

  constructor(header: NameHeader, entities: PackedEntities, texts: NameTexts, column: Column) {
    this.count = header.names;
    this.#entities = entities;
    this.#foreign = header.foreign;
    this.#wordLists = new Cells(column("word lists"), header.wordLists);
    this.#shapes = header.shapes.map(readShape);
    this.#texts = texts;
    this.#shapeOf = column("name shapes");
    this.#lives = readSparse(column("name lives"));
    this.#cues = readCues(column("name cues"));
    this.#phrases = readSparse(column("phrases"));
    this.#misfits = readSparse(column("drawers"));
    this.#made = new Array(this.count);
    this.#folded = new Array(this.count);
  }

  /** The names of an entity of this pack, by its row. */
  ofEntity(row: number): readonly CompiledName[] {
    const { starts } = this.#texts;
    const names: CompiledName[] = [];
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) names.push(this.name(at));
    return names;
  }

  /** The names of an entity that another pack tells of. */
  ofForeign(id: string): readonly CompiledName[] {
    const at = this.#foreign.indexOf(id);
    return at < 0 ? [] : this.ofEntity(this.#entities.count + at);
  }

  drawers(): Drawers {
    this.#drawers ??= this.#putAway();
    return this.#drawers;
  }

  name(row: number): CompiledName {
    const made = this.#made[row] ?? this.#make(row);
    this.#made[row] = made;
    return made;
  }

  kindOf(row: number): string {
    return (this.#shapes[numberAt(this.#shapeOf, row)] as Shape).kind;
  }

  phraseOf(row: number): string {
    const phrase = this.#folded[row] ?? this.#phrases.get(row) ?? phraseOf(this.#texts.cells.at(row));
    this.#folded[row] = phrase;
    return phrase;
  }

  #putAway(): Drawers {
    const { text, starts } = this.#texts.cells;
    return new Drawers(this.count, (row) => {
      const misfit = this.#misfits.get(row);
      if (misfit !== undefined) return Number.parseInt(misfit, 36);
      return guessDrawer(text, starts[row] as number, (starts[row + 1] as number) - 1);
    });
  }

  #make(row: number): CompiledName {
    const owner = this.#texts.ownerOf(row);
    const shape = this.#shapes[numberAt(this.#shapeOf, row)] as Shape;
    const [from, until] = readLife(this.#lives.get(row));
    const [cues, not, favours] = this.#cues.get(row)?.split("/") ?? [];
    const name = this.#texts.cells.at(row);
    const known = owner < this.#entities.count;
    return {
      id: known ? this.#entities.id(owner) : (this.#foreign[owner - this.#entities.count] as string),
      name,
      lang: shape.lang,
      kind: shape.kind,
      case: shape.case,
      needs: shape.needs,
      bulk: shape.bulk,
      from,
      until,
      cues: this.#list(cues),
      not: this.#list(not),
      favours: this.#list(favours),
      phrase: this.phraseOf(row),
      sounds: undefined,
    };
  }

  #list(number: string | undefined): readonly string[] | undefined {
    return number === undefined || number === ""
      ? undefined
      : readList(this.#wordLists.at(Number.parseInt(number, 36)));
  }
}

/** `=` is the cell before, again. */
function readCues(text: string): ReadonlyMap<number, string> {
  const cues = new Map(readSparse(text));
  let last = "";
  for (const [row, cell] of cues) {
    if (cell === "=") cues.set(row, last);
    else last = cell;
  }
  return cues;
}

interface Shape {
  readonly lang: string;
  readonly kind: string;
  readonly case: LetterCase;
  readonly needs: Needs;
  readonly bulk: boolean;
}

function readShape(text: string): Shape {
  const [lang, kind, letterCase, needs, bulk] = text.split(" ") as [string, string, LetterCase, string, string];
  return { lang, kind, case: letterCase, needs: Number(needs) as Needs, bulk: bulk === "1" };
}
