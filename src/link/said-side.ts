import { SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import type { CompiledEntity } from "../data/tables.ts";
import { degreesAside } from "../geo.ts";
import { saysVillage } from "../match/type-words.ts";
import { directionAt } from "../text/bearings.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Anchor } from "./anchor.ts";
import { connectsInArabic, endOfArabicList } from "./arabic-holders.ts";
import type { Document } from "./document.ts";
import { goesOnAsList, mayBeginList } from "./holders.ts";
import { endOfList } from "./list-holders.ts";
import type { Case } from "./reading.ts";
import { seatOf } from "./seats.ts";

/** What is said of where a place lies: `X, 12 km north of Tal Tamr`, `X in the eastern countryside of Homs`. */
export interface SaidSide {
  /** In English: `northeast`, `south east`. */
  readonly bearing: string;
  /** The place from which it is told; of a governorate, its seat. */
  readonly from: CompiledEntity;
  /** Is it the side of an area, however wide? */
  readonly area: boolean;
  /** May it be said of where an area lies in the country? */
  readonly vague: boolean;
  /** In km, where a distance is told. */
  readonly away: number | undefined;
}

/** What the text says behind a name, or behind the list in which it stands: `the villages of A, B and C in northern Hama`. */
export function saidSide(document: Document, of: Case): SaidSide | undefined {
  const { span, typeWords } = of;
  const own = sideFrom(document, of, behindTypeWords(of));
  if (own !== undefined) return own;
  if (mayBeginList(of) && !typeWords.some(saysVillage)) return undefined;
  const end = endOfList(document, span) ?? behind(endOfArabicList(document, span, typeWords.some(ofVillages)));
  return end === undefined ? undefined : sideFrom(document, of, end);
}

/** The token behind a mention, and behind the words beside it that say what it is. */
export const behindTypeWords = ({ span, typeWords }: Case): number =>
  typeWords.reduce((to, one) => (one.side === "after" ? Math.max(to, one.last) : to), span.last) + 1;

const ofVillages = ({ kinds }: Case["typeWords"][number]): boolean => kinds.has("village");
const behind = (last: number | undefined): number | undefined => (last === undefined ? undefined : last + 1);

/** So many tokens may stand between a name and the place from which its side is told. */
const REACH = 14;

function sideFrom(document: Document, of: Case, first: number): SaidSide | undefined {
  const { tokens } = document;
  let bearing = "";
  let away: number | undefined;
  for (let at = first; at < first + REACH && at < tokens.length; at++) {
    const { word, gap } = tokens[at] as Token;
    // "The northeastern province of Hasakah", "the southern city of Daraa" lie so in the country.
    if (gap === Gap.stop || (PROVINCE_OR_CITY.test(word.folded) && directionAt(tokens, at - 1) !== undefined))
      return undefined;
    const anchor = document.anchorStartingAt(at);
    const { kind } = anchor?.reading.entity ?? {};
    if (anchor !== undefined && kind !== "country") {
      const from = pointOf(document, anchor);
      // "Shells hit X, eastern Homs and Hama": three of a list.
      if (from === undefined || (isApposed(tokens, first) && (mayBeginList(of) || goesOnAsList(document, anchor.of))))
        return undefined;
      const vague = bearing !== "" && mayBeOfCountry(document, bearing, anchor, from);
      bearing ||= bearingBehind(tokens, anchor.of.span.last + 1);
      return bearing === ""
        ? undefined
        : { bearing: bearing.trim().replace(/ern/g, ""), from, area: kind === "governorate", vague, away };
    }
    const direction = directionAt(tokens, at);
    if (word.folded === "to" && GOAL.test([1, 2, 3].map((ahead) => foldedAt(tokens, at + ahead)).join(" ")))
      return undefined;
    // "In northern Syria's Idlib": what was said is said of the country.
    if (anchor !== undefined) bearing = "";
    else if (direction !== undefined) bearing += ` ${direction}`;
    else if (/^\d{1,3}$/.test(word.folded)) away ??= Number(word.folded) * (isMile(foldedAt(tokens, at + 1)) ? 1.6 : 1);
    else if (!(bearing === "" ? BEFORE : BEHIND).test(word.folded) && !connectsInArabic(word.folded)) return undefined;
  }
  return undefined;
}

/** `the northwestern Idlib province`, `in northwestern Idlib`: that may be where it lies in the country, and no side of it. */
function mayBeOfCountry(
  { tokens, lexicon }: Document,
  bearing: string,
  { of: { span } }: Anchor,
  from: CompiledEntity,
): boolean {
  if (directionAt(tokens, span.first - 1) === undefined) return false;
  const own = foldedAt(tokens, span.last);
  const word = AREA.test(own) ? own : foldedAt(tokens, span.last + 1);
  const country = lexicon.entity("place/sy");
  const aside = country === undefined ? undefined : degreesAside(country, from, bearing);
  return aside !== undefined && aside < (PROVINCE.test(word) ? FITS : AREA.test(word) ? 0 : FITS_WELL);
}

/**
 * In degrees: so near to a bearing lies what is told by it. Of 108 places in four labelled sets of texts, more than 10 km from the
 * seat of which a side was told, 101 did.
 */
export const FITS = 67;
const FITS_WELL = 45;

const PROVINCE = /^(?:province|governorate)$/;
const PROVINCE_OR_CITY = /^(?:province|governorate|city|town|village)$/;

const isMile = (folded: string): boolean => folded.startsWith("mile");

const isApposed = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]?.gap === Gap.comma && directionAt(tokens, first) !== undefined;

/** `to the eastern countryside` is where someone goes; `to the eastern side of Homs`, `to the east of Homs` is where a place lies. */
const GOAL = /^the \w+ern (?!of|side)/;

/** What may stand before a bearing, */
const BEFORE =
  /^(?:located|situated|lying|lies|which|is|just|about|some|only|to|the|at?|on|in|inside|within|near|far|rural|countryside|outskirts|kms?|kilomet(?:er|re)s?|miles?)$/;
/** and behind it. */
const BEHIND =
  /^(?:of|the|rural|rif|countrysides?|outskirts|suburbs?|parts?|side|areas?|sector|city|town|village|province|governorate)$/;

/** Of a governorate its seat, which bears its name. */
function pointOf(document: Document, { reading: { entity } }: Anchor): CompiledEntity | undefined {
  if (entity.kind === "governorate") return seatOf(document, entity);
  return SETTLEMENT_KINDS.has(entity.kind) ? entity : undefined;
}

/** `Hama's northern countryside`, `Idlib southeastern countryside`, `ريف حماة الشمالي` */
function bearingBehind(tokens: readonly Token[], first: number): string {
  let bearing = "";
  let at = first;
  for (; tokens[at]?.gap === Gap.space || tokens[at]?.gap === Gap.ending; at++) {
    const direction = directionAt(tokens, at);
    if (direction === undefined) break;
    bearing += ` ${direction}`;
  }
  const { word } = tokens[at - 1] as Token;
  return word.script === "arabic" || AREA.test(foldedAt(tokens, at)) ? bearing : "";
}

const AREA = /^(?:countryside|outskirts|suburbs?|province|governorate|rural|parts?)$/;
