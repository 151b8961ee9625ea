import type { CompiledEntity } from "../data/tables.ts";
import { daysBetween, life, overlaps, type Period } from "../text/date.ts";

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

/** A name that came up only later cannot be meant. */
export function notYetUsed(from: string | undefined, at: Period): boolean {
  if (from === undefined) return false;
  const first = life(from, undefined).from;
  return first > at.until && daysBetween(at.until, first) > GRACE_DAYS;
}
