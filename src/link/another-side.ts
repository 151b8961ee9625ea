import { CITY_KINDS } from "../data/place-kinds.ts";
import type { CompiledName } from "../data/tables.ts";
import { isHyphenated, ties } from "../match/words.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import type { PersonWords } from "./person-words.ts";
import type { Case, Reading } from "./reading.ts";

/**
 * `US-backed Syrian forces`, `Syrian army defectors`, `the Jordanian civil defence`: what is said of a common phrase that makes
 * it another body's than the one that it stands for alone. Sides of this war are not mixed up lightly.
 */
export function anotherSide(
  document: Document,
  { sides }: PersonWords,
  { name, entity }: Reading,
  { span: { first, last } }: Case,
): string | undefined {
  const forces = entity.id.startsWith("group/") && FORCES.test(name.phrase);
  const joint = forces || name.phrase === "syrian coalition";
  const { tokens, lexicon } = document;
  const newer = entity.kind === "state-force" ? newerArmy(document, first, last) : undefined;
  if (newer !== undefined) return `"${newer}" beside it says that it is another army`;
  const [further, before, own] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  const tied = before !== undefined && own !== undefined && ties(own.gap);
  if (tied && TURNED.test(before.word.folded) && SIDE.test(name.phrase))
    return `"${before.word.raw}" before it turns it round`;
  if (!joint && !isCommonPhrase(name)) return undefined;
  const behind = foldedAt(tokens, last + 1);
  if (forces && (LEFT.test(behind) || (BACKED.test(behind) && BACKER.test(backerAt(document, last + 2)))))
    return `"${behind}" behind it says that they are another's`;
  if (!tied) return undefined;
  const { raw, folded, capital, functional } = before.word;
  if (name.cues?.some((cue) => cue.toLowerCase() === folded)) return undefined;
  const isNamed = !joint && own.gap === Gap.space && capital && !functional && !document.startsSentence(first - 1);
  const another =
    // "the Russian-Syrian coalition", "pro-Syrian forces"
    (joint && isHyphenated(document.tokens, first) && !isDateline(document, first - 1)) ||
    // "Free Syrian troops", "the Druze civil defence", but "local civil defence"
    ((forces || isNamed) && sides.has(folded)) ||
    // "the Sharqiya Observatory"; where commas are lost, a name may end right before it
    (isNamed && document.commas && !name.phrase.includes(" ")) ||
    lexicon.isPeople(folded) ||
    (forces &&
      BACKED.test(folded) &&
      (before.gap === Gap.hyphen || further?.word.capital === true) &&
      !FRIEND.test(foldedAt(tokens, first - 2)));
  return another ? `"${raw}" before it says that it is another's` : undefined;
}

/** `BEIRUT—Syrian troops left`, but `the US-Syrian coalition` */
function isDateline(document: Document, at: number): boolean {
  const city = document.tokens[at]?.word.upper ? document.anchorEndingAt(at)?.reading.entity : undefined;
  return city !== undefined && CITY_KINDS.has(city.kind);
}

/**
 * `La Nouvelle armée syrienne`, `الجيش السوري الجديد`, `Artêşa Sûriyê ya Nû`: in the languages of Europe the word stands before the
 * army or behind it, in Arabic behind it.
 */
function newerArmy({ tokens }: Document, first: number, last: number): string | undefined {
  const before = tokens[first - 1]?.word;
  if (before !== undefined && ties((tokens[first] as Token).gap) && NEWER.test(before.folded)) return before.raw;
  // "artêşa Sûriyê azad kir": the army freed something.
  const behind = tokens[/^y?a$/.test(foldedAt(tokens, last + 1)) ? last + 2 : last + 1];
  return behind !== undefined && ties(behind.gap) && NEWER_BEHIND.test(behind.word.folded)
    ? behind.word.raw
    : undefined;
}

/** `anti-regime forces`, `non-government troops`, `pro-Russian forces` */
const TURNED = /^(?:anti|non|ex|counter|pro)$/;
const SIDE = /.(?: forces| military| troops| militias?| fighters| soldiers| militants| groups| factions| gunmen)$/;

/** English has a rule of its own: "the new Syrian army offensive". */
const NEWER =
  /^(?:nouvelle|ne[uw]en?|nieuwe?|nuev[oa]|nov[oa]|nuov[oa]|yeni|azad|hur|ozgur|milli|freien?|vrije|nationalen?|nationaal|nationale)$/;
const NEWER_BEHIND =
  /^(?:nouvelle|nuevo|novo|nuovo|nu|libre|livre|libero|nacional|nationale?|nazionale|الجديد|الوطني|الحر|جديد|نوين|ملي)$/;

/** What has nothing of its own but the country's name. */
const FORCES = /^syrian (?:army|armed forces|military|forces|troops|soldiers|servicemen)/;

/** What asks for words that speak for it, and may be written small, is what every country may have. */
const isCommonPhrase = ({ id, cues, case: letters }: CompiledName): boolean =>
  cues !== undefined && letters === "any" && id.startsWith("group/");

const BACKED = /^(?:back|train|support|fund|align|alli|armed|led)/;
const LEFT = /^(?:defect|desert)/;
const BACKER = /^(?:us$|america|united|pentagon|washington|coalition|turk|ankara)/;
const FRIEND = /^(?:russia|iran|hezb|assad|regime|government|damascus)/;

/** `backed by the US` */
const backerAt = ({ tokens }: Document, by: number): string =>
  foldedAt(tokens, by) !== "by" ? "" : foldedAt(tokens, foldedAt(tokens, by + 1) === "the" ? by + 2 : by + 1);
