import { guessDrawer } from "../../text/initials.ts";
import { phraseOf } from "../../text/key.ts";
import { Drawers } from "../rows.ts";
import type { CompiledName, LetterCase, Needs } from "../tables.ts";
import { Cells, numberAt, readSparse } from "./columns.ts";
import type { PackedEntities } from "./entities.ts";
import { pair } from "./facts.ts";
import type { Column } from "./sections.ts";

/** What the header says of names. */
export interface NameHeader {
  readonly names: number;
  readonly foreign: readonly string[];
  readonly shapes: readonly string[];
  readonly wordLists: readonly (readonly string[])[];
}

/** The names of a pack, each made when it is first asked for. */
export class PackedNames {
  readonly count: number;
  readonly #entities: PackedEntities;
  readonly #foreign: readonly string[];
  readonly #wordLists: readonly (readonly string[])[];
  readonly #shapes: readonly Shape[];
  /** Where the names of each entity begin; behind the entities of this pack, those told of in another. */
  readonly #starts: Uint32Array;
  readonly #names: Cells;
  readonly #shapeOf: string;
  readonly #lives: ReadonlyMap<number, string>;
  readonly #cues: ReadonlyMap<number, string>;
  readonly #phrases: ReadonlyMap<number, string>;
  readonly #made: (CompiledName | undefined)[];
  readonly #misfits: ReadonlyMap<number, string>;
  #drawers: Drawers | undefined;

  constructor(header: NameHeader, entities: PackedEntities, column: Column) {
    this.count = header.names;
    this.#entities = entities;
    this.#foreign = header.foreign;
    this.#wordLists = header.wordLists;
    this.#shapes = header.shapes.map(readShape);
    this.#starts = startsOf(column("names of each"));
    this.#names = new Cells(column("names"), this.count);
    this.#shapeOf = column("name shapes");
    this.#lives = readSparse(column("name lives"));
    this.#cues = readSparse(column("name cues"));
    this.#phrases = readSparse(column("phrases"));
    this.#misfits = readSparse(column("drawers"));
    this.#made = new Array(this.count);
  }

  /** The names of an entity of this pack, by its row. */
  ofEntity(row: number): readonly CompiledName[] {
    const names: CompiledName[] = [];
    for (let at = this.#starts[row] as number; at < (this.#starts[row + 1] as number); at++) names.push(this.name(at));
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

  #putAway(): Drawers {
    const { text, starts } = this.#names;
    let owner = -1;
    return new Drawers(this.count, (row) => {
      while (row >= (this.#starts[owner + 1] as number)) owner++;
      const misfit = this.#misfits.get(row);
      if (misfit !== undefined) return Number.parseInt(misfit, 36);
      const from = starts[row] as number;
      const to = (starts[row + 1] as number) - 1;
      if (from < to) return guessDrawer(text, from, to);
      const label = this.#entities.label(owner);
      return guessDrawer(label, 0, label.length);
    });
  }

  #make(row: number): CompiledName {
    const owner = this.#ownerOf(row);
    const shape = this.#shapes[numberAt(this.#shapeOf, row)] as Shape;
    const [from, until] = pair(this.#lives.get(row));
    const [cues, not, favours] = this.#cues.get(row)?.split("/") ?? [];
    const name = this.#names.at(row) || this.#entities.label(owner);
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
      phrase: this.#phrases.get(row) ?? phraseOf(name),
      sounds: undefined,
    };
  }

  /** The entity whose names begin last at or before a row. */
  #ownerOf(row: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= row) low = middle;
      else high = middle;
    }
    return low;
  }

  #list(number: string | undefined): readonly string[] | undefined {
    return number === undefined || number === "" ? undefined : this.#wordLists[Number.parseInt(number, 36)];
  }
}

function startsOf(counts: string): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let row = 0; row < counts.length; row++) starts[row + 1] = (starts[row] as number) + numberAt(counts, row);
  return starts;
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
