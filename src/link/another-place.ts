import { ties } from "../match/words.ts";
import { Gap } from "../text/gap.ts";
import { isArabicHead, opensName } from "../text/heads.ts";
import { standsAsArticle } from "../text/key.ts";
import { addsQuality, isQuality } from "../text/qualities.ts";
import type { Token } from "../text/tokenize.ts";
import { WordClass } from "../text/word-class.ts";
import type { Word } from "../text/word-table.ts";
import type { Document } from "./document.ts";
import type { Case, Reading } from "./reading.ts";

/** Why what stands here is only a part of the name of another place, if it is. */
export function anotherPlace(document: Document, { entity }: Reading, of: Case): string | undefined {
  return (
    namesTwin(document, entity, of) ??
    thingBehind(document, of) ??
    headOnly(document, of) ??
    headBefore(document, entity, of)
  );
}

/** `Kafr Tabbun`: half a name, of a village that the tables do not have. */
function headOnly(document: Document, of: Case): string | undefined {
  const own = (document.tokens[of.span.last] as Token).word.folded;
  if (of.span.content !== of.span.last || !(isArabicHead(own) || isGate(own, of))) return undefined;
  const rest = tiedTo(document, of);
  return rest !== undefined && goesOn(document, of, rest)
    ? `"${own}" is only the head of a name: "${rest.raw}" belongs to it`
    : undefined;
}

/** `Bab Tuma`: the city al-Bab has its article, or no name behind it. */
const isGate = (own: string, { span, typeWords }: Case): boolean =>
  own === "bab" && span.first === span.content && !typeWords.some(({ side }) => side === "after");

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
  const { word } = before;
  if (!(word.capital || word.script === "arabic") || !opensName(word.folded.replace(/^و(?=..)/, ""))) return undefined;
  for (const { kinds, last } of typeWords) if (last === span.first - 1 && kinds.has(kind)) return undefined;
  return `"${word.raw}" before it makes it the name of another place`;
}

/** `the Qara Mog area`: a word that no table has, and behind it what has both for its name. */
function thingBehind(document: Document, of: Case): string | undefined {
  const word = tiedTo(document, of);
  const next = of.span.last + 1;
  if (word?.capital !== true || word.upper || word.functional || document.lexicon.isEnglish(word.folded))
    return undefined;
  const at = document.tokens[next]?.word === word ? next : next + 1;
  const thing = document.tokens[at + 1];
  if (thing?.gap !== Gap.space || !THING.test(thing.word.raw)) return undefined;
  if (document.anchorStartingAt(next) !== undefined || document.anchorStartingAt(at) !== undefined) return undefined;
  return `it is a part of the name of the ${thing.word.folded} "${word.raw}"`;
}

/** In a headline every word has a capital: "Coalition Declares Idlib Disaster Area". */
const THING = /^(?:area|[Hh]eights|[Hh]ills?|[Hh]illtops?|[Mm]ountains?)$/;

/** `Baghuz Tahtani` is not Baghuz Fawqani, by whatever name: the word behind it, if that is of another twin. */
function namesTwin(document: Document, { name }: Reading["entity"], of: Case): string | undefined {
  const word = tiedTo(document, of);
  const article = document.tokens[of.span.last + 1]?.word !== word;
  // "al-Maliha al-kabeira" has no capital, and "a new hospital" no article of Arabic.
  if (word === undefined || (word.script === "latin" && !word.capital && !article)) return undefined;
  // The farms of a town lie outside it, and have a name of their own: "Rankous Farms".
  const other = `with "${word.raw}" behind it, it is another than ${name}`;
  if (word.folded === "farms" && !article) return other;
  if (!tellsTwins.has(word) || isBearingOf(document, of, word)) return undefined;
  return addsQuality(name, word.folded) ? other : undefined;
}

const tellsTwins = new WordClass(({ folded }) => isQuality(folded));

/** `كفرنبل جنوبي إدلب`: without the article, and with a word behind it, an Arabic point of the compass is a bearing. */
function isBearingOf(document: Document, { span }: Case, { folded }: Word): boolean {
  const next = document.tokens[span.last + 2];
  return /^(?:شمالي|جنوبي|شرقي|غربي)$/.test(folded) && next?.gap === Gap.space && !/^[وفب]/.test(next.word.folded);
}

/** The word right behind a mention, past an article. */
export function tiedTo(document: Document, { span }: Case): Word | undefined {
  const [first, second] = [document.tokens[span.last + 1], document.tokens[span.last + 2]];
  if (first === undefined || !ties(first.gap) || first.gap === Gap.ending) return undefined;
  const article = second !== undefined && ties(second.gap) && standsAsArticle(first, second, true);
  return (article ? second : first).word;
}
