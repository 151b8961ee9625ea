import { SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import { arabicRun } from "../match/arabic-runs.ts";
import type { Span } from "../match/span.ts";
import type { TypeWord, TypeWords } from "../match/type-words.ts";
import type { Anchor } from "./anchor.ts";
import { casesOf } from "./cases.ts";
import type { Document } from "./document.ts";
import type { Case } from "./reading.ts";

/**
 * Arabic has no capitals, and most villages' names are also words or persons' names. What shows that a
 * place is named: a type word before it, or a list whose other members are places.
 *
 *     بلدة مديرا            ->  مديرا
 *     ترملا والفقيع وأرنبة  ->  الفقيع, where the two others are settled by now
 */
export function arabicCases(document: Document, typeWords: TypeWords): readonly Case[] {
  if (!document.arabic) return NONE;
  const taken = (token: number): boolean => document.isTaken(token);
  const typed = spansOf(document, taken, typedTokens(document, typeWords));
  const ofTyped = new Set(typed.flatMap(tokensOf));
  const listed = spansOf(document, (token) => taken(token) || ofTyped.has(token), listedTokens(document));
  return [...casesOf(document, typed, typeWords), ...casesOf(document, listed, typeWords, "by a list")];
}

const NONE: readonly Case[] = [];

function spansOf(
  { tokens, lexicon }: Document,
  taken: (token: number) => boolean,
  starts: Iterable<number>,
): readonly Span[] {
  const spans: Span[] = [];
  for (const at of starts) {
    if (taken(at)) continue;
    const span = arabicRun(tokens, at, lexicon);
    if (span !== undefined && !tokensOf(span).some(taken)) spans.push(span);
  }
  return spans;
}

function* typedTokens({ tokens }: Document, typeWords: TypeWords): Generator<number> {
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]?.word.script !== "arabic") continue;
    if (typeWords.beside(tokens, at, at).some(saysSettlement)) yield at;
  }
}

const saysSettlement = ({ side, kinds }: TypeWord): boolean =>
  side === "before" && (kinds.has("village") || kinds.has("town") || kinds.has("neighbourhood"));

/** Members of lists with two settled places. */
function* listedTokens(document: Document): Generator<number> {
  for (const chain of document.arabicChains) {
    const first = chain[0] as number;
    const before = document.anchorEndingAt(first - 1);
    const settled = [before, ...chain.map((at) => document.anchorStartingAt(at))].filter(isSettlement).length;
    if (settled >= 2) yield* chain;
  }
}

const isSettlement = (anchor: Anchor | undefined): boolean =>
  anchor !== undefined && SETTLEMENT_KINDS.has(anchor.reading.entity.kind);

const tokensOf = ({ first, last }: Span): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step);
