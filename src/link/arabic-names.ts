import { SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import { arabicRun } from "../match/arabic-runs.ts";
import type { Span } from "../match/span.ts";
import type { TypeWord } from "../match/terms.ts";
import type { TypeWords } from "../match/type-words.ts";
import { isArabicParticle } from "../text/function-words.ts";
import { opensName } from "../text/heads.ts";
import { foldedAt } from "../text/tokenize.ts";
import { casesOf } from "./cases.ts";
import type { Document } from "./document.ts";
import type { Case } from "./reading.ts";
import type { Shown } from "./readings-of.ts";

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
  const listed = listsOf(document).flatMap(([shown, members]) =>
    casesOf(
      document,
      spansOf(document, (token) => taken(token) || ofTyped.has(token), members),
      typeWords,
      shown,
    ),
  );
  return [...casesOf(document, typed, typeWords), ...listed];
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

type List = readonly [shown: Shown, members: readonly number[]];

/** The members of lists with two settled places, those of other lists that begin as names do, or with a quarter of a city of the text: all others are of it, too. */
function listsOf(document: Document): readonly List[] {
  return document.arabicChains.flatMap((chain): readonly List[] => {
    const head = (chain[0] as number) - 1;
    const settled = [document.anchorEndingAt(head), ...chain.map((at) => document.anchorStartingAt(at))]
      .flatMap((anchor) => anchor?.reading.entity ?? [])
      .filter(({ kind }) => SETTLEMENT_KINDS.has(kind));
    const [city, other] = settled.filter(({ kind }) => kind === "neighbourhood").map(({ within }) => within);
    if (city === undefined || !(city === other || (settled.length === 1 && document.names(city)))) {
      const members = settled.length > 1 ? chain : chain.filter((at) => opensVillage(document, at));
      return settled.length === 0 ? [] : [["by a list", members]];
    }
    // "على الزبدية والعامرية": the member before the first "and" is one, too.
    const behindParticle = isArabicParticle(foldedAt(document.tokens, head - 1));
    return [[city as Shown, behindParticle ? [head, ...chain] : chain]];
  });
}

/** Beside one village, only `وتل رمان` or `وكفر عويد` is surely another; `وأبو عمر` may be a man. */
const opensVillage = ({ tokens }: Document, at: number): boolean => {
  const folded = foldedAt(tokens, at).replace(/^و(?=..)/, "");
  return opensName(folded) && !/^ا(?:م|بو)$/.test(folded);
};

const tokensOf = ({ first, last }: Span): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step);
