import type { CompiledEntity } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { daysBetween, isTwoDates, life, overlaps, type Period, readDate, showPeriod, WAR_BEGAN } from "../text/date.ts";
import type { DateUsed } from "../types.ts";
import { type Clue, evidence } from "./evidence.ts";
import type { Case, Reading } from "./reading.ts";
import { W } from "./weights.ts";

/** A few days of doubt either way: a text of a known day may be dated a little off. */
const GRACE_DAYS = 7;

/** What a date makes of an entity. */
export type Standing = "alive" | "over" | "not-yet" | "undated";

export function standing(entity: CompiledEntity, period: Period | undefined): Standing {
  if (period === undefined || (entity.from === undefined && entity.until === undefined)) return "undated";
  const lived = life(entity.from, entity.until);
  if (overlaps(period, lived)) return "alive";
  const grace = daysBetween(period.from, period.until) <= GRACE_DAYS ? GRACE_DAYS : 0;
  if (lived.from > period.until) return daysBetween(period.until, lived.from) <= grace ? "alive" : "not-yet";
  return daysBetween(lived.until, period.from) <= grace ? "alive" : "over";
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
export function period(at: Period, lexicon: Lexicon) {
  return (reading: Reading, of: Case): Clue | undefined => {
    const { entity } = reading;
    if (!nameInUse(reading, at)) {
      return evidence("period", W.ended, () => `the name "${reading.name.name}" was not in use at ${showPeriod(at)}`);
    }
    switch (standing(entity, at)) {
      case "alive":
        return evidence("period", 0.3, () => `${entity.name} existed at ${showPeriod(at)}`);
      case "over":
        return evidence(
          "period",
          W.ended,
          () => `${entity.name} was over by ${showPeriod(at)} (${entity.until})${heirs(lexicon, entity)}`,
        );
      case "not-yet":
        return evidence(
          "period",
          bornLater(of, at) ? W.notYet : 0,
          () => `${entity.name} did not exist at ${showPeriod(at)}: it began ${entity.from}`,
        );
      case "undated":
        return undefined;
    }
  };
}

/** Someone else bore the name then, or bears that very name since nobody knows when: what came later is not meant. */
const bornLater = (of: Case, at: Period): boolean =>
  of.readings.some(({ entity, via }) => {
    const then = standing(entity, at);
    return then === "alive" || (then === "undated" && via === "exact");
  });

/** What came of an entity, as the end of a sentence. */
function heirs(lexicon: Lexicon, { id }: CompiledEntity): string {
  const names = successorsOf(lexicon, id).map(({ entity }) => entity.name);
  return names.length === 0 ? "" : `; ${names.join(" and ")} came of it`;
}

/** A name that went out of use before the war, and ten years ago, is said of what bore it then, as is Al-Qaeda in Iraq in 2017. */
function isHistory(until: string, at: Period): boolean {
  const end = life(undefined, until).until;
  return end < WAR_BEGAN && daysBetween(end, at.from) > 3650;
}

/** The body that `entity` had become by then, by renaming: Nusra in 2019 is HTS. */
export function renamedBy(lexicon: Lexicon, entity: CompiledEntity, at: Period): CompiledEntity {
  if (entity.until === undefined || isHistory(entity.until, at)) return entity;
  let current = entity;
  for (let steps = 0; steps < 8; steps++) {
    if (life(current.from, current.until).until >= at.from) return current;
    const next = successorsOf(lexicon, current.id).find(({ how }) => how === "renamed")?.entity;
    if (next === undefined || standing(next, at) === "not-yet") return current;
    current = next;
  }
  return current;
}

/** What bore the line before, for a name used before its bearer existed: along renamings first, then mergers. */
export function predecessorAt(lexicon: Lexicon, entity: CompiledEntity, at: Period): CompiledEntity | undefined {
  const seen = new Set([entity.id]);
  const queue = (entity.successorOf ?? []).map((relation) => ({ id: relation.id, rank: rank(relation.how) }));
  for (;;) {
    queue.sort((a, b) => a.rank - b.rank);
    const next = queue.shift();
    if (next === undefined) return undefined;
    const before = lexicon.entity(next.id);
    if (before === undefined || seen.has(before.id)) continue;
    seen.add(before.id);
    if (standing(before, at) === "alive") return before;
    // One merger on the way makes it a side line.
    for (const relation of before.successorOf ?? [])
      queue.push({ id: relation.id, rank: Math.max(next.rank, rank(relation.how)) });
  }
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
    for (const entity of lexicon.rows.successors()) {
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

/** A date option as a period, and what is to be said of it. */
export interface ReadPeriod {
  readonly period?: Period;
  readonly note?: string;
}

/** What is told of the date option that an answer went by. */
export const dateUsed = ({ period, note }: ReadPeriod): DateUsed => ({
  ...(period === undefined ? { from: "none" } : { used: showPeriod(period), from: "option" }),
  ...(note === undefined ? {} : { note }),
});

export function readPeriod(input: string | Date | undefined): ReadPeriod {
  if (input === undefined) return {};
  const found = readDate(input);
  if (found !== undefined) return { period: found, ...orderNote(input, found) };
  const shown = typeof input === "string" ? JSON.stringify(input) : "an invalid Date";
  return {
    note: `${shown} is no date: write "2016", "2016-03", "2016-03-11" or a range "2016-01/2016-06"; it was left out`,
  };
}

/** Which way a date was taken whose day and month cannot be told apart. */
function orderNote(input: string | Date, taken: Period): { note?: string } {
  if (typeof input !== "string" || !isTwoDates(input)) return {};
  const way = taken.from === taken.until ? "day first" : "which takes in both orders of day and month";
  return { note: `${JSON.stringify(input)} was read as ${showPeriod(taken)}, ${way}; write "2016-03-11" to be plain` };
}
