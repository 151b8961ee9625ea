/**
 * Numbers in groups, laid out one group behind another, since many small lists would cost more than what is in them:
 *
 *     add(1, 70), add(0, 71), add(1, 72)  ->  starts 0 1 3, items 71 70 72
 */
export class Groups {
  readonly #starts: Int32Array;
  readonly #items: Int32Array;

  constructor(starts: Int32Array, items: Int32Array) {
    this.#starts = starts;
    this.#items = items;
  }

  /** The items of a group, in the order in which they were added. */
  of(group: number): Int32Array {
    return this.#items.subarray(this.#starts[group], this.#starts[group + 1]);
  }
}

/** Items on their way into groups. */
export class GroupsToBe {
  #groups = new Int32Array(1024);
  #items = new Int32Array(1024);
  #size = 0;

  add(group: number, item: number): void {
    if (this.#size === this.#items.length) {
      this.#groups = twiceAsLong(this.#groups);
      this.#items = twiceAsLong(this.#items);
    }
    this.#groups[this.#size] = group;
    this.#items[this.#size] = item;
    this.#size++;
  }

  /** The groups, which are numbered from 0 up to `count`. */
  groups(count: number): Groups {
    const starts = new Int32Array(count + 1);
    for (let at = 0; at < this.#size; at++) {
      const group = this.#groups[at] as number;
      starts[group] = (starts[group] as number) + 1;
    }
    for (let group = 1; group <= count; group++)
      starts[group] = (starts[group] as number) + (starts[group - 1] as number);
    const items = new Int32Array(this.#size);
    // From the last item to the first, each group is filled from its end to its start.
    for (let at = this.#size - 1; at >= 0; at--) {
      const group = this.#groups[at] as number;
      const place = (starts[group] as number) - 1;
      starts[group] = place;
      items[place] = this.#items[at] as number;
    }
    return new Groups(starts, items);
  }
}

function twiceAsLong(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}
