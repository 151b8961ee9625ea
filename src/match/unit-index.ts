import type { CompiledEntity } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Token, tokenize } from "../text/tokenize.ts";
import { branchOf } from "./designators.ts";
import { type NumberedUnit, numberedUnits } from "./units.ts";

/** A unit of the tables that bears a number. */
export interface UnitReading {
  readonly entity: CompiledEntity;
  readonly branches: readonly string[];
}

/** The units of the tables by number and designator, as their names and aliases give them. */
export class UnitIndex {
  readonly #units = new Map<string, CompiledEntity[]>();
  readonly #branches = new Map<string, Set<string>>();

  constructor(lexicon: Lexicon) {
    for (const entity of lexicon.rows.entitiesUnder("unit/")) {
      for (const { name } of lexicon.namesOf(entity.id)) {
        const unit = ownUnit(tokenize(name), entity.kind);
        if (unit !== undefined) this.#add(unit, entity, lexicon);
      }
    }
  }

  #add(unit: NumberedUnit, entity: CompiledEntity, lexicon: Lexicon): void {
    const known = this.#units.get(signatureOf(unit)) ?? [];
    if (!known.includes(entity)) this.#units.set(signatureOf(unit), [...known, entity]);
    const branches = this.#branches.get(entity.id) ?? branchesOfParents(entity, lexicon);
    for (const branch of unit.branches) branches.add(branch);
    this.#branches.set(entity.id, branches);
  }

  readings(unit: NumberedUnit): readonly UnitReading[] {
    return (this.#units.get(signatureOf(unit)) ?? []).map((entity) => ({
      entity,
      branches: [...(this.#branches.get(entity.id) ?? [])],
    }));
  }
}

/** The unit that a name is about: of `5th Corps 8th Brigade` the brigade, since a brigade is so called. */
function ownUnit(tokens: readonly Token[], kind: string): NumberedUnit | undefined {
  const units = numberedUnits(tokens);
  const own = units.find(({ designator }) => designator === kind);
  if (own !== undefined) return own;
  // The 137th Brigade is called the 137th Regiment as well, but only a name of nothing else says so.
  const [unit] = units;
  return units.length === 1 && unit?.first === 0 && unit.last === tokens.length - 1 ? unit : undefined;
}

/** A brigade of the Republican Guard is a Guard brigade. */
function branchesOfParents(entity: CompiledEntity, lexicon: Lexicon): Set<string> {
  const found = new Set<string>();
  for (const { id } of entity.partOf ?? []) {
    for (const token of tokenize(lexicon.entity(id)?.name ?? "")) {
      const branch = branchOf(token);
      if (branch !== undefined && branch !== "") found.add(branch);
    }
  }
  return found;
}

const signatureOf = (unit: NumberedUnit): string => `${unit.number} ${unit.designator}`;
