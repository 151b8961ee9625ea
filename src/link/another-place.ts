import { SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import { isHyphenated, ties } from "../match/words.ts";
import { Gap } from "../text/gap.ts";
import { isArabicHead, opensName, opensSettlement } from "../text/heads.ts";
import { standsAsArticle } from "../text/key.ts";
import { addsQuality, isQuality, partQualities } from "../text/qualities.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import { WordClass } from "../text/word-class.ts";
import type { Word } from "../text/word-table.ts";
import type { Document } from "./document.ts";
import type { Case, Reading } from "./reading.ts";
import { isSeat } from "./seats.ts";
import { streetBehind } from "./streets.ts";

/** Why what stands here is only a part of the name of another place, if it is. */
export function anotherPlace(document: Document, reading: Reading, of: Case): string | undefined {
  const { entity } = reading;
  const rest = tiedTo(document, of);
  return (
    (rest === undefined
      ? undefined
      : (namesTwin(document, entity, of, rest) ??
        endsInBearing(document, reading, of, rest) ??
        articleBehind(document, entity, of, rest) ??
        thingBehind(document, of, rest) ??
        headOnly(document, of, rest))) ?? headBefore(document, entity, of)
  );
}

/** `Rankous Farms`, `the Mayadin desert`, `Daraa Gate`: what has its name from a settlement lies outside it. A governorate has a desert and hills. */
export function namesake(document: Document, { entity }: Reading, { span }: Case): string | undefined {
  const { kind } = entity;
  const street = kind === "road" || kind === "site" ? undefined : streetBehind(document.tokens, span, kind);
  if (street !== undefined) return `"${street}" behind it makes it the name of one`;
  const behind = document.tokens[span.last + 1];
  const ship = document.tokens[span.first - 1];
  if (ship !== undefined && isShip.has(ship.word) && document.tokens[span.first]?.gap === Gap.space)
    return `it is a ${ship.word.raw}`;
  // "the Golan-1000 launcher", but "Homs - 300 fled", and quarters have numbers, too.
  if (behind !== undefined && /^\d{3,}$/.test(behind.word.folded) && isHyphenated(document.tokens, span.last + 1))
    return "it is a weapon";
  if (behind?.gap === Gap.ending && ownCapital(document, entity, span.last + 1)) return OWN_CAPITAL;
  if (behind?.gap !== Gap.space || !(SETTLEMENT_KINDS.has(kind) || kind === "governorate")) return undefined;
  const { folded, raw } = behind.word;
  // "Palmyra Desert Hawks": a body that has it in its name.
  if (document.anchorStartingAt(span.last + 1) !== undefined) return undefined;
  const mayBe = WORK.test(folded) || OTHER.test(raw);
  if (!(mayBe || (kind !== "governorate" && (LAND.test(folded) || FRONT.test(raw))))) return undefined;
  return `with "${raw}" behind it, it is what has its name from there`;
}

const isShip = new WordClass(({ folded }) => /^(?:ship|frigate|destroyer|cruiser|corvette|submarine)$/.test(folded));

/** `Daraa's provincial capital`: Daraa itself, had the governorate not been meant. */
function ownCapital(document: Document, entity: Reading["entity"], at: number): boolean {
  const { tokens } = document;
  const noun = /^(?:provincial|regional)$/.test(foldedAt(tokens, at)) ? at + 1 : at;
  return /^capital$/.test(foldedAt(tokens, noun)) && entity.kind === "city" && isSeat(document, entity);
}

const OWN_CAPITAL = "what has a capital is the governorate, and not that city";

const LAND = /^(?:deserts?|badia|steppe|plains?|hills|mountains|heights)$/;
const FRONT = /^(?:Salient|Corridor)$/;
const OTHER = /^(?:Gate|Triangle)$/;
const WORK = /^(?:farms|orchards|depots?|warehouses?|silos?)$/;

/** `Kafr Tabbun`: half a name, of a village that the tables do not have. */
function headOnly(document: Document, of: Case, { word }: Tied): string | undefined {
  const own = (document.tokens[of.span.last] as Token).word.folded;
  if (of.span.content !== of.span.last || !(isArabicHead(own) || isGate(own, of))) return undefined;
  return goesOn(document, of, word) ? `"${own}" is only the head of a name: "${word.raw}" belongs to it` : undefined;
}

/** `Bab Tuma`, `Mazraa Abaja`: the city al-Bab and the quarter al-Mazraa have their article, or no name behind them. */
const isGate = (own: string, { span, typeWords }: Case): boolean =>
  (own === "bab" || own === "mazraa") && span.first === span.content && !typeWords.some(({ side }) => side === "after");

/** Is the word behind a bare head the rest of a name? Arabic has no capital to tell, but clitics do. */
function goesOn(document: Document, of: Case, { script, capital, functional, folded }: Word): boolean {
  if (script === "latin") return capital && !functional;
  return script === "arabic" && document.anchorStartingAt(of.span.last + 1) === undefined && !/^[وفبل]/.test(folded);
}

/** `Tal Bareen`: a head before a name makes it another, unless the hill itself is meant. */
function headBefore(document: Document, { kind }: Reading["entity"], { span, typeWords }: Case): string | undefined {
  const before = document.tokens[span.first - 1];
  const own = document.tokens[span.first] as Token;
  if (before === undefined || !ties(own.gap)) return undefined;
  // "كفر عين والهبيط": what begins with its "and" is another name.
  if (own.start < span.start && own.word.folded.startsWith("و")) return undefined;
  const { word } = before;
  // "Um Aleppo wird gekämpft."
  if (word.folded === "um" && document.startsSentence(span.first - 1)) return undefined;
  if (!(word.capital || word.script === "arabic")) return undefined;
  const folded = (GLUED.exec(word.raw)?.[1]?.toLowerCase() ?? word.folded).replace(/^و(?=..)/, "");
  if (!opensName(folded) && !(SETTLEMENT_KINDS.has(kind) && isSettlementHead(document, kind, span.first)))
    return undefined;
  for (const { kinds, last } of typeWords) if (last === span.first - 1 && kinds.has(kind)) return undefined;
  return `"${word.raw}" before it makes it the name of another place`;
}

/** `LOCATIONKafr Nabl`: a page may lose what parts its fields. */
const GLUED = /\p{L}{2}(\p{Lu}\p{Ll}+)$/u;

/** `Mazraat Bareen`, `Mushayrifat Bareen`: what ends so before another name is Arabic, but for a word of a headline and a name of its own. */
function isSettlementHead(document: Document, kind: string, first: number): boolean {
  const { tokens, lexicon } = document;
  const { word, gap } = tokens[first - 1] as Token;
  if (word.upper || document.startsSentence(first - 1) || document.anchorEndingAt(first - 1) !== undefined)
    return false;
  if (opensSettlement(word.folded)) return true;
  if (kind === "city" || !/...[aei]t$/.test(word.folded) || lexicon.isEnglish(word.folded)) return false;
  const inHeadline = gap === Gap.space && tokens[first - 2]?.word.capital === true;
  return !inHeadline && lexicon.withPhrase(word.folded).length === 0;
}

/** `Maliha al-Atrash`: a name with its article behind a settlement is the end of a longer name, unless it is a part of that place. */
function articleBehind(
  document: Document,
  { id, kind }: Reading["entity"],
  { span }: Case,
  { word, article }: Tied,
): string | undefined {
  const { tokens, lexicon } = document;
  if (!article || !word.capital || word.script !== "latin" || !SETTLEMENT_KINDS.has(kind)) return undefined;
  const first = tokens[span.last + 1] as Token;
  if (first.gap !== Gap.space || document.anchorStartingAt(span.last + 1) !== undefined) return undefined;
  // Where a text has lost its commas, "Saraqib al-Nayrab" are two.
  if (span.first < span.content || !(document.commas || first.word.capital)) return undefined;
  // "Aleppo al-Shaar" is a quarter with its city.
  if (lexicon.withPhrase(word.folded).some((name) => document.holds(id, name.id))) return undefined;
  return `with "${first.word.raw}-${word.raw}" behind it, it is a part of a longer name`;
}

/** `the Qara Mog area`: a word that no table has, and behind it what has both for its name. */
function thingBehind(document: Document, of: Case, { word, at }: Tied): string | undefined {
  if (!word.capital || word.upper || word.functional || document.lexicon.isEnglish(word.folded)) return undefined;
  const thing = document.tokens[at + 1];
  if (thing?.gap !== Gap.space || !THING.test(thing.word.raw)) return undefined;
  if (document.anchorStartingAt(of.span.last + 1) !== undefined || document.anchorStartingAt(at) !== undefined)
    return undefined;
  return `it is a part of the name of the ${thing.word.folded} "${word.raw}"`;
}

/** In a headline every word has a capital: "Coalition Declares Idlib Disaster Area". */
const THING = /^(?:area|[Hh]eights|[Hh]ills?|[Hh]illtops?|[Mm]ountains?)$/;

/** `Baghuz Tahtani` is not Baghuz Fawqani, by whatever name: the word behind it, if that is of another twin. */
function namesTwin(
  document: Document,
  { name, kind }: Reading["entity"],
  of: Case,
  { word, article }: Tied,
): string | undefined {
  // "al-Maliha al-kabeira" has no capital, and "a new hospital" no article of Arabic.
  if (word.script === "latin" && !word.capital && !article) return undefined;
  if (!tellsTwins.has(word) || isBearingOf(document, of, word)) return undefined;
  // "Hama al-Shamali" is its northern countryside.
  if (kind === "governorate" && article && OF_COUNTRYSIDE.test(word.folded)) return undefined;
  return addsQuality(name, word.folded) ? `with "${word.raw}" behind it, it is another than ${name}` : undefined;
}

const OF_COUNTRYSIDE = /^(?:shi?[ae]?mali|j[aeu]n[uo]+bi|gharbi|sh?ar[qk]i)$/;

const tellsTwins = new WordClass(({ folded }) => isQuality(folded));

/** `كفرنبل جنوبي إدلب`: without the article, and with a word behind it, an Arabic point of the compass is a bearing. */
function isBearingOf(document: Document, { span }: Case, { folded }: Word): boolean {
  const next = document.tokens[span.last + 2];
  return ARABIC_BEARING.test(folded) && next?.gap === Gap.space && !/^[وفب]/.test(next.word.folded);
}

const ARABIC_BEARING = /^(?:شمالي|جنوبي|شرقي|غربي)$/;

/** `جوبر شرقي دمشق` is Jobar, which is east of Damascus, and not its eastern part. */
function endsInBearing(document: Document, { name }: Reading, { span }: Case, { word, at }: Tied): string | undefined {
  if (span.content === span.last || !ARABIC_BEARING.test(foldedAt(document.tokens, span.last))) return undefined;
  const behind = document.anchorStartingAt(at);
  const isSaidOf =
    OF_A_TOWN.test(word.folded) || (behind !== undefined && behind.of.span.start === document.tokens[at]?.start);
  if (!isSaidOf || !isWithoutQuality(document, name.phrase.replace(/ \S+$/, ""))) return undefined;
  return `with "${word.raw}" behind it, the last word of it is a bearing`;
}

/** Is it the name of one that is no twin itself? */
const isWithoutQuality = ({ lexicon }: Document, phrase: string): boolean =>
  lexicon.withPhrase(phrase).some(({ id }) => partQualities(lexicon.entity(id)?.name ?? "").qualities.size === 0);

const OF_A_TOWN = /^ال(?:مدينه|عاصمه|بلده|قريه)$/;

/** A word that is tied to a mention, and the token where it stands. */
interface Tied {
  readonly word: Word;
  readonly at: number;
  /** Does it have an article of its own? */
  readonly article: boolean;
}

/** The word right behind a mention, past an article. */
export function tiedTo({ tokens }: Document, { span: { last } }: Case): Tied | undefined {
  const [first, second] = [tokens[last + 1], tokens[last + 2]];
  if (first === undefined || !ties(first.gap) || first.gap === Gap.ending) return undefined;
  if (second !== undefined && ties(second.gap) && standsAsArticle(first, second, true))
    return { word: second.word, at: last + 2, article: true };
  return { word: first.word, at: last + 1, article: false };
}
