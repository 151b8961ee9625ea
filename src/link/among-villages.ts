import { CITY_KINDS } from "../data/place-kinds.ts";
import { ties } from "../match/words.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import type { Case } from "./reading.ts";
import { W } from "./weights.ts";

/** So many tokens either way the villages may stand, in the same clause. */
const REACH = 14;
const VILLAGES = /^(?:villages|towns|hamlets)$/;
/** Here another clause begins, which may be about another place. */
const CLAUSE = /^(?:while|whereas|after|before|as|when|where|because|although)$/;

/**
 * `In Aleppo, the rebels lost several villages`: a seat has none, so its governorate is meant. Of 47 such seats in six labelled
 * sets of texts 31 are the governorate, 15 may be either, and one is the city.
 */
export function amongVillages(document: Document, of: Case): Clue | undefined {
  const { tokens } = document;
  const { first, last } = of.span;
  const said =
    isMadeZone(document, last) ||
    (foldedAt(tokens, first - 1) === "in"
      ? isFoughtIn(document, of) ||
        isOutside(document, first - 2) ||
        namesVillages(document, first - 2, -1) ||
        namesVillages(document, last + 1, 1)
      : isProvinceLine(document, first, last) ||
        // "one province (Homs)"
        (tokens[first]?.gap === Gap.bracket && PROVINCE.test(foldedAt(tokens, first - 1))));
  return said ? evidence("containment", W.provinceBehind, "it is spoken of as a province") : undefined;
}

const PROVINCE = /^(?:province|governorate)$/;

/** Of 17 seats that such labelled texts name right behind a village or a town 12 are the governorate, and none is the city. */
const OUTSIDE = /^(?:village|town|hamlet|hilltop|farm|airbase)$/;
const LAND = /^(?:zone|field|(?:post|point)s?)$/;
const OF_LAND = /^(?:escalation|demilitari[sz]ed|free|buffer|oil|gas|observation)$/;
/** So many words a name has that the tables lack. */
const LONGEST = 4;

/** `a key town in Homs`, `a town of X in Homs`, where X is a name that the tables lack. */
function isOutside(document: Document, at: number): boolean {
  const { tokens } = document;
  const word = foldedAt(tokens, at);
  if (OUTSIDE.test(word)) return true;
  if (LAND.test(word)) return OF_LAND.test(foldedAt(tokens, at - 1));
  const head = beforeStranger(document, at);
  return head < at && foldedAt(tokens, head) === "of" && OUTSIDE.test(foldedAt(tokens, head - 1));
}

/** `to turn Homs into a demilitarized zone` */
function isMadeZone({ tokens }: Document, last: number): boolean {
  if (!MADE.test(foldedAt(tokens, last + 1))) return false;
  for (let at = last + 3; at <= last + LONGEST + 1; at++)
    if (foldedAt(tokens, at) === "zone") return OF_LAND.test(foldedAt(tokens, at - 1));
  return false;
}

const MADE = /^(?:into|as|an?)$/;

/**
 * `the militants in Latakia`, `In Latakia, rebels ...`: who fights in a city that the war did not reach does so in its governorate.
 * In eight labelled sets of texts 48 such seats are the governorate or may be either, and none is the city.
 */
function isFoughtIn(document: Document, { span: { first, last }, readings }: Case): boolean {
  if (!readings.some(({ entity }) => SPARED.test(entity.id))) return false;
  const words = document.tokens.slice(last + 1, document.startsSentence(first - 1) ? last + LONGEST + 1 : last);
  return FIGHT.test(foldedAt(document.tokens, first - 2)) || words.some(({ word }) => FIGHT.test(word.folded));
}

const SPARED = /^place\/sy\/(?:latakia|tartus|as-suwayda)$/;
const FIGHT =
  /^(?:militants|rebels|jihadists|front(?:line)?s?|gains|hilltops|hills|strongholds?|positions|offensive|fighting)$/;

/** `LOCATION X, Homs, Syria`, where X is a name that the tables lack, and no square or hospital. */
function isProvinceLine(document: Document, first: number, last: number): boolean {
  const { tokens } = document;
  if (foldedAt(tokens, last + 1) !== "syria" || tokens[first]?.gap !== Gap.comma) return false;
  if (tokens[last + 1]?.gap !== Gap.comma) return false;
  return !IN_TOWN.test(foldedAt(tokens, first - 1)) && beforeStranger(document, first - 1) < first - 1;
}

const IN_TOWN = /^(?:square|street|roundabout|hospital|mosque|school|university|bridge|stadium|camp)$/;

/** The token before a name that ends at a token, and the same token where none does, or one that the text is known to name. */
function beforeStranger(document: Document, last: number): number {
  const { tokens } = document;
  if (document.anchorEndingAt(last) !== undefined) return last;
  let at = last;
  for (; at > last - LONGEST; at--) {
    const word = tokens[at]?.word;
    if (word === undefined || word.functional || !(word.capital || word.articleLike || word.script === "arabic")) break;
    if (at < last && !ties((tokens[at + 1] as Token).gap)) break;
  }
  return at;
}

/** Do villages stand on this side of a seat, and no other seat, nor another clause, between? */
function namesVillages(document: Document, from: number, step: 1 | -1): boolean {
  const { tokens } = document;
  for (let at = from; Math.abs(at - from) < REACH; at += step) {
    const folded = foldedAt(tokens, at);
    if (folded === "" || CLAUSE.test(folded)) return false;
    if (step > 0 && (document.startsSentence(at) || (folded === "and" && tokens[at]?.gap === Gap.comma))) return false;
    if (VILLAGES.test(folded)) return true;
    const named = step > 0 ? document.anchorStartingAt(at) : document.anchorEndingAt(at);
    if (named !== undefined && CITY_KINDS.has(named.reading.entity.kind)) return false;
    if (step < 0 && document.startsSentence(at)) return false;
  }
  return false;
}
