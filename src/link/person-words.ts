import { eachList } from "../data/each-list.ts";
import type { Persons } from "../data/schema.ts";
import { foldedWords } from "../text/tokenize.ts";

/** The words of `persons.yaml`, folded. */
export type PersonWords = Readonly<Record<keyof Persons, ReadonlySet<string>>>;

export const personWords = (persons: Persons): PersonWords => eachList(persons, (words) => new Set(words.map(folded)));

const folded = (word: string): string => foldedWords(word)[0] ?? word;

/** `Leader Visits Hama`: what is no man's name in a headline. */
export const isVerb = (folded: string): boolean => /(?:s|ed|ing)$/.test(folded);
