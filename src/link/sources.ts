import { isHyphenated } from "../match/words.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";

/** Is what stands here the source of what is said? `al-Mayadeen added`, `According to al-Mayadeen`, `al-Mayadeen's correspondent`. */
export function isSource(tokens: readonly Token[], first: number, last: number): boolean {
  const before = foldedAt(tokens, first - 1);
  const gap = tokens[last + 1]?.gap;
  const behind = foldedAt(tokens, last + 1);
  // "according to al-Mayadeen residents"
  if (/^(?:citing|told)$/.test(before) || (before === "to" && foldedAt(tokens, first - 2) === "according"))
    return gap !== Gap.space || WHAT_IS_SAID.test(behind) || SAYS.test(behind);
  // "Sources in al-Mayadeen said", "The army reached al-Mayadeen, it said".
  if ((gap !== Gap.space && gap !== Gap.ending) || NO_SOURCE.test(before)) return false;
  return SAYS.test(behind);
}

const NO_SOURCE = /^(?:in|of|near|from|at|to|around|inside|outside|reached|entered|took|captured|seized)$/;
const WHAT_IS_SAID = /^(?:that|the|an?|on|how|about|there|as|it)$/;
const SAYS =
  /^(?:said|says|added|adds|reported|reports|quoted|quotes|noted|revealed|confirmed|announced|wrote|writes|tweeted|correspondent|reporter)$/;

/** `Army shells Rastan - Tasnim`, at the end of a line. */
export const signsIt = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first]?.gap === Gap.hyphen && !isHyphenated(tokens, first) && (tokens[last + 1]?.gap ?? Gap.stop) === Gap.stop;

/** `DAMASCUS (Tasnim) –`, at the head of a paragraph: whoever sends it. */
export function sendsIt(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first]?.gap !== Gap.bracket || first === 0) return false;
  const closed = tokens[last + 1]?.gap;
  if (closed !== Gap.bracket && closed !== Gap.stop) return false;
  // "HOMS, Syria (Tasnim) –"
  let at = tokens[first - 1]?.gap === Gap.comma ? first - 2 : first - 1;
  if (tokens[at]?.word.upper) return tokens[first - 1]?.word.capital === true;
  // "Deir ez-Zor (Tasnim) –"
  for (let words = 1; words < PLACE_WORDS && isInside(tokens[at]); words++) at--;
  const { gap, word } = tokens[at] as Token;
  return word.capital && (gap === Gap.start || gap === Gap.stop);
}

const PLACE_WORDS = 3;

const isInside = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.gap === Gap.space || token.gap === Gap.hyphen) &&
  (token.word.capital || token.word.articleLike);
