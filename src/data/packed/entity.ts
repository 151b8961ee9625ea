import type { CompiledEntity } from "../tables.ts";

/**
 * An entity of a pack. What it is called elsewhere is seldom asked for, and read then: by one getter for all entities,
 * since objects that each have a getter of their own are several times as slow to read.
 */
export class PackedEntity implements CompiledEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly within: CompiledEntity["within"];
  readonly at: CompiledEntity["at"];
  readonly population: CompiledEntity["population"];
  readonly from: CompiledEntity["from"];
  readonly until: CompiledEntity["until"];
  readonly successorOf: CompiledEntity["successorOf"];
  readonly partOf: CompiledEntity["partOf"];
  readonly theatre: CompiledEntity["theatre"];
  readonly curated: boolean;
  readonly #refs: () => CompiledEntity["refs"];

  constructor(entity: Omit<CompiledEntity, "refs">, refs: () => CompiledEntity["refs"]) {
    this.id = entity.id;
    this.name = entity.name;
    this.kind = entity.kind;
    this.within = entity.within;
    this.at = entity.at;
    this.population = entity.population;
    this.from = entity.from;
    this.until = entity.until;
    this.successorOf = entity.successorOf;
    this.partOf = entity.partOf;
    this.theatre = entity.theatre;
    this.curated = entity.curated;
    this.#refs = refs;
  }

  get refs(): CompiledEntity["refs"] {
    return this.#refs();
  }
}
