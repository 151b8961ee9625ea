/** Behind every token. */
const NOWHERE = 2 ** 31 - 1;

/**
 * What a feature has looked at of all that a text settles on, so that it is asked again only where that has changed:
 * the names around some tokens, whether anything is Syrian, or whatever the text names.
 */
export class Looks {
  /** The tokens looked at, from the first to the last; none where the last comes before the first. */
  first = NOWHERE;
  last = -1;
  atSyria = false;
  atAll = false;
  /** How many tokens before each one have changed in the last round. */
  readonly #changedBefore: Int32Array;
  #syriaChanged = false;

  constructor(tokens: number) {
    this.#changedBefore = new Int32Array(tokens + 1);
  }

  /** Begin anew. */
  begin(): void {
    this.first = NOWHERE;
    this.last = -1;
    this.atSyria = false;
    this.atAll = false;
  }

  at(token: number): void {
    if (token < this.first) this.first = token;
    if (token > this.last) this.last = token;
  }

  /** Note what a round has changed, or has changed besides. */
  takeChanges(hasChanged: (token: number) => boolean, syriaChanged: boolean, besides: boolean): void {
    this.#syriaChanged = syriaChanged || (besides && this.#syriaChanged);
    const before = this.#changedBefore;
    let known = 0;
    for (let at = 0; at + 1 < before.length; at++) {
      const next = before[at + 1] as number;
      const changed = hasChanged(at) || (besides && next > known);
      known = next;
      before[at + 1] = (before[at] as number) + (changed ? 1 : 0);
    }
  }

  /** Has the last round changed any name around these tokens? */
  hasChanged(first: number, last: number): boolean {
    const before = this.#changedBefore;
    if (last < first) return false;
    const end = Math.min(last + 1, before.length - 1);
    return before[end] !== before[Math.min(Math.max(first, 0), end)];
  }

  /** Has the last round changed whether anything is Syrian? */
  get syriaChanged(): boolean {
    return this.#syriaChanged;
  }
}
