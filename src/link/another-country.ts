import type { CompiledEntity, CompiledName } from "../data/tables.ts";
import { ties } from "../match/words.ts";
import { withoutArabicArticle } from "../text/article.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import { isOfSyriaAlone } from "./hints.ts";
import type { Case, Reading } from "./reading.ts";

export const isDemonym = ({ kind }: CompiledName): boolean => kind === "demonym";
export const isAnyName = (): boolean => true;

/** The code of the country that a word names, but Syria: `Jordanian`, and where any name will do `Jordan` as well. */
export function countryAt(
  { tokens, lexicon }: Document,
  at: number,
  isName: (name: CompiledName) => boolean,
): string | undefined {
  const word = tokens[at]?.word;
  if (word === undefined || !(word.capital || word.script === "arabic")) return undefined;
  const folded = word.script === "arabic" ? withoutArabicArticle(word.folded) : word.folded;
  const country = lexicon
    .withPhrase(folded)
    .find((name) => COUNTRY.test(name.id) && isName(name))
    ?.id.slice(6);
  return country === "sy" ? undefined : country;
}

const COUNTRY = /^place\/..$/;

/** `the Yemeni Republican Guard`, `Yemen's Popular Committees`, `the Islamic Front of Kenya`, `the Danish Red Cross`: many countries have one. */
export function anotherCountry(
  document: Document,
  { entity, name }: Reading,
  { span: { first, last } }: Case,
): string | undefined {
  const { tokens } = document;
  if (entity.kind === "media") return anothersPaper(document, entity, first);
  const [before, own] = [tokens[first - 1], tokens[first] as Token];
  const isBefore = before?.word.capital === true && ties(own.gap);
  if (isBefore && entity.name.startsWith("International ") && document.lexicon.isPeople(before.word.folded))
    return "it is that country's own";
  const of = foldedAt(tokens, last + 1) === "of";
  if (!(isBefore || of) || !isOfSyriaAlone(entity) || !COMMON.test(name.phrase)) return undefined;
  const beside = isBefore ? countryAt(document, first - 1, own.gap === Gap.ending ? isAnyName : isDemonym) : undefined;
  const country = beside ?? (of ? countryAt(document, last + 2, isAnyName) : undefined);
  return country === undefined || FRIENDS.test(country) ? undefined : ANOTHERS;
}

/** `the Egyptian newspaper Al-Watan` is not that of Damascus. */
function anothersPaper(document: Document, { theatre = ["world"] }: CompiledEntity, first: number): string | undefined {
  if (!PAPER.test(foldedAt(document.tokens, first - 1)) || theatre.includes("world")) return undefined;
  const country = countryAt(document, first - 2, isDemonym) ?? countryAt(document, first - 3, isDemonym);
  return country === undefined || theatre.includes(country) ? undefined : ANOTHERS;
}

const PAPER = /^(?:newspaper|daily|paper|channel|agency|website)$/;
const ANOTHERS = "it is said to be another country's";

/** Names of nothing but what such bodies are everywhere. */
const COMMON =
  /^(?:(?:republican|national|popular|islamic|southern|northern|eastern|western|free|democratic|revolutionary|salvation|victory|desert|self|defen[cs]e|tribal) )+(?:army|front|guards?|forces|committees|hawks|shield|coalition|council|government|movement)$/;

/** Those who stand behind bodies of this war: `the Iranian Popular Committees` may be theirs in Syria. */
const FRIENDS = /^(?:ru|tr|ir|us)$/;
