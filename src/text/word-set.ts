import { hashOf, type Word } from "./word-table.ts";

/** So many slots that most words that are not in a set are told by an empty one, without a look at their letters. */
const SLOTS = 4096;

/** A set of folded words that is asked for every word of a text. */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  readonly #slots = new Uint8Array(SLOTS);

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) this.#slots[hashOf(word) & (SLOTS - 1)] = 1;
  }

  has({ folded, hash }: Word): boolean {
    return this.#slots[hash & (SLOTS - 1)] === 1 && this.#words.has(folded);
  }
}
