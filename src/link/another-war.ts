import { foldedAt } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import { isOfSyriaAlone } from "./hints.ts";
import type { Case } from "./reading.ts";

/** So many words of a sentence are looked at on either side. */
const REACH = 30;

/** `In Mosul, government troops fought IS`: does a sentence name places where others fight, and nothing of Syria alone? */
export function isOfAnotherWar(document: Document, { span: { first, last } }: Case): boolean {
  const { tokens } = document;
  let elsewhere = false;
  const isHere = (at: number): boolean => {
    const entity = document.anchorStartingAt(at)?.reading.entity;
    elsewhere ||= entity !== undefined && AT_WAR.test(entity.id);
    if (entity !== undefined && (entity.id.startsWith("place/sy") || isOfSyriaAlone(entity))) return true;
    return /^borders?$/.test(foldedAt(tokens, at));
  };
  for (let at = first; at > Math.max(0, first - REACH) && !document.startsSentence(at); at--)
    if (isHere(at - 1)) return false;
  for (let at = last + 1; at < Math.min(tokens.length, last + REACH) && !document.startsSentence(at); at++)
    if (isHere(at)) return false;
  return elsewhere;
}

/** Their towns and provinces: Iraqis fight in Syria, too. */
const AT_WAR = /^place\/(?:iq|ye|ly|af)\/./;
