import type { Word } from "./word-table.ts";

/** Every class has a bit of its own in each word. */
let classes = 0;

/** A class of words that is asked for at every turn: a word knows whether it is of it, once it was asked. */
export class WordClass {
  readonly #bit = 1 << classes++;
  readonly #is: (word: Word) => boolean;

  /** What `is` says of a word may depend on nothing but the word. */
  constructor(is: (word: Word) => boolean) {
    if (classes > 31) throw new RangeError("A word has room for 31 classes.");
    this.#is = is;
  }

  has(word: Word): boolean {
    if ((word.asked & this.#bit) === 0) {
      word.asked |= this.#bit;
      if (this.#is(word)) word.classes |= this.#bit;
    }
    return (word.classes & this.#bit) !== 0;
  }
}
