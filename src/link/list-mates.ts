import type { CompiledEntity } from "../data/tables.ts";
import { kilometres, kilometresNorth } from "../geo.ts";
import { groupBy } from "../text/group.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import { type ListStep, nextInList, type Stretch } from "./list-steps.ts";
import { type Case, isBySound, type Reading } from "./reading.ts";
import { W } from "./weights.ts";

/** Other members of a list that may lie near to one: the nearest of them, and how many. */
interface Mates {
  readonly entity: CompiledEntity;
  readonly away: number;
  readonly count: number;
}

/** The villages of one list are neighbours, as a rule; of two words that are none, few would be, in km. */
const NEAR = 15;
/** So many members are looked at on either side. */
const REACH = 3;

const STEPS: readonly ListStep[] = [1, -1];

/**
 * `Kanayis, Mashun and Daruna`: three words that may be no names at all, but three villages close to one another have
 * them. What the other names of a list may be, before any of them is settled.
 */
export class ListMates {
  readonly #document: Document;
  readonly #cases: readonly Case[];
  /** Those that may be one. */
  #villages: readonly Case[] | undefined;
  readonly #entities = new Map<Case, readonly CompiledEntity[]>();
  #startingAt: ReadonlyMap<number, readonly Case[]> | undefined;
  #endingAt: ReadonlyMap<number, readonly Case[]> | undefined;

  constructor(document: Document, cases: readonly Case[]) {
    this.#document = document;
    this.#cases = cases;
  }

  /** What the others of a case's list may be, each member by itself, but for what the case may be itself. */
  of(of: Case): readonly (readonly CompiledEntity[])[] {
    const own = new Set(of.readings.map(({ entity }) => entity));
    return STEPS.flatMap((step) => this.#beside(of, step)).map((member) => member.filter((one) => !own.has(one)));
  }

  #beside(of: Case, step: ListStep): readonly (readonly CompiledEntity[])[] {
    const found: (readonly CompiledEntity[])[] = [];
    const find = (token: number): readonly Case[] | undefined => this.#at(token, step);
    let from: Stretch = of.span;
    for (let members = 0; members < REACH; members++) {
      const next = nextInList(this.#document.tokens, from, step, find);
      const [first] = next ?? NO_CASES;
      if (next === undefined || first === undefined) break;
      found.push(next.length === 1 ? this.#villagesOf(first) : next.flatMap((one) => this.#villagesOf(one)));
      from = first.span;
    }
    return found;
  }

  #villagesOf(of: Case): readonly CompiledEntity[] {
    let villages = this.#entities.get(of);
    if (villages === undefined) {
      villages = of.readings.filter(mayBeMate).map(({ entity }) => entity);
      this.#entities.set(of, villages);
    }
    return villages;
  }

  #at(token: number, step: ListStep): readonly Case[] | undefined {
    this.#villages ??= this.#cases.filter(({ readings }) => readings.some(mayBeMate));
    if (step > 0) this.#startingAt ??= groupBy(this.#villages, ({ span }) => span.first);
    else this.#endingAt ??= groupBy(this.#villages, ({ span }) => span.last);
    return (step > 0 ? this.#startingAt : this.#endingAt)?.get(token);
  }
}

const NO_CASES: readonly Case[] = [];

const VILLAGES: ReadonlySet<string> = new Set(["village", "hamlet", "town"]);

/** A village or a town of Syria. */
export const isTownOrVillage = ({ entity: { id, kind } }: Reading): boolean =>
  VILLAGES.has(kind) && id.startsWith("place/sy/");

/** By its sound alone, a word may be near to too many villages. */
const mayBeMate = (reading: Reading): boolean => !isBySound(reading.via) && isTownOrVillage(reading);

function nearestOf(mates: readonly (readonly CompiledEntity[])[], { at }: CompiledEntity): Mates | undefined {
  if (at === undefined) return undefined;
  let nearest: CompiledEntity | undefined;
  let least = NEAR;
  let count = 0;
  for (const member of mates) {
    let isNear = false;
    for (const entity of member) {
      if (entity.at === undefined || kilometresNorth(at, entity.at) > NEAR) continue;
      const away = kilometres(at, entity.at);
      isNear ||= away <= NEAR;
      if (away > least) continue;
      least = away;
      nearest = entity;
    }
    if (isNear) count++;
  }
  return nearest && { entity: nearest, away: least, count };
}

/** `Kanayis, Mashun and Daruna`: none is settled, but villages of these names lie side by side, so many at least. */
export function besideNames(
  reading: Reading,
  mates: () => readonly (readonly CompiledEntity[])[],
  enough: number,
): Clue | undefined {
  if (!isTownOrVillage(reading) || reading.via === "fuzzy") return undefined;
  const near = nearestOf(mates(), reading.entity);
  if (near === undefined || near.count < enough) return undefined;
  const { entity, away, count } = near;
  const weight = count > 1 ? W.listOfSomeNames : W.listOfNames;
  const why = (): string => `in a list with a name that ${entity.name} has, ${Math.round(away)} km away`;
  return evidence("list", isBySound(reading.via) ? weight / 2 : weight, why);
}
