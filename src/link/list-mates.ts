import type { CompiledEntity } from "../data/tables.ts";
import { kilometres, kilometresNorth } from "../geo.ts";
import { gather } from "../text/group.ts";
import type { Document } from "./document.ts";
import { type ListStep, nextInList } from "./list-steps.ts";
import { type Case, isBySound, isReading, type Reading } from "./reading.ts";

/** What a name beside this one in a list may be. */
export interface Mate {
  readonly entity: CompiledEntity;
  readonly away: number;
}

/** The villages of one list are neighbours, as a rule; of two words that are none, few would be, in km. */
const NEAR = 15;

const STEPS: readonly ListStep[] = [1, -1];

/**
 * `Kanayis, Mashun and Daruna`: three words that may be no names at all, but three villages close to one another have
 * them. What the names beside one in its list may be, before any of them is settled.
 */
export class ListMates {
  readonly #document: Document;
  readonly #cases: readonly Case[];
  #startingAt: ReadonlyMap<number, readonly Case[]> | undefined;
  #endingAt: ReadonlyMap<number, readonly Case[]> | undefined;
  #of: Case | undefined;
  #mates: readonly CompiledEntity[] = [];

  constructor(document: Document, cases: readonly Case[]) {
    this.#document = document;
    this.#cases = cases;
  }

  /** The nearest of them, if it is near. */
  nearTo({ entity: { at } }: Reading, of: Case): Mate | undefined {
    if (at === undefined) return undefined;
    let nearest: Mate | undefined;
    for (const entity of this.#all(of)) {
      if (entity.at === undefined || kilometresNorth(at, entity.at) > NEAR) continue;
      const away = kilometres(at, entity.at);
      if (away <= (nearest?.away ?? NEAR)) nearest = { entity, away };
    }
    return nearest;
  }

  #all(of: Case): readonly CompiledEntity[] {
    if (of !== this.#of) {
      this.#of = of;
      this.#mates = STEPS.flatMap((step) => this.#beside(of, step) ?? []);
    }
    return this.#mates;
  }

  #beside(of: Case, step: ListStep): readonly CompiledEntity[] | undefined {
    return nextInList(this.#document.tokens, of.span, step, (at) => {
      const mates = this.#at(at, step).flatMap(({ readings }) =>
        readings.filter(mayBeMate).map(({ entity }) => entity),
      );
      return mates.length === 0 ? undefined : mates.filter(({ id }) => !isReading(id, of.readings));
    });
  }

  #at(token: number, step: ListStep): readonly Case[] {
    this.#startingAt ??= casesBy(this.#cases, ({ span }) => span.first);
    this.#endingAt ??= casesBy(this.#cases, ({ span }) => span.last);
    return (step > 0 ? this.#startingAt : this.#endingAt).get(token) ?? NO_CASES;
  }
}

const NO_CASES: readonly Case[] = [];

function casesBy(cases: readonly Case[], tokenOf: (one: Case) => number): ReadonlyMap<number, readonly Case[]> {
  const by = new Map<number, Case[]>();
  for (const one of cases) if (one.readings.some(mayBeMate)) gather(by, tokenOf(one), one);
  return by;
}

/** A village or a town of Syria. */
export const isVillage = ({ entity: { id, kind } }: Reading): boolean =>
  id.startsWith("place/sy/") && /^(?:village|hamlet|town)$/.test(kind);

/** By its sound alone, a word may be near to too many villages. */
const mayBeMate = (reading: Reading): boolean => isVillage(reading) && !isBySound(reading.via);
