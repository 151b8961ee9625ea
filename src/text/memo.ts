/** Remembers answers to text, and forgets them all when it is full: a corpus costs what its vocabulary costs. */
export class Memo<V> {
  readonly #answers = new Map<string, V>();
  readonly #limit: number;

  constructor(limit = 100_000) {
    this.#limit = limit;
  }

  get(question: string, answer: () => V): V {
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    const found = answer();
    // A very long question is not likely to be asked again.
    if (question.length > 200) return found;
    if (this.#answers.size >= this.#limit) this.#answers.clear();
    this.#answers.set(question, found);
    return found;
  }
}

/** One memo for each lexicon: what was found in one set of tables says nothing of another. */
export class MemoByTables<V> {
  readonly #memos = new WeakMap<object, Memo<V>>();

  of(tables: object): Memo<V> {
    let memo = this.#memos.get(tables);
    if (memo === undefined) {
      memo = new Memo();
      this.#memos.set(tables, memo);
    }
    return memo;
  }
}
