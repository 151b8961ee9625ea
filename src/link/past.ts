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
  return (
    isBehind(BEFORE_THAT, tokens, span.first) ||
    foldedAt(tokens, span.first - 1) === "former" ||
    isToldOfItsTime(tokens, entity, span)
  );
}

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

const BEFORE_THAT = new Set("formerly formally previously once originally سابقا".split(" "));
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
