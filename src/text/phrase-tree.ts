import { hashOf } from "./word-table.ts";

/** One of 32 bits for each word: most words are told from a few others by it alone. */
export const bitOf = (word: string): number => 1 << hashOf(word);

/**
 * Phrases as a tree of words, so that a text is followed word by word and no phrase is put together
 * only to be looked up:
 *
 *     kafr ── nabl     [values of "kafr nabl"]
 *          └─ takharim [values of "kafr takharim"]
 *
 * A branch grows when it is first walked: most words of the tables never occur in a text.
 */
export class PhraseTree<V> {
  #values: V[] | undefined;
  #next: Map<string, PhraseTree<V>> | undefined;
  #hashes = 0;
  /** What lies deeper, each with where its next word begins. */
  #waiting: [phrase: string, from: number, value: V][] | undefined;
  readonly #fill: ((word: string, tree: PhraseTree<V>) => void) | undefined;

  /** `fill` is called before a first word is looked for, to add the phrases that begin with it. */
  constructor(fill?: (word: string, tree: PhraseTree<V>) => void) {
    this.#fill = fill;
  }

  /** Put a value at the end of a phrase: folded words, one space between them. */
  add(phrase: string, value: V, from = 0): void {
    const space = phrase.indexOf(" ", from);
    const word = space < 0 ? phrase.slice(from) : phrase.slice(from, space);
    this.#next ??= new Map();
    let branch = this.#next.get(word);
    if (branch === undefined) {
      branch = new PhraseTree();
      this.#next.set(word, branch);
      this.#hashes |= bitOf(word);
    }
    if (space < 0) {
      branch.#values ??= [];
      branch.#values.push(value);
    } else {
      branch.#waiting ??= [];
      branch.#waiting.push([phrase, space + 1, value]);
    }
  }

  /** What stands at the end of the words so far, in the order in which it was added. */
  get values(): readonly V[] {
    return this.#values ?? NOTHING;
  }

  /** Does some longer phrase begin with the words so far? */
  get goesOn(): boolean {
    return this.#next !== undefined || this.#waiting !== undefined;
  }

  /** One word on; undefined where no phrase goes on with it. */
  next(word: string): PhraseTree<V> | undefined {
    if (this.#waiting !== undefined) this.#grow(this.#waiting);
    this.#fill?.(word, this);
    return this.#next?.get(word);
  }

  /** The words with which this branch goes on, once one of them was looked for. */
  get on(): ReadonlyMap<string, PhraseTree<V>> | undefined {
    return this.#next;
  }

  /** A bit for the hash of every word that this branch goes on with. */
  get hashes(): number {
    if (this.#waiting !== undefined) this.#grow(this.#waiting);
    return this.#hashes;
  }

  /** A whole phrase on. */
  at(phrase: string): PhraseTree<V> | undefined {
    let branch: PhraseTree<V> | undefined = this;
    for (let from = 0; branch !== undefined && from <= phrase.length; ) {
      const space = phrase.indexOf(" ", from);
      const end = space < 0 ? phrase.length : space;
      branch = branch.next(phrase.slice(from, end));
      from = end + 1;
    }
    return branch;
  }

  #grow(waiting: readonly [string, number, V][]): void {
    this.#waiting = undefined;
    for (const [phrase, from, value] of waiting) this.add(phrase, value, from);
  }
}

const NOTHING: readonly never[] = [];
