import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";

/** Is what stands here the source of what is said? `al-Mayadeen added`, `According to al-Mayadeen`, `al-Mayadeen's correspondent`. */
export function isSource(tokens: readonly Token[], first: number, last: number): boolean {
  const before = foldedAt(tokens, first - 1);
  if (/^(?:citing|told)$/.test(before) || (before === "to" && foldedAt(tokens, first - 2) === "according")) return true;
  const gap = tokens[last + 1]?.gap;
  // "Sources in al-Mayadeen said", "The army reached al-Mayadeen, it said".
  if ((gap !== Gap.space && gap !== Gap.ending) || NO_SOURCE.test(before)) return false;
  return SAYS.test(foldedAt(tokens, last + 1));
}

const NO_SOURCE = /^(?:in|of|near|from|at|to|around|inside|outside|reached|entered|took|captured|seized)$/;
const SAYS =
  /^(?:said|says|added|adds|reported|reports|quoted|quotes|noted|revealed|confirmed|announced|wrote|writes|correspondent|reporter)$/;

/** `DAMASCUS (Tasnim) –`, at the head of a paragraph: whoever sends it. */
export function sendsIt(tokens: readonly Token[], first: number, last: number): boolean {
  const place = tokens[first - 1];
  if (place === undefined || tokens[first]?.gap !== Gap.bracket) return false;
  const closed = tokens[last + 1]?.gap;
  // "HOMS, Syria (Tasnim) –"
  const { upper } = (place.gap === Gap.comma ? (tokens[first - 2] as Token) : place).word;
  const atHead = upper || place.gap === Gap.start || place.gap === Gap.stop;
  return atHead && place.word.capital && (closed === Gap.bracket || closed === Gap.stop);
}
