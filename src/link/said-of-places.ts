import type { Span } from "../match/span.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";

const IS = /^(?:was|were|is|are|been|being)$/;
const HAS = /^ha(?:s|ve|d)$/;
/** `has also been heavily shelled` */
const HOW = /^(?:also|again|later|now|\w+ly)$/;
/** Of a person one says other things: he may well be captured, or hit. */
const DONE = /^(?:shelled|bombed|bombarded|pounded|liberated|recaptured|retaken|besieged|stormed|evacuated)$/;
const HIT = /^(?:hit|struck|targeted|attacked|rocked)$/;
const BY = /^(?:by|with)$/;
const FIRE =
  /^(?:fire|control|siege|shelling|shells?|bomb(?:s|ing|ardment)|(?:air)?(?:strikes?|raids?)|rockets?|missiles?|artillery|mortars?|barrel|warplanes?|jets?|attack)$/;
/** So many words may stand before what was done. */
const VERBS = 4;
/** `under heavy artillery fire`, `by three airstrikes` */
const BETWEEN = 2;

/** What towns and villages have. */
const HAD =
  /^(?:residents|inhabitants|townspeople|outskirts|suburbs|countryside|neighbou?rhoods|streets|market|entrances?|mosques?|schools?|hospitals?|bakery|surroundings|vicinity|farms|residential)$/;
const COUNCIL = /^(?:local|municipal|city|town|village)$/;

/** The words behind a name that are said of places: `X was shelled`, `X came under fire`, `X's residents`, `X local council`. */
export function saidOfPlace(tokens: readonly Token[], { last }: Span): string | undefined {
  const next = tokens[last + 1];
  if (next === undefined || (next.gap !== Gap.space && next.gap !== Gap.ending)) return undefined;
  const word = (ahead: number): string => foldedAt(tokens, last + ahead);
  const said = (words: number): string => Array.from({ length: words }, (_, at) => word(at + 1)).join(" ");
  const isFire = (from: number): boolean => {
    for (let ahead = from; ahead <= from + BETWEEN; ahead++) if (FIRE.test(word(ahead))) return true;
    return false;
  };
  if (HAD.test(word(1))) return said(1);
  if (COUNCIL.test(word(1)) && word(2) === "council") return said(2);
  if (next.gap === Gap.ending) return undefined;
  if (/^f(?:a|e)ll(?:s|en)?$/.test(word(1)) && /^(?:to|under|into)$/.test(word(2))) return said(2);
  if (/^(?:came|come|comes|remain(?:s|ed)?)$/.test(word(1)) && word(2) === "under" && isFire(3)) return said(2);
  let done = 1;
  let is = false;
  for (; done <= VERBS && (IS.test(word(done)) || HAS.test(word(done)) || HOW.test(word(done))); done++)
    is ||= IS.test(word(done));
  if (!is) return undefined;
  if (DONE.test(word(done))) return said(done);
  return HIT.test(word(done)) && BY.test(word(done + 1)) && isFire(done + 2) ? said(done + 1) : undefined;
}
