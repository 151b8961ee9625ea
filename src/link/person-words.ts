import type { Persons } from "../data/schema.ts";
import { tokenize } from "../text/tokenize.ts";

/** The words of `persons.yaml`, folded. */
export class PersonWords {
  readonly titles: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly speaking: ReadonlySet<string>;

  constructor(persons: Persons) {
    this.titles = foldAll(persons.titles);
    this.given = foldAll(persons.given);
    this.speaking = foldAll(persons.speaking);
  }
}

const foldAll = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => tokenize(word)[0]?.word.folded ?? word));
