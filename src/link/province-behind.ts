import { CITY_KINDS } from "../data/place-kinds.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import type { Case } from "./reading.ts";
import { W } from "./weights.ts";

/** So many words behind a name its sentence may call it so. */
const REACH = 25;
const PROVINCE = /^(?:province|governorate)s?$/;
const DEFINITE = /^(?:the|whole|entire|both|two|three)$/;
/** `fighting spread from Homs to the rest of the province`: then it was the city. */
const REST = /^(?:rest|elsewhere|remainder|surrounding)$/;
/** `a foothold in the northwestern province` is in the one that was named, `the neighbouring province` is not. */
const ANOTHER = /^(?:neighbou?ring|adjacent|adjoining|nearby|bordering|next|other|second|last|only)$/;

/** `In Homs, protests spread across the province`: what the sentence calls a province further on, where no other seat stands between. */
export function provinceBehind(document: Document, { span, readings }: Case): Clue | undefined {
  if (!readings.some(({ entity }) => entity.kind === "city")) return undefined;
  const { tokens } = document;
  for (let at = span.last + 1; at <= span.last + REACH && at < tokens.length; at++) {
    if (document.startsSentence(at)) return undefined;
    const word = foldedAt(tokens, at);
    const article = PROVINCE.test(word) ? articleBefore(document, at) : undefined;
    if (article !== undefined) {
      const isRest = [article - 1, article - 2].some((before) => REST.test(foldedAt(tokens, before)));
      // "Raqqa, the province's largest town"
      const isOwner = tokens[at + 1]?.gap === Gap.ending || foldedAt(tokens, at + 1) === "of";
      return isRest || isOwner ? undefined : said(word);
    }
    const between = document.anchorStartingAt(at)?.reading.entity;
    if (between !== undefined && CITY_KINDS.has(between.kind) && !goesOnToProvinces(document, at)) return undefined;
  }
  return undefined;
}

/** Of `the province`, or of `the oil-rich province`, by a word that is no name. */
function articleBefore({ tokens }: Document, province: number): number | undefined {
  if (DEFINITE.test(foldedAt(tokens, province - 1))) return province - 1;
  const by = tokens[province - 1]?.word;
  const isDescribed = by !== undefined && !by.capital && !ANOTHER.test(by.folded);
  return isDescribed && foldedAt(tokens, province - 2) === "the" ? province - 2 : undefined;
}

/** `in Idlib, and in Hama too, across both provinces` */
function goesOnToProvinces(document: Document, from: number): boolean {
  for (let at = from + 1; at <= from + REACH && at < document.tokens.length && !document.startsSentence(at); at++)
    if (/^(?:province|governorate)s$/.test(foldedAt(document.tokens, at)))
      return DEFINITE.test(foldedAt(document.tokens, at - 1));
  return false;
}

const said = (word: string): Clue =>
  evidence("containment", W.provinceBehind, () => `the sentence speaks of the ${word}`);
