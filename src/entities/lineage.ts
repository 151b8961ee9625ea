import type { CompiledEntity } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { predecessorAt, renamedBy, successorsOf } from "../lexicon/lines.ts";
import { standing } from "../lexicon/standing.ts";
import { life, overlaps, type Period } from "../text/date.ts";
import { readPeriod } from "../text/date-option.ts";
import type { Entity, Lineage, LineageStep } from "../types.ts";
import { show } from "./show.ts";

/**
 * Before and after: the line of a group or unit through its renamings, mergers and splits, each oldest
 * first. `at` is who bore the line at that date: renamings are followed before mergers, so that the line of
 * HTS in 2015 is Nusra and none of the groups that joined later.
 */
export function lineageOf(lexicon: Lexicon, id: string, at: string | Date | undefined): Lineage | undefined {
  const entity = lexicon.entity(id);
  if (entity === undefined) return undefined;
  const predecessors = walk(entity, (one) =>
    (one.successorOf ?? []).flatMap(({ id: before, how, on }) => {
      const found = lexicon.entity(before);
      return found === undefined ? [] : [{ entity: found, how, on }];
    }),
  );
  const successors = walk(entity, (one) => successorsOf(lexicon, one.id));
  const { period } = readPeriod(at);
  const bearer = period === undefined ? undefined : bearerAt(lexicon, entity, period, successors);
  return {
    id: entity.id,
    predecessors: predecessors.map(step).reverse(),
    successors: successors.map(step),
    ...(bearer === undefined ? {} : { at: step({ entity: bearer }) }),
  };
}

function bearerAt(
  lexicon: Lexicon,
  entity: CompiledEntity,
  period: Period,
  successors: readonly Link[],
): CompiledEntity | undefined {
  switch (standing(entity, period)) {
    case "not-yet":
      return predecessorAt(lexicon, entity, period);
    case "over": {
      const renamed = renamedBy(lexicon, entity, period);
      return renamed === entity ? successors.find((one) => standing(one.entity, period) === "alive")?.entity : renamed;
    }
    default:
      return entity;
  }
}

interface Link {
  readonly entity: CompiledEntity;
  readonly how?: "renamed" | "merged" | "split" | undefined;
  readonly on?: string | undefined;
}

function walk(start: CompiledEntity, next: (entity: CompiledEntity) => readonly Link[]): Link[] {
  const seen = new Set([start.id]);
  const found: Link[] = [];
  const queue = [...next(start)];
  for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
    if (seen.has(one.entity.id)) continue;
    seen.add(one.entity.id);
    found.push(one);
    queue.push(...next(one.entity));
  }
  return found;
}

function step({ entity, how, on }: Link): LineageStep {
  const { id, name, from, until } = entity;
  return {
    id,
    name,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(how === undefined ? {} : { how }),
    ...(on === undefined ? {} : { on }),
  };
}

/**
 * What an entity belonged to, directly and further up, at a date if one is given: memberships that had not
 * begun or were over then are left out, and so are wholes that did not exist.
 */
export function rollUpOf(lexicon: Lexicon, id: string, at: string | Date | undefined): readonly Entity[] {
  const start = lexicon.entity(id);
  if (start === undefined) return [];
  const { period } = readPeriod(at);
  const parents = (entity: CompiledEntity): Link[] => {
    const held = entity.within === undefined ? [] : [{ id: entity.within }];
    const then = (from: string | undefined, until: string | undefined): boolean =>
      period === undefined || overlaps(period, life(from, until));
    const joined = (entity.partOf ?? []).filter(({ from, until }) => then(from, until));
    return [...joined, ...held].flatMap((relation) => {
      const found = lexicon.entity(relation.id);
      return found !== undefined && then(found.from, found.until) ? [{ entity: found }] : [];
    });
  };
  return walk(start, parents).map(({ entity }) => show(lexicon, entity));
}
