import { AREA_KINDS } from "../data/place-kinds.ts";
import { isDirection, pointAt } from "../text/bearings.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Anchor } from "./anchor.ts";
import type { Document } from "./document.ts";
import { anchorInside, bracketedHolder } from "./holders.ts";
import type { Case } from "./reading.ts";

/** So many tokens behind a member a list may end, and so many before it a sentence may begin. */
const REACH = 40;

/** The larger place behind the last member of a list, for those before it: `A, B and C in Quneitra province`, `A and B (Hama province)`. */
export function holderOfList(document: Document, { span }: Case): Anchor | undefined {
  const end = endOfList(document, span);
  if (end === undefined) return undefined;
  if (document.tokens[end]?.gap === Gap.bracket) return bracketedHolder(document, end);
  return IN.test(foldedAt(document.tokens, end)) ? anchorInside(document, end + 1) : undefined;
}

const IN = /^(?:in|inside|within)$/;
const IN_OR_NEAR = /^(?:in|inside|within|near|outside|between|close|on)$/;

/** The token behind the last member of a list, for those before it, where a word says that something is told of where they lie. */
export function endOfList(document: Document, { last }: Case["span"]): number | undefined {
  const { tokens } = document;
  let goesOn = false;
  const end = Math.min(tokens.length, last + REACH);
  for (let at = last + 1; at < end; at++) {
    const { word, gap } = tokens[at] as Token;
    if (gap === Gap.stop) return undefined;
    const member = document.anchorStartingAt(at);
    if (
      gap === Gap.bracket ||
      IN_OR_NEAR.test(word.folded) ||
      (member === undefined && isDirection(pointAt(tokens, at)))
    )
      return goesOn ? at : undefined;
    if (member !== undefined && AREA_KINDS.has(member.reading.entity.kind)) return undefined;
    goesOn ||= gap === Gap.comma || word.folded === "and";
    if (member !== undefined) at = member.of.span.last;
    else if (!(word.capital || word.articleLike || STANDS_IN_LIST.test(word.folded))) return undefined;
  }
  return undefined;
}

const STANDS_IN_LIST = /^(?:and|the|of|villages?|towns?|twice|\d+)$/;

/** The governorate at the head of a sentence, or in a heading before it: `In Hama province, ...`, `Hama Province: ...`. */
export function holderAtHead(document: Document, { span: { first } }: Case): Anchor | undefined {
  let start = first;
  while (start > 0 && start > first - REACH && !document.startsSentence(start)) start--;
  if (!document.startsSentence(start)) return undefined;
  return headOf(document, start, Gap.comma) ?? headOf(document, beginningBefore(document, start), Gap.stop);
}

/** Where the sentence before this one begins, if it is as short as a heading. */
function beginningBefore(document: Document, start: number): number {
  for (let at = start - 1; at >= 0 && at >= start - HEADING; at--) if (document.startsSentence(at)) return at;
  return start;
}

/** As many words has a heading. */
const HEADING = 5;

/** A governorate that is called one, with nothing but a bearing before it and the given gap behind it. */
function headOf(document: Document, start: number, gap: Gap): Anchor | undefined {
  const { tokens } = document;
  let at = start;
  while (/^(?:in|the|rural)$/.test(foldedAt(tokens, at)) || isDirection(foldedAt(tokens, at))) at++;
  const anchor = document.anchorStartingAt(at);
  if (anchor?.reading.entity.kind !== "governorate") return undefined;
  let behind = anchor.of.span.last + 1;
  if (saysGovernorate(tokens, behind)) behind++;
  return tokens[behind]?.gap === gap ? anchor : undefined;
}

/** Does a word behind a name say that it is a governorate's? */
export const saysGovernorate = (tokens: readonly Token[], at: number): boolean =>
  /^(?:province|governorate|countryside)$/.test(foldedAt(tokens, at));
