import { type CompiledEntity, type CompiledName, Needs } from "./data/tables.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { typeOf } from "./link/decide.ts";
import { predecessorAt, readPeriod, renamedBy, standing, successorsOf } from "./link/period.ts";
import { fameOf } from "./lookup/fame.ts";
import { NAMES_OF } from "./lookup/thresholds.ts";
import { life, overlaps, type Period } from "./text/date.ts";
import { drawersUnder } from "./text/initials.ts";
import { nameForms } from "./text/key.ts";
import type {
  Entity,
  EntityName,
  EntityType,
  Lineage,
  LineageStep,
  NormalizeOptions,
  Relation,
  Resolver,
} from "./types.ts";

/** An entity as the API shows it. */
export function entityOf(lexicon: Lexicon, id: string): Entity | undefined {
  const compiled = lexicon.entity(id);
  return compiled === undefined ? undefined : show(lexicon, compiled);
}

function show(lexicon: Lexicon, entity: CompiledEntity): Entity {
  const { id, kind, name, within, at, population, from, until, theatre, refs } = entity;
  const names = lexicon
    .namesOf(id)
    .filter(({ needs }) => needs !== Needs.typeWord)
    .map(showName);
  return {
    id,
    type: typeOf(id),
    kind,
    name,
    names,
    ...(within === undefined ? {} : { within }),
    ...(at === undefined ? {} : { at }),
    ...(population === undefined ? {} : { population }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(entity.successorOf === undefined ? {} : { successorOf: entity.successorOf as readonly Relation[] }),
    ...(entity.partOf === undefined ? {} : { partOf: entity.partOf as readonly Relation[] }),
    ...(theatre === undefined ? {} : { theatre }),
    refs,
  };
}

function showName({ name, lang, kind, from, until }: CompiledName): EntityName {
  return { name, lang, kind, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

/** Entities with a name that begins with `prefix` (folded), the best known first. */
export function searchNames(
  lexicon: Lexicon,
  prefix: string,
  { type, limit = 20 }: { readonly type?: EntityType; readonly limit?: number },
): readonly Entity[] {
  const { phrase } = nameForms(prefix);
  if (phrase === "") return [];
  const found = new Map<string, CompiledEntity>();
  for (const row of lexicon.rows.namesIn(drawersUnder(phrase))) {
    if (!lexicon.rows.phraseOf(row).startsWith(phrase)) continue;
    const name = lexicon.rows.name(row);
    // What a translation engine may have made of a name is nothing to search for.
    if (found.has(name.id) || name.kind === "mistranslation") continue;
    const entity = lexicon.entity(name.id);
    if (entity !== undefined && (type === undefined || typeOf(entity.id) === type)) found.set(name.id, entity);
  }
  return [...found.values()]
    .map((entity) => ({ entity, weight: weightOf(entity, phrase, lexicon) }))
    .sort((a, b) => b.weight - a.weight || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, limit)
    .map(({ entity }) => show(lexicon, entity));
}

/** How well known it is; a governorate hardly less than its city, and whatever goes by that very name before what is also called so. */
function weightOf(entity: CompiledEntity, phrase: string, lexicon: Lexicon): number {
  const fame = entity.kind === "governorate" ? NAMES_OF.city.least : fameOf(entity, lexicon);
  return fame + (nameForms(entity.name).phrase.startsWith(phrase) ? 1 : 0);
}

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

/** The text with canonical names put in for what was resolved. */
export function normalizeText(resolver: Resolver, text: string, options: NormalizeOptions): string {
  const { replace = (_mention, entity) => entity.name, offsets: _offsets, overlaps: _overlaps, ...rest } = options;
  let result = "";
  let at = 0;
  for (const mention of resolver.resolve(text, rest).mentions) {
    const entity = mention.id === undefined ? undefined : resolver.get(mention.id);
    if (entity === undefined) continue;
    result += text.slice(at, mention.start) + replace(mention, entity);
    at = mention.end;
  }
  return result + text.slice(at);
}
