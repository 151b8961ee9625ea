import { eachList } from "./each-list.ts";
import { type CompiledEntity, type CompiledName, type CompiledTables, Needs } from "./tables.ts";

/**
 * Lay `over` on top of `under`. Of an entity that both have, each fact is the upper one's where it says any; the names of both
 * count. What the upper one says of a phrase (`never`, `ambiguous`) holds for the names below, too.
 */
export function mergeCompiled(under: CompiledTables, over: CompiledTables): CompiledTables {
  const below = new Set(under.entities.map(({ id }) => id));
  const above = new Map(over.entities.map((entity) => [entity.id, entity]));
  return {
    entities: [
      ...under.entities.map((entity) => laidOver(entity, above.get(entity.id))),
      ...over.entities.filter(({ id }) => !below.has(id)),
    ],
    names: [...namesBelow(under, over), ...over.names],
    terms: [...under.terms, ...over.terms],
    generic: [...under.generic, ...over.generic],
    retired: { ...under.retired, ...over.retired },
    persons: eachList(under.persons, (words, key) => [...words, ...over.persons[key]]),
    war: [...under.war, ...over.war],
    english: [...under.english, ...over.english],
    leftOut: (under.leftOut ?? 0) + (over.leftOut ?? 0),
    version: [under.version, over.version].filter((version) => version !== "").join("+"),
    hash: [under.hash, over.hash].filter((hash) => hash !== "").join("+"),
  };
}

/** No entry takes a fact away: what it does not say stays. */
function laidOver(under: CompiledEntity, over: CompiledEntity | undefined): CompiledEntity {
  if (over === undefined) return under;
  const facts = Object.fromEntries(Object.entries(over).filter(([, fact]) => fact !== undefined));
  return { ...under, ...facts, refs: { ...under.refs, ...over.refs } };
}

/** What `never` asks, names with cues are asked, too: whoever lays tables over others cannot know which those are. */
function namesBelow(under: CompiledTables, { neverPhrases = [], names }: CompiledTables): readonly CompiledName[] {
  const phrases = new Map(neverPhrases);
  const shared = new Map(names.flatMap((name) => (name.favours === undefined ? [] : [[reading(name), name.favours]])));
  if (phrases.size === 0 && shared.size === 0) return under.names;
  return under.names.map((name) => {
    const needs = Math.max(name.needs, phrases.get(name.phrase) ?? Needs.nothing) as Needs;
    const favours = shared.get(reading(name)) ?? name.favours;
    return needs === name.needs && favours === name.favours ? name : { ...name, needs, favours };
  });
}

/** A phrase as the name of one entity. */
const reading = ({ phrase, id }: CompiledName): string => `${phrase}\t${id}`;
