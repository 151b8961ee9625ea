import { Memo } from "../text/memo.ts";
import { tokenize } from "../text/tokenize.ts";
import { hashOf, type Word } from "../text/word-table.ts";

/** The letters of a word as they are looked for. */
export interface Folded {
  readonly folded: string;
  readonly hash: number;
}

/** A word of a cue, and its plural; in Arabic with what may be written into it: `وبحماة`, `للقنيطرة`. */
export type CueWord = readonly Folded[];

const remembered = new Memo<readonly CueWord[]>();

export const cueWords = (cue: string): readonly CueWord[] =>
  remembered.get(cue, () =>
    tokenize(cue).map(({ word }) => formsOf(word).map((letters) => ({ folded: letters, hash: hashOf(letters) }))),
  );

const formsOf = ({ folded, script }: Word): readonly string[] =>
  script === "arabic"
    ? [folded, `و${folded}`, `ب${folded}`, `وب${folded}`, `ل${folded.replace(/^ا(?=ل)/, "")}`]
    : [folded, `${folded}s`];
