import type { CompiledEntity } from "../data/tables.ts";
import type { Span } from "../match/span.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Document } from "./document.ts";

/**
 * Is an old name meant as the old name? `(formerly the al-Qaeda affiliated Nusra Front)`, `Nusra (now named
 * ...)`, and in a text of 2018 `In March 2015, Nusra took Idlib`.
 */
export function isSaidOfThePast({ tokens }: Document, entity: CompiledEntity, span: Span): boolean {
  const next = tokens[span.last + 1];
  if (next !== undefined && next.gap !== Gap.stop && FROM_THEN_ON.has(next.word.folded)) return true;
  const first = firstNamed(tokens, span.first);
  const goesOn = tokens[first]?.gap !== Gap.stop;
  return (
    (goesOn && (isBehind(BEFORE_THAT, tokens, first) || FOUNDING.test(wordsOf(tokens, first - AS_MANY, first)))) ||
    ENDING.test(wordsOf(tokens, span.last + 1, span.last + AS_MANY)) ||
    /^(?:former|ex)$/.test(foldedAt(tokens, span.first - 1)) ||
    isToldOfItsTime(tokens, entity, span)
  );
}

/** `formerly A and B`, `formerly A (B)`: where the first of such names begins. */
function firstNamed(tokens: readonly Token[], first: number): number {
  const and = /^(?:and|or|und|et)$/.test(foldedAt(tokens, first - 1));
  if (!and && tokens[first]?.gap !== Gap.bracket) return first;
  let at = and ? first - 1 : first;
  const isName = (token: Token | undefined): boolean =>
    token !== undefined && (token.word.capital || token.word.articleLike);
  while (isName(tokens[at - 1]) && tokens[at]?.gap !== Gap.stop) at--;
  return at;
}

/** Of the words that found a new body on an old one, and of those that end the old one, so many are looked at. */
const AS_MANY = 5;

/** The words from one token to before another, where no full stop parts them from it. */
function wordsOf(tokens: readonly Token[], from: number, until: number): string {
  let words = "";
  for (let at = Math.max(0, from); at < Math.min(tokens.length, until); at++)
    words += (tokens[at] as Token).gap === Gap.stop ? ` . ${foldedAt(tokens, at)}` : ` ${foldedAt(tokens, at)}`;
  return words;
}

/** `a merger between A`, `emerged from A`, `the successor to A`, `then known as A`, `rebranded itself as A`. */
const FOUNDING =
  / (?:merge[rd]? (?:of|between)|(?:emerged|formed|evolved|grew|rebranded) (?:from|out of)|successors? (?:of|to)|predecessors?|dissol(?:ved|ution of)|(?:then|was|were) (?:known|called)|known then|(?:rebranded|renamed)(?: itself)?|its name to)(?: as)?(?: the)?$/;
/** `A was dissolved`, `A rebranded itself as B`. */
const ENDING = /^(?: (?:was|had|has|been|then|later|itself|and))*? (?:dissolved|disbanded|renamed|rebranded)\b/;

/** `HTS is led by Fateh al-Sham`: where the text has the new name too, who leads it bears the old one. */
export const isSaidToLead = ({ tokens }: Document, { first }: Span): boolean => isBehind(LED, tokens, first);

function isBehind(words: ReadonlySet<string>, tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    const { word, gap } = tokens[at] as Token;
    if (words.has(word.folded)) return true;
    if (gap === Gap.stop || gap === Gap.bracket) return false;
  }
  return false;
}

const BEFORE_THAT = new Set("formerly formally previously once originally ehemals fruher سابقا".split(" "));
const LED = new Set(["led", "headed", "spearheaded", "dominated"]);
const FROM_THEN_ON = new Set("now currently later subsequently حاليا لاحقا".split(" "));

/** How far a sentence is read for its year, in words either way. */
const REACH = 25;

/** The sentence names a year that was over before the bearer was. */
function isToldOfItsTime(tokens: readonly Token[], { until }: CompiledEntity, { first, last }: Span): boolean {
  if (until === undefined) return false;
  const whole = (year: string): boolean => `${year}-12-31` <= until;
  for (let at = first; at > Math.max(0, first - REACH) && (tokens[at] as Token).gap !== Gap.stop; at--)
    if (isYear(tokens, at - 1)) return whole((tokens[at - 1] as Token).word.folded);
  for (let at = last + 1; at < Math.min(tokens.length, last + REACH) && (tokens[at] as Token).gap !== Gap.stop; at++)
    if (isYear(tokens, at)) return whole((tokens[at] as Token).word.folded);
  return false;
}

/** `in 2015`, `May 2015`; what goes on `since 2015` goes on to this day. */
const isYear = (tokens: readonly Token[], at: number): boolean =>
  /^20[12]\d$/.test(foldedAt(tokens, at)) && !OPEN.has(foldedAt(tokens, at - 1));

const OPEN = new Set(["since", "until", "from", "till", "منذ", "حتي"]);
