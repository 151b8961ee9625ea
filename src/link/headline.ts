import type { Token } from "../text/tokenize.ts";
import type { Document } from "./document.ts";

/** So many words either way tell how a line is written. */
const REACH = 8;

/** `Rebels Retake al-Tamanah In Idlib`: every word around here has a capital, so that a capital tells nothing. */
export function isHeadline(document: Document, at: number): boolean {
  const { tokens } = document;
  for (let before = at; before >= 0 && at - before <= REACH; before--) {
    if (isSmall(tokens[before] as Token)) return false;
    if (document.startsSentence(before)) break;
  }
  for (let behind = at + 1; behind < tokens.length && behind - at <= REACH; behind++) {
    if (document.startsSentence(behind)) break;
    if (isSmall(tokens[behind] as Token)) return false;
  }
  return true;
}

const isSmall = ({ word }: Token): boolean =>
  word.script === "latin" && !word.capital && !word.functional && !word.articleLike && !/^\d/.test(word.folded);
