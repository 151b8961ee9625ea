import { Gap, type Token } from "../text/tokenize.ts";
import type { Word } from "../text/word-table.ts";
import type { Document } from "./document.ts";
import { also, type Clue, type Why } from "./evidence.ts";
import { longerName } from "./longer-name.ts";
import type { PersonWords } from "./person-words.ts";
import type { Case, Reading } from "./reading.ts";
import { W } from "./weights.ts";

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
    const single = of.span.content === of.span.last;
    const given = single && words.given.has((document.tokens[of.span.last] as Token).word.folded);
    if (city && !given && isPlain(reading) && document.syrianBeside(of)) return undefined;
    let clue: Clue | undefined;
    const nameable =
      entity.id.startsWith("place/") ||
      name.kind === "metonym" ||
      (single && name.kind !== "acronym" && name.kind !== "pejorative");
    if (single && name.kind !== "acronym" && shouted(document, of))
      clue = also(clue, "context", W.likeAnAcronym, "written in capitals, as an acronym is");
    if (single && name.kind === "acronym" && inCapitals(document, of))
      clue = also(clue, "context", W.wordInCapitals, "an English word in a line of capitals");
    if (single && !entity.id.startsWith("place/") && hasSurname(document, of))
      clue = also(clue, "context", W.surname, "a surname with its article behind it makes it a person");
    if (nameable && capitals && of.typeWords.length === 0)
      clue = beside(document, words, of, single, city, entity, clue);
    else if (nameable && capitals && single && !isPlain(reading)) clue = partOfMore(document, of, clue);
    if (single && !entity.curated && name.case !== "any") {
      const { word } = document.tokens[of.span.last] as Token;
      if (word.script === "latin" && document.words.writesSmall(word)) {
        clue = also(clue, "context", W.writtenSmall, ordinary(word));
      }
    }
    return clue;
  };
}

const ordinary =
  ({ folded }: Word): Why =>
  () =>
    `"${folded}" is an ordinary word in this text`;

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
  return isShouted(document, of.span.last - 1) || isShouted(document, of.span.last + 1);
}

function isShouted(document: Document, at: number): boolean {
  const word = document.tokens[at]?.word;
  return word?.upper === true && word.folded.length >= 2 && document.anchorStartingAt(at) === undefined;
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
  const { tokens } = document;
  return tokens[of.span.first - 1]?.word.upper !== true && tokens[of.span.last + 1]?.word.upper !== true;
}

/** By a name that someone has looked at, and that is spelt so: a city then needs no looking around. */
const isPlain = ({ name, hit, via }: Reading): boolean => !name.bulk && hit.distance === 0 && via !== "fuzzy";

/** `villages of Birawi and Azizit Samaan`: a type word says that a place is named, but not that one word is all of its name. */
function partOfMore(document: Document, { span, typeWords }: Case, before: Clue | undefined): Clue | undefined {
  let clue = before;
  for (const step of [-1, 1]) {
    const at = step < 0 ? span.first - 1 : span.last + 1;
    const token = document.tokens[at];
    if (token === undefined || document.tokens[step < 0 ? span.first : at]?.gap !== Gap.space) continue;
    const { word } = token;
    if (word.script !== "latin" || !word.capital || word.upper || word.functional) continue;
    if (at < span.first && document.startsSentence(at)) continue;
    if (typeWords.some(({ first, last }) => at >= first && at <= last)) continue;
    if (document.anchorEndingAt(at) !== undefined || document.anchorStartingAt(at) !== undefined) continue;
    clue = also(clue, "context", W.surname, capitalised(word, "beside"));
  }
  return clue;
}

const capitalised =
  ({ raw }: Word, where: "beside" | "before" | "behind"): Why =>
  () =>
    `the capitalised "${raw}" ${where} it may make it a part of another name`;

function beside(
  document: Document,
  words: PersonWords,
  of: Case,
  single: boolean,
  city: boolean,
  { id, curated }: Reading["entity"],
  said: Clue | undefined,
): Clue | undefined {
  let clue = said;
  const place = id.startsWith("place/");
  // A city in a text that names nothing else of Syria may be anybody's name.
  const another = city ? W.surname : curated ? W.surname / 4 : W.surname / 2;
  const { first, last } = of.span;
  const alone = (document.tokens[last] as Token).word;
  if (place && single && of.span.first === last && alone.script === "latin" && words.given.has(alone.folded)) {
    clue = also(clue, "context", W.givenName, givenName(alone));
  }
  const before = document.tokens[first - 1];
  const own = document.tokens[first] as Token;
  const tied = own.gap === Gap.space || own.gap === Gap.hyphen;
  if (before !== undefined && tied) {
    if (words.titles.has(before.word.folded)) clue = also(clue, "context", W.title, title(before.word));
    else if (before.word.capital && words.given.has(before.word.folded)) {
      clue = also(clue, "context", W.givenName, givenNameBefore(before.word));
    } else if (
      place &&
      before.word.capital &&
      !document.startsSentence(first - 1) &&
      document.anchorEndingAt(first - 1) === undefined &&
      !before.word.functional
    ) {
      clue = also(clue, "context", another, capitalised(before.word, "before"));
    }
  }
  const next = document.tokens[last + 1];
  if (next !== undefined && next.gap === Gap.space) {
    const placed =
      before !== undefined &&
      (before.word.folded === "in" || before.word.folded === "near" || before.word.folded === "of");
    if (place && words.speaking.has(next.word.folded) && !placed)
      clue = also(clue, "context", W.speaking, speaks(next.word));
    const named =
      next.word.script === "latin" &&
      next.word.capital &&
      !next.word.upper &&
      document.anchorStartingAt(last + 1) === undefined;
    if (named && place && !next.word.functional) {
      const isGiven = single && words.given.has((document.tokens[last] as Token).word.folded);
      const weight = isGiven ? W.givenName : another;
      clue = also(clue, "context", weight, capitalised(next.word, "behind"));
    }
  }
  return clue;
}

const givenName =
  ({ raw }: Word): Why =>
  () =>
    `"${raw}" is a given name`;

const givenNameBefore =
  ({ raw }: Word): Why =>
  () =>
    `the given name "${raw}" before it makes it a person`;

const title =
  ({ folded }: Word): Why =>
  () =>
    `"${folded}" before it makes it a person`;

const speaks =
  ({ folded }: Word): Why =>
  () =>
    `"${folded}" behind it: a person speaks`;
