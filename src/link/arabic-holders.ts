import type { Span } from "../match/span.ts";
import { ties } from "../match/words.ts";
import { Gap } from "../text/gap.ts";
import type { Token } from "../text/tokenize.ts";
import type { Anchor } from "./anchor.ts";
import type { Document } from "./document.ts";

/** The Arabic words, folded and without their article, that may stand between a place and the larger one that holds it. */
const CONNECTORS: ReadonlySet<string> = new Set(
  "في من ريف محافظه مدينه شمال جنوب شرق غرب شمالي جنوبي شرقي غربي واقع واقعه تابع تابعه".split(" "),
);

/** `الواقعة في ريف`, `بالريف الشرقي`: does this word lead from a place to what holds it? */
export const connectsInArabic = (folded: string): boolean => CONNECTORS.has(plain(folded));

const plain = (folded: string): string => folded.replace(/^ب?ال(?=...)|^ب(?=ريف|محافظه)/, "");

/**
 * Does the way from a place, whose last token is `last`, to what holds it say "in"? Arabic writes that into the next
 * word, and before a word for an area it may be left out.
 *
 *     سراقب بريف إدلب    سراقب (ريف إدلب)    سراقب التابعة لمحافظة إدلب    سراقب شرقي محافظة إدلب
 */
export function saidInArabic(tokens: readonly Token[], last: number, { of: { span } }: Anchor): boolean {
  const { word, start, gap } = tokens[span.first] as Token;
  if (word.script !== "arabic" || gap === Gap.comma) return false;
  const between = tokens.slice(last + 1, span.first).map((token) => token.word.folded);
  const written = word.raw.slice(0, span.start - start);
  if (written === "ب" || between.some((folded) => IN_AN_AREA.test(folded))) return true;
  if (/^لل?$/.test(written)) return BELONGS.test(between.at(-1) ?? "");
  return written === "" && AREA.test(word.folded) && between.every((folded) => BEARING.test(folded));
}

/** `بالريف الشمالي لحماة` */
const IN_AN_AREA = /^ب(?:ال)?(?:ريف|محافظه)$/;
const BELONGS = /^(?:ال)?تابعه?$/;
const AREA = /^(?:ريف|محافظه)$/;
const BEARING = /^(?:شمال|جنوب|شرق|غرب)ي?$/;

/** The last token of the list of which a span is a member, but not the last one; `known`: its members are known to be villages. */
export function endOfArabicList(document: Document, { first, last }: Span, known: boolean): number | undefined {
  const chain = document.arabicChains.find((members) => members.includes(first) || members[0] === last + 1);
  const begin = chain?.at(-1) ?? -1;
  if (begin <= last) return undefined;
  const member = document.anchorStartingAt(begin);
  if (member !== undefined || !known) return member?.of.span.last;
  let end = begin;
  while (end < begin + LONGER && isInside(document, end + 1)) end++;
  return end;
}

/** A member that the text is not yet settled on may have so many words more. */
const LONGER = 2;

function isInside(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (token === undefined || !ties(token.gap) || document.anchorStartingAt(at) !== undefined) return false;
  return !connectsInArabic(token.word.folded);
}
