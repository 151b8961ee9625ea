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

/** `In Homs, protests spread across the province`: what the sentence calls a province further on, where no other seat stands between. */
export function provinceBehind(document: Document, { span, readings }: Case): Clue | undefined {
  if (!readings.some(({ entity }) => entity.kind === "city")) return undefined;
  const { tokens } = document;
  for (let at = span.last + 1; at <= span.last + REACH && at < tokens.length; at++) {
    if (document.startsSentence(at)) return undefined;
    const word = foldedAt(tokens, at);
    if (PROVINCE.test(word) && DEFINITE.test(foldedAt(tokens, at - 1))) {
      const isRest = [at - 2, at - 3].some((before) => REST.test(foldedAt(tokens, before)));
      // "Raqqa, the province's largest town"
      const isOwner = tokens[at + 1]?.gap === Gap.ending || foldedAt(tokens, at + 1) === "of";
      return isRest || isOwner ? undefined : said(word);
    }
    const between = document.anchorStartingAt(at)?.reading.entity;
    if (between !== undefined && CITY_KINDS.has(between.kind) && !goesOnToProvinces(document, at)) return undefined;
  }
  return undefined;
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
