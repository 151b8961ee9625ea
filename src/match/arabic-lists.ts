import { endsArabicName, isArabicDirection, isArabicParticle } from "../text/function-words.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";

/** Type words that Arabic says once for a whole list, folded: plurals, duals, and the axis or the fronts of an attack. */
const SAID_ONCE: ReadonlySet<string> = new Set(
  (
    "محافظات محافظتي مدن مدينتي بلدات بلدتي قري قريتي احيا حيي ناحيتي مناطق منطقتي مزارع مطارات مطاري تلال تلتي " +
    "روستاهاي حواجز حاجزي محاور محوري محور جبهات جبهتي حقول حقلي معابر معبري مخيمات مخيمي " +
    "قواعد قاعدتي سدود سدي محطات محطتي جسور جسري مشافي مشفيي مستشفيات"
  ).split(" "),
);
/** Words that may stand between such a word and the first member: `بلدات عدة`. */
const LEADING: ReadonlySet<string> = new Set("عده كل".split(" "));
/** Words behind which the members come, also where more was said of them before: `قرى متاخمة للبادية هي: دوما وتيما`. */
const OPENING: ReadonlySet<string> = new Set("هي وهي بينها منها ومنها التاليه".split(" "));
/** A dual has its members right behind it: `محافظتي الحسكة ودير الزور، ومنها ...` */
const DUAL = /[تيلزم]ي$/;
/** How far from its type word a list may so begin, in words. */
const CLAUSE = 7;

/** More words than a member of a list has: what is longer is a clause, and ends the list. */
const LONGEST = 3;
const MEMBERS = 30;

/**
 * Where the members of an Arabic list begin, each with the token of the type word that was said for all
 * of them. `و` is written into each member behind the first, or a comma stands before it; a member that the
 * tables do not have ends nothing.
 *
 *     قصف قرى الفطيرة وسفوهن وكنصفرة  ->  2: 1, 3: 1, 4: 1
 */
export function arabicLists(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const members = new Map<number, number>();
  for (let at = 0; at < tokens.length; at++) {
    if (isSaidOnce(tokens[at] as Token)) for (const first of membersBehind(tokens, at)) members.set(first, at);
  }
  return members;
}

function isSaidOnce({ word }: Token): boolean {
  return word.script === "arabic" && SAID_ONCE.has(withoutClitics(word.folded));
}

/** The word without a conjunction, a preposition and the article, where a type word is left. */
export function withoutClitics(folded: string): string {
  return SAID_ONCE.has(folded) ? folded : folded.replace(/^[وفبلك]?(?:ال)?/, "");
}

function* membersBehind(tokens: readonly Token[], head: number): Generator<number> {
  const opened = DUAL.test(foldedAt(tokens, head)) ? undefined : openedBehind(tokens, head);
  let at = opened ?? head + 1;
  while (LEADING.has(foldedAt(tokens, at))) at++;
  for (let members = 0; members < MEMBERS; members++) {
    const token = tokens[at];
    if (token === undefined || token.word.script !== "arabic") return;
    if (token.gap === Gap.stop && at !== opened) return;
    if (isSaidOnce(token) || isArabicParticle(token.word.folded)) return;
    yield at;
    const behind = endOfMember(tokens, at);
    if (behind - at > LONGEST) return;
    const next = tokens[behind];
    if (next === undefined || !beginsMember(next)) return;
    at = next.word.folded === "و" ? behind + 1 : behind;
  }
}

/** The word behind the one that opens the list of this type word, if one does; a colon may stand between them. */
function openedBehind(tokens: readonly Token[], head: number): number | undefined {
  for (let at = head + 1; at <= head + CLAUSE; at++) {
    const token = tokens[at];
    if (token === undefined || token.gap === Gap.stop || isSaidOnce(token)) return undefined;
    if (OPENING.has(token.word.folded)) return at + 1;
  }
  return undefined;
}

/**
 * Words joined by `و` or commas, whatever they are: for each chain where its members begin, the first of
 * them the one behind the first `و`.
 *
 *     في الفطيرة وسفوهن وكنصفرة  ->  [2, 3]
 */
export function* arabicChains(tokens: readonly Token[]): Generator<readonly number[]> {
  for (let at = 1; at < tokens.length; at++) {
    if (!beginsMember(tokens[at] as Token)) continue;
    const chain = [...membersBehind(tokens, (tokens[at] as Token).word.folded === "و" ? at : at - 1)];
    if (chain.length === 0) continue;
    yield chain;
    at = chain.at(-1) as number;
  }
}

/** The first token behind a member that begins at `first`. */
function endOfMember(tokens: readonly Token[], first: number): number {
  let at = first + 1;
  for (; at < tokens.length && at - first <= LONGEST; at++) {
    const { word, gap } = tokens[at] as Token;
    if (beginsMember(tokens[at] as Token) || gap === Gap.stop || gap === Gap.bracket) break;
    if (endsArabicName(word.folded) || isArabicDirection(word.folded) || word.folded === "بريف") break;
  }
  return at;
}

function beginsMember({ word, gap }: Token): boolean {
  if (gap === Gap.stop || gap === Gap.bracket) return false;
  return gap === Gap.comma || gap === Gap.hyphen || (word.script === "arabic" && word.folded.startsWith("و"));
}
