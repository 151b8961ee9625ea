import { drawersOfWord, guessDrawers, mayBeginWith } from "../../text/initials.ts";
import { wordsOf } from "../../text/key.ts";
import { Drawers, firstWord } from "../rows.ts";
import type { CompiledName, LetterCase, Needs } from "../tables.ts";
import { readLife, readList } from "./cells.ts";
import { Cells, lastAtOrBefore, Numbers, Sparse } from "./columns.ts";
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
  readonly #shapeOf: Numbers;
  readonly #lives: Sparse;
  readonly #cues: Sparse;
  readonly #phrases: Sparse;
  readonly #made: (CompiledName | undefined)[];
  readonly #folded: string[];
  readonly #misfits: Sparse;
  /** 1 for names whose phrase or drawer is another than their letters tell. */
  readonly #odd: Uint8Array;
  #drawers: Drawers | undefined;

  constructor(header: NameHeader, entities: PackedEntities, texts: NameTexts, column: Column) {
    this.count = header.names;
    this.#entities = entities;
    this.#foreign = header.foreign;
    this.#wordLists = new Cells(column("word lists"), header.wordLists);
    this.#shapes = header.shapes.map(readShape);
    this.#texts = texts;
    this.#shapeOf = new Numbers(column("name shapes"));
    this.#lives = new Sparse(column("name lives"));
    this.#cues = new Sparse(column("name cues"));
    this.#phrases = new Sparse(column("phrases"));
    this.#misfits = new Sparse(column("drawers"));
    this.#made = new Array(this.count);
    this.#folded = new Array(this.count);
    this.#odd = new Uint8Array(this.count);
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

  /** The rows of the names whose phrase begins with a word: most others in its drawers need not be folded. */
  beginningWith(word: string): readonly number[] {
    const { text, starts } = this.#texts.cells;
    return this.drawers()
      .rows(drawersOfWord(word))
      .filter((row) => {
        const may = this.#odd[row] === 1 || mayBeginWith(text, starts[row] as number, word);
        return may && firstWord(this.phraseOf(row)) === word;
      });
  }

  name(row: number): CompiledName {
    const made = this.#made[row] ?? this.#make(row);
    this.#made[row] = made;
    return made;
  }

  kindOf(row: number): string {
    return this.#shapeAt(row).kind;
  }

  langOf(row: number): string {
    return this.#shapeAt(row).lang;
  }

  #shapeAt(row: number): Shape {
    return this.#shapes[this.#shapeOf.at(row)] as Shape;
  }

  phraseOf(row: number): string {
    const phrase = this.#folded[row] ?? this.wordsOf(row).join(" ");
    this.#folded[row] = phrase;
    return phrase;
  }

  wordsOf(row: number): readonly string[] {
    return (this.#folded[row] ?? this.#phrases.get(row))?.split(" ") ?? wordsOf(this.#texts.cells.at(row));
  }

  #putAway(): Drawers {
    const { text, starts } = this.#texts.cells;
    const drawers = guessDrawers(text, starts);
    for (const [place, row] of this.#misfits.rows.entries())
      drawers[row] = Number.parseInt(this.#misfits.cell(place), 36);
    for (const { rows } of [this.#misfits, this.#phrases]) for (const row of rows) this.#odd[row] = 1;
    return new Drawers(drawers);
  }

  #make(row: number): CompiledName {
    const owner = this.#texts.ownerOf(row);
    const shape = this.#shapeAt(row);
    const [from, until] = readLife(this.#lives.get(row));
    const [cues, not, favours] = this.#cuesOf(row)?.split("/") ?? [];
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

  /** `=` is the cell before, again. */
  #cuesOf(row: number): string | undefined {
    let place = lastAtOrBefore(this.#cues.rows, row);
    if (this.#cues.rows[place] !== row) return undefined;
    while (this.#cues.cell(place) === "=") place--;
    return this.#cues.cell(place);
  }

  #list(number: string | undefined): readonly string[] | undefined {
    return number === undefined || number === ""
      ? undefined
      : readList(this.#wordLists.at(Number.parseInt(number, 36)));
  }
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
