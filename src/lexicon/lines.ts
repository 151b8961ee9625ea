import type { CompiledEntity } from "../data/tables.ts";
import { daysBetween, life, type Period, WAR_BEGAN } from "../text/date.ts";
import type { Lexicon } from "./lexicon.ts";
import { standing } from "./standing.ts";

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

/** Had it been renamed some weeks before? Whoever has the new name at hand then tells of what was done under the old one. */
export const justRenamed = ({ until }: CompiledEntity, at: Period): boolean =>
  daysBetween(life(undefined, until).until, at.from) <= WEEKS;

/** In days. */
const WEEKS = 30;

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

/** The body, and all that it came out of, by whatever renamings and mergers, or is part of: itself first. */
export function lineOf(lexicon: Lexicon, id: string, by: "successorOf" | "partOf"): ReadonlySet<string> {
  const line = new Set([id]);
  for (const one of line) for (const before of lexicon.entity(one)?.[by] ?? []) line.add(before.id);
  return line;
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
