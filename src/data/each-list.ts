import type { Persons } from "./schema.ts";

/** The lists of `persons.yaml`, each made into something else. */
export const eachList = <R>(
  persons: Persons,
  make: (words: readonly string[], key: keyof Persons) => R,
): Record<keyof Persons, R> =>
  Object.fromEntries(Object.entries(persons).map(([key, words]) => [key, make(words, key as keyof Persons)])) as Record<
    keyof Persons,
    R
  >;
