import { eachList } from "./each-list.ts";
import type { CompiledTables } from "./tables.ts";

/** Lay `over` on top of `under`: an entity that both have is the upper one's, the names of both count. */
export function mergeCompiled(under: CompiledTables, over: CompiledTables): CompiledTables {
  const replaced = new Set(over.entities.map(({ id }) => id));
  return {
    entities: [...under.entities.filter(({ id }) => !replaced.has(id)), ...over.entities],
    names: [...under.names, ...over.names],
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
