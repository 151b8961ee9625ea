import { slugOf } from "../../text/slug.ts";
import type { CompiledEntity } from "../tables.ts";
import { readLife } from "./cells.ts";
import { ROW, readPacked, Sparse } from "./columns.ts";
import { Facts, relationsOf } from "./facts.ts";
import { References } from "./references.ts";
import type { Column } from "./sections.ts";
import type { NameTexts } from "./texts.ts";

/** The head of the IDs that go without saying. */
const PLACE = "place/sy/";

/** So many searches for an ID cost as much as to read them all. */
const FEW = 4;
/** What makes an ASCII letter a small one. */
const LOWER = 0x20;
const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** The entities of a pack, each made when it is first asked for. */
export class PackedEntities {
  readonly count: number;
  readonly #column: Column;
  readonly #kinds: readonly string[];
  readonly #ids: readonly string[];
  readonly #labels: Sparse;
  readonly #texts: NameTexts;
  readonly #made: (CompiledEntity | undefined)[];
  readonly #idOf: (string | undefined)[];
  readonly #rows = new Map<string, number>();
  /** How often an ID has been looked for among those not yet read. */
  #searches = 0;
  #facts: Facts | undefined;
  #references: References | undefined;
  /** References are seldom asked for, and read then. One getter for all entities: objects that each have their own are slow to read. */
  readonly #refs: PropertyDescriptor;

  constructor(count: number, kinds: readonly string[], texts: NameTexts, column: Column) {
    this.count = count;
    this.#column = column;
    this.#kinds = kinds;
    this.#ids = column("ids").split(ROW);
    this.#labels = new Sparse(column("labels"));
    this.#texts = texts;
    const refsOf = (id: string): CompiledEntity["refs"] => this.#refsOf(id);
    this.#refs = {
      enumerable: true,
      get(this: CompiledEntity) {
        return refsOf(this.id);
      },
    };
    this.#made = new Array(count);
    this.#idOf = new Array(count);
  }

  id(row: number): string {
    const known = this.#idOf[row];
    if (known !== undefined) return known;
    const id = this.#readId(row);
    this.#idOf[row] = id;
    this.#rows.set(id, row);
    return id;
  }

  #readId(row: number): string {
    const cell = readPacked(this.#ids[row] as string);
    if (cell === "") return PLACE + slugOf(this.label(row));
    if (cell === "g") return `group/${slugOf(this.label(row))}`;
    const id = cell.startsWith("~") ? PLACE + cell.slice(1) : cell;
    return id.includes("*") ? id.replace("*", slugOf(this.label(row))) : id;
  }

  label(row: number): string {
    return this.#labels.get(row) ?? this.#texts.first(row);
  }

  rowOf(id: string): number {
    const known = this.#rows.get(id);
    if (known !== undefined || this.#searches > FEW) return known ?? -1;
    const all = ++this.#searches > FEW;
    for (let row = 0; row < this.count; row++) if (all || this.#mayBe(row, id)) this.id(row);
    return this.#rows.get(id) ?? -1;
  }

  /** Most IDs are made of the label: those that begin otherwise need not be made. */
  #mayBe(row: number, id: string): boolean {
    if (this.#ids[row] !== "") return true;
    if (!id.startsWith(PLACE)) return false;
    const letter = this.#texts.startOf(row) | LOWER;
    return letter === id.charCodeAt(PLACE.length) || !isLetter(letter) || this.#labels.get(row) !== undefined;
  }

  /** The rows whose IDs begin with `prefix`. */
  rowsUnder(prefix: string): readonly number[] {
    const implied = PLACE.startsWith(prefix.slice(0, PLACE.length));
    const rows: number[] = [];
    for (let row = 0; row < this.count; row++) {
      if (this.#ids[row] === "" && !implied) continue;
      if (this.id(row).startsWith(prefix)) rows.push(row);
    }
    return rows;
  }

  /** The rows that have relations. */
  related(): readonly number[] {
    return [...this.#read().relations.rows];
  }

  entity(row: number): CompiledEntity {
    const made = this.#made[row] ?? this.#make(row);
    this.#made[row] = made;
    return made;
  }

  #read(): Facts {
    this.#facts ??= new Facts(this.#column, (at) => this.id(at));
    return this.#facts;
  }

  #make(row: number): CompiledEntity {
    const facts = this.#read();
    const [from, until] = readLife(facts.lives.get(row));
    const [successorOf, partOf, theatre, divided] = relationsOf(facts.relations.get(row), (at) => this.id(at));
    const population = facts.populations[row] as string;
    const entity = {
      id: this.id(row),
      name: this.label(row),
      kind: this.#kinds[facts.kinds.at(row)] as string,
      within: facts.holder(row),
      at: facts.at(row),
      population: population === "" ? undefined : Number.parseInt(population, 36),
      from,
      until,
      successorOf,
      partOf,
      theatre,
      divided,
      curated: facts.curated.at(row) === 1,
    };
    return Object.defineProperty(entity, "refs", this.#refs) as unknown as CompiledEntity;
  }

  #refsOf(id: string): CompiledEntity["refs"] {
    this.#references ??= new References(this.#column, this.count);
    return this.#references.at(this.rowOf(id));
  }
}
