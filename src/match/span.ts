import type { CompiledName } from "../data/tables.ts";
import type { Via } from "../types.ts";

/** A name of the tables that a stretch of text may be. */
export interface Hit {
  readonly name: CompiledName;
  readonly via: Via;
  /** How far the sounds are apart; 0 for the same spelling. */
  readonly distance: number;
  /** The one has the article and the other has not. */
  readonly articleDiffers: boolean;
}

/** What a stretch of tokens may be. The scan remembers it, and who reads it may keep with it what is true in any text. */
export interface Hits extends ReadonlyArray<Hit> {
  kept?: object;
}

/** A stretch of tokens that may be a name. `first` and `last` are token numbers, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
  /** The first token that is not an article. */
  readonly content: number;
  /** UTF-16 units into the text. */
  readonly start: number;
  readonly end: number;
  readonly hits: Hits;
}
