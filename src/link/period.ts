import type { CompiledEntity } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { life, overlaps, type Period, readDate, showPeriod } from "../text/date.ts";
import { type Clue, evidence } from "./evidence.ts";
import type { Reading } from "./reading.ts";
import { W } from "./weights.ts";

/** A few days of doubt either way: a text may be dated a little off. */
const GRACE_DAYS = 7;

/** What a date makes of an entity. */
export type Standing = "alive" | "over" | "not-yet" | "undated";

export function standing(entity: CompiledEntity, period: Period | undefined): Standing {
  if (period === undefined || (entity.from === undefined && entity.until === undefined)) return "undated";
  const lived = life(entity.from, entity.until);
  if (overlaps(period, lived)) return "alive";
  if (lived.from > period.until) return daysBetween(period.until, lived.from) <= GRACE_DAYS ? "alive" : "not-yet";
  return daysBetween(lived.until, period.from) <= GRACE_DAYS ? "alive" : "over";
}

/** Is a name in use at the time of the text? */
export function nameInUse(reading: Reading, period: Period | undefined): boolean {
  const { from, until } = reading.name;
  if (period === undefined || (from === undefined && until === undefined)) return true;
  return overlaps(period, life(from, until));
}

/** A name that came up only later cannot be meant. */
export function notYetUsed(from: string | undefined, at: Period): boolean {
  if (from === undefined) return false;
  const first = life(from, undefined).from;
  return first > at.until && daysBetween(at.until, first) > GRACE_DAYS;
}

/** The time of the text against the life of the entity. */
export function period(at: Period | undefined) {
  return (reading: Reading): Clue | undefined => {
    const { entity } = reading;
    if (at === undefined) return undefined;
    if (!nameInUse(reading, at)) {
      return evidence("period", W.ended, () => `the name "${reading.name.name}" was not in use at ${showPeriod(at)}`);
    }
    switch (standing(entity, at)) {
      case "alive":
        return evidence("period", 0.3, () => `${entity.name} existed at ${showPeriod(at)}`);
      case "over":
        return evidence("period", W.ended, () => `${entity.name} was over by ${showPeriod(at)} (${entity.until})`);
      case "not-yet":
        return evidence("period", 0, () => `${entity.name} did not exist at ${showPeriod(at)}: it began ${entity.from}`);
      case "undated":
        return undefined;
    }
  };
}

/** The body that `entity` had become by then, by renaming: Nusra in 2019 is HTS. */
export function renamedBy(lexicon: Lexicon, entity: CompiledEntity, at: Period): CompiledEntity {
  let current = entity;
  for (let steps = 0; steps < 8; steps++) {
    if (standing(current, at) !== "over") return current;
    const next = successorsOf(lexicon, current.id).find(({ how }) => how === "renamed")?.entity;
    if (next === undefined || standing(next, at) === "not-yet") return current;
    current = next;
  }
  return current;
}

/** What bore the line before: for a name used before its bearer existed. */
export function predecessorAt(lexicon: Lexicon, entity: CompiledEntity, at: Period): CompiledEntity | undefined {
  const seen = new Set([entity.id]);
  const queue = [...(entity.successorOf ?? [])].sort((a, b) => rank(a.how) - rank(b.how));
  for (let relation = queue.shift(); relation !== undefined; relation = queue.shift()) {
    const before = lexicon.entity(relation.id);
    if (before === undefined || seen.has(before.id)) continue;
    seen.add(before.id);
    if (standing(before, at) === "alive") return before;
    queue.push(...(before.successorOf ?? []));
  }
  return undefined;
}

const rank = (how: string | undefined): number => (how === "renamed" ? 0 : how === "merged" ? 1 : 2);

export interface Successor {
  readonly entity: CompiledEntity;
  readonly how?: "renamed" | "merged" | "split" | undefined;
  readonly on?: string | undefined;
}

const successors = new WeakMap<Lexicon, Map<string, Successor[]>>();

/** What came of an entity. */
export function successorsOf(lexicon: Lexicon, id: string): readonly Successor[] {
  let index = successors.get(lexicon);
  if (index === undefined) {
    index = new Map();
    for (const entity of lexicon.entities) {
      for (const { id: before, how, on } of entity.successorOf ?? []) {
        const known = index.get(before) ?? [];
        known.push({ entity, how, on });
        index.set(before, known);
      }
    }
    successors.set(lexicon, index);
  }
  return index.get(id) ?? [];
}

function daysBetween(a: number, b: number): number {
  return (utc(b) - utc(a)) / 86_400_000;
}

function utc(day: number): number {
  return Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100);
}

/** A date option as a period, and what was wrong with it. */
export function readPeriod(input: string | Date | undefined): { period?: Period; note?: string } {
  if (input === undefined) return {};
  const found = readDate(input);
  if (found !== undefined) return { period: found };
  const shown = typeof input === "string" ? JSON.stringify(input) : "an invalid Date";
  return { note: `${shown} is no date: write "2016", "2016-03", "2016-03-11" or a range "2016-01/2016-06"; it was left out` };
}
