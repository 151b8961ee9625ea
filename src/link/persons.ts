import type { Persons } from "../data/schema.ts";
import { isFunctionWord } from "../text/function-words.ts";
import { Gap, type Token, tokenize } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import { type Clue, combined, type Part } from "./evidence.ts";
import { longerName } from "./longer-name.ts";
import type { Case, Reading } from "./reading.ts";
import { W } from "./weights.ts";

/** The words of `persons.yaml`, folded. */
export class PersonWords {
  readonly titles: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly speaking: ReadonlySet<string>;

  constructor(persons: Persons) {
    this.titles = foldAll(persons.titles);
    this.given = foldAll(persons.given);
    this.speaking = foldAll(persons.speaking);
  }
}

const foldAll = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => tokenize(word)[0]?.word.folded ?? word));

/** Names that are a person's here, or an ordinary word. */
export function persons(document: Document, words: PersonWords) {
  return (reading: Reading, of: Case): Clue | undefined => {
    const { name, entity } = reading;
    // Capitals that the text itself does not have tell nothing of its names.
    const capitals = !document.smallLetters;
    const whole = longerName(document, words, reading, of);
    if (whole !== undefined) return whole;
    if (name.kind === "demonym" || entity.kind === "country") return undefined;
    const city = entity.kind === "governorate" || entity.kind === "city";
    if (city && isPlain(reading) && document.syrianBeside(of)) return undefined;
    const parts: Part[] = [];
    const single = of.span.content === of.span.last;
    const nameable =
      entity.id.startsWith("place/") ||
      name.kind === "metonym" ||
      (single && name.kind !== "acronym" && name.kind !== "pejorative");
    if (single && name.kind !== "acronym" && shouted(document, of))
      parts.push([W.likeAnAcronym, "written in capitals, as an acronym is"]);
    if (single && name.kind === "acronym" && inCapitals(document, of))
      parts.push([W.wordInCapitals, "an English word in a line of capitals"]);
    if (single && !entity.id.startsWith("place/") && hasSurname(document, of))
      parts.push([W.surname, "a surname with its article behind it makes it a person"]);
    if (nameable && capitals && of.typeWords.length === 0)
      parts.push(...beside(document, words, of, single, city, entity));
    else if (nameable && capitals && single && !isPlain(reading)) parts.push(...partOfMore(document, of));
    if (single && !entity.curated && name.case !== "any") {
      const { word } = document.tokens[of.span.last] as Token;
      if (word.script === "latin" && document.words.writesSmall(word.folded)) {
        parts.push([W.writtenSmall, () => `"${word.folded}" is an ordinary word in this text`]);
      }
    }
    return combined("context", parts);
  };
}

/** `Manar al-Freih`. */
function hasSurname(document: Document, of: Case): boolean {
  const article = document.tokens[of.span.last + 1];
  const name = document.tokens[of.span.last + 2];
  if (article === undefined || name === undefined || article.gap !== Gap.space || name.gap !== Gap.hyphen) return false;
  return (
    article.word.folded === "al" &&
    !article.word.capital &&
    name.word.capital &&
    document.anchorStartingAt(of.span.last + 1) === undefined
  );
}

/** `THE SOFTWARE IS PROVIDED "AS IS"`: what is also an English word is one, between words in capitals. */
function inCapitals(document: Document, of: Case): boolean {
  const { word } = document.tokens[of.span.last] as Token;
  if (!ENGLISH_ACRONYMS.has(word.folded)) return false;
  return [-1, 1].some((step) => {
    const near = document.tokens[of.span.last + step];
    return (
      near?.word.upper === true &&
      near.word.folded.length >= 2 &&
      document.anchorStartingAt(of.span.last + step) === undefined
    );
  });
}

const ENGLISH_ACRONYMS = new Set([
  "is",
  "us",
  "who",
  "it",
  "as",
  "or",
  "in",
  "am",
  "so",
  "all",
  "aid",
  "care",
  "sham",
  "sat",
  "she",
  "he",
]);

/** A short word in capitals between words that are not. */
function shouted(document: Document, of: Case): boolean {
  const { word } = document.tokens[of.span.last] as Token;
  if (!word.upper || word.folded.length > 4) return false;
  const neighbours = [document.tokens[of.span.first - 1], document.tokens[of.span.last + 1]];
  return !neighbours.some((token) => token?.word.upper === true);
}

/** By a name that someone has looked at, and that is spelt so: a city then needs no looking around. */
const isPlain = ({ name, hit }: Reading): boolean => !name.bulk && hit.distance === 0 && hit.via !== "fuzzy";

/** `villages of Birawi and Azizit Samaan`: a type word says that a place is named, but not that one word is all of its name. */
function partOfMore(document: Document, { span, typeWords }: Case): Part[] {
  const parts: Part[] = [];
  for (const [at, tie] of [
    [span.first - 1, span.first],
    [span.last + 1, span.last + 1],
  ] as const) {
    const token = document.tokens[at];
    const said = typeWords.some(({ first, last }) => at >= first && at <= last);
    const free = document.anchorEndingAt(at) === undefined && document.anchorStartingAt(at) === undefined;
    if (token === undefined || said || !free || document.tokens[tie]?.gap !== Gap.space) continue;
    const { word } = token;
    if (word.script !== "latin" || !word.capital || word.upper || isFunctionWord(word.folded)) continue;
    if (at < span.first && document.startsSentence(at)) continue;
    parts.push([W.surname, () => `the capitalised "${word.raw}" beside it may make it a part of another name`]);
  }
  return parts;
}

function beside(
  document: Document,
  words: PersonWords,
  of: Case,
  single: boolean,
  city: boolean,
  { id, curated }: Reading["entity"],
): Part[] {
  const parts: Part[] = [];
  const place = id.startsWith("place/");
  // A city in a text that names nothing else of Syria may be anybody's name.
  const another = city ? W.surname : curated ? W.surname / 4 : W.surname / 2;
  const { first, last } = of.span;
  const alone = (document.tokens[last] as Token).word;
  if (place && single && of.span.first === last && alone.script === "latin" && words.given.has(alone.folded)) {
    parts.push([W.givenName, () => `"${alone.raw}" is a given name`]);
  }
  const before = document.tokens[first - 1];
  const own = document.tokens[first] as Token;
  const tied = own.gap === Gap.space || own.gap === Gap.hyphen;
  if (before !== undefined && tied) {
    if (words.titles.has(before.word.folded))
      parts.push([W.title, () => `"${before.word.folded}" before it makes it a person`]);
    else if (before.word.capital && words.given.has(before.word.folded)) {
      parts.push([W.givenName, () => `the given name "${before.word.raw}" before it makes it a person`]);
    } else if (
      place &&
      before.word.capital &&
      !document.startsSentence(first - 1) &&
      document.anchorEndingAt(first - 1) === undefined &&
      !isFunctionWord(before.word.folded)
    ) {
      parts.push([another, () => `the capitalised "${before.word.raw}" before it may make it a part of another name`]);
    }
  }
  const next = document.tokens[last + 1];
  if (next !== undefined && next.gap === Gap.space) {
    const placed =
      before !== undefined &&
      (before.word.folded === "in" || before.word.folded === "near" || before.word.folded === "of");
    if (place && words.speaking.has(next.word.folded) && !placed)
      parts.push([W.speaking, () => `"${next.word.folded}" behind it: a person speaks`]);
    const named =
      next.word.script === "latin" &&
      next.word.capital &&
      !next.word.upper &&
      document.anchorStartingAt(last + 1) === undefined;
    if (named && place && !isFunctionWord(next.word.folded)) {
      const isGiven = single && words.given.has((document.tokens[last] as Token).word.folded);
      const weight = isGiven ? W.givenName : another;
      parts.push([weight, () => `the capitalised "${next.word.raw}" behind it may make it a part of another name`]);
    }
  }
  return parts;
}
