/** A stretch of a text that is no prose, and what shall be read in its place: as long as it is, or shorter. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly as: string;
}

/** Stands for a sign that only sets letters apart: a space to the reader, and hardly ever in a text. */
export const BLANK = "\v";

/** Stands for what is no word and parts those around it: an address. */
export const THING = "\x1a";

/** The text with something else in the place of the stretches, which follow one another. It stays as long as it is, so offsets hold. */
export function cover(text: string, stretches: readonly Stretch[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, as } of stretches) {
    pieces.push(text.slice(at, from), as.padEnd(to - from, as === THING ? THING : BLANK));
    at = to;
  }
  return at === 0 ? text : pieces.join("") + text.slice(at);
}

/** Covered text as it is shown: one space for each stretch. */
export const shown = (text: string): string => text.replace(/[\v\x1a]+/g, " ").trim();
