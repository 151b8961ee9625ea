import { setImmediate } from "node:timers/promises";
import { type Item, itemOf } from "./documents.ts";

/** How much goes to a worker in one message. */
export interface GroupSize {
  readonly texts: number;
  readonly characters: number;
}

type Step = IteratorResult<unknown, unknown>;

/** Reads a source in groups: as many texts as fit, or as many as are there before the source makes us wait. */
export class Reader {
  readonly #source: unknown;
  readonly #iterator: Iterator<unknown> | AsyncIterator<unknown>;
  readonly #size: GroupSize;
  #index = 0;
  /** A text that was asked for and has not come yet. */
  #awaited: Promise<Step> | undefined;
  #failure: { readonly error: unknown } | undefined;
  #ended = false;

  constructor(source: Iterable<unknown> | AsyncIterable<unknown>, size: GroupSize) {
    this.#source = source;
    this.#iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
    this.#size = size;
  }

  /** Nothing when the source has ended. When it fails, what came before is given first. */
  async group(): Promise<readonly Item[] | undefined> {
    const items: Item[] = [];
    let characters = 0;
    while (!this.#ended && items.length < this.#size.texts && characters < this.#size.characters) {
      const step = await this.#step(items.length > 0);
      if (step === undefined) break;
      if (step.done === true) {
        this.#ended = true;
        break;
      }
      const item = itemOf(step.value, this.#index++);
      items.push(item);
      characters += item.task?.text.length ?? 0;
    }
    if (items.length > 0) return items;
    if (this.#failure !== undefined) throw this.#failure.error;
    return undefined;
  }

  /** Tell the source that no more is wanted. */
  async close(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    const closed = this.#iterator.return?.();
    if (this.#awaited === undefined) await closed;
    else {
      // A source that never gives the text it was asked for never ends either. A stream can be told to.
      Promise.resolve(closed).catch(() => undefined);
      (this.#source as { readonly destroy?: () => void }).destroy?.();
    }
  }

  /** The next step of the source; `impatient`: nothing, if it is not there by the next turn of the event loop. */
  async #step(impatient: boolean): Promise<Step | undefined> {
    try {
      if (this.#awaited === undefined) {
        const step = this.#iterator.next();
        if (!("then" in step)) return step;
        this.#awaited = step;
      }
      const step = await (impatient ? Promise.race([this.#awaited, setImmediate(undefined)]) : this.#awaited);
      if (step !== undefined) this.#awaited = undefined;
      return step;
    } catch (error) {
      this.#awaited = undefined;
      this.#failure = { error };
      return { done: true, value: undefined };
    }
  }
}
