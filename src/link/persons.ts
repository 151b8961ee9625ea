import { CITY_KINDS } from "../data/place-kinds.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { WordSet } from "../text/word-set.ts";
import type { Word } from "../text/word-table.ts";
import type { Document } from "./document.ts";
import { also, type Clue, evidence, type Why } from "./evidence.ts";
import { kunya } from "./kunyas.ts";
import { isPlaced, longerName } from "./longer-name.ts";
import { manOfCity } from "./men-of-cities.ts";
import { once } from "./once.ts";
import { personBefore } from "./person-before.ts";
import type { PersonWords } from "./person-words.ts";
import { type Case, type Feature, isAsWritten, type Reading } from "./reading.ts";
import { W } from "./weights.ts";

/** Names that are a person's here, or an ordinary word. */
export function persons(document: Document, words: PersonWords, warWords: WordSet): Feature {
  const surnames = once(() => surnamesOf(document, words));
  return (of) => {
    const person = once(() => personBefore(document, words, of.span));
    const byline = isByline(document, of);
    const single = of.span.content === of.span.last;
    const given = single && words.given.has((document.tokens[of.span.last] as Token).word.folded);
    return (reading) => {
      const { name, entity } = reading;
      const place = entity.id.startsWith("place/");
      const city = CITY_KINDS.has(entity.kind);
      const man = entity.id.startsWith("place/sy/") && !city ? person() : undefined;
      if (man !== undefined) return evidence("context", W.person, `"${man}" before it makes it a person's name`);
      const whole = longerName(document, words, reading, of);
      if (whole !== undefined) return whole;
      if (byline) return evidence("context", W.title, "a writer's surname");
      if (name.kind === "demonym" || entity.kind === "country") return undefined;
      if (city && !given && isPlain(reading, single) && document.syrianBeside(of))
        return manOfCity(document, words, of, surnames);
      let clue: Clue | undefined;
      if (single && name.kind === "acronym" && inCapitals(document, of))
        clue = also(clue, "context", W.wordInCapitals, "an English word in a line of capitals");
      if (single && !place && hasSurname(document, of))
        clue = also(clue, "context", W.surname, "a surname with its article behind it makes it a person");
      // Capitals that the text itself does not have tell nothing of its names.
      if (document.smallLetters || of.typeWords.length > 0) return clue;
      if (place) {
        clue = kunya(document, words, reading, of) ?? clue;
        if (single && surnames().has(foldedAt(document.tokens, of.span.last)) && !isPlaced(document, of.span))
          clue = also(clue, "context", W.surname, "a surname");
        if (given && of.span.first === of.span.last) clue = also(clue, "context", W.givenName, "a given name");
        // A city in a text that names nothing else of Syria may be anybody's name.
        const another = city ? W.surname : entity.curated ? W.surname / 4 : W.surname / 2;
        return behind(
          document,
          words,
          of,
          given ? W.givenName : another,
          before(document, words, of, another, clue),
          warWords,
        );
      }
      return single && name.kind !== "acronym" && name.kind !== "pejorative"
        ? before(document, words, of, undefined, clue)
        : clue;
    };
  };
}

/** `Reporting by John Irish`, `Editing by Louise Ireland`. */
const isByline = ({ tokens }: Document, { span: { first } }: Case): boolean =>
  tokens[first - 1]?.word.capital === true &&
  foldedAt(tokens, first - 2) === "by" &&
  /^(?:report|edit|writ)ing$/.test(foldedAt(tokens, first - 3));

/** By a name that someone has looked at, and that one word is not only heard to be: a city then needs no looking around. */
const isPlain = ({ name, hit, via }: Reading, single: boolean): boolean =>
  !name.bulk && hit.distance === 0 && via !== "fuzzy" && (!single || isAsWritten(via));

/** The words behind a given name: `Viktor Maran`, and then `Maran` alone. */
function surnamesOf({ tokens }: Document, { given }: PersonWords): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (let at = 1; at < tokens.length; at++) {
    const { word, gap } = tokens[at] as Token;
    if (!word.capital || gap !== Gap.space) continue;
    const before = foldedAt(tokens, at - 1);
    if (given.has(before) && !/^(?:ab[du]|umm)/.test(before)) surnames.add(word.folded);
  }
  return surnames;
}

/** `Manar al-Freih`. */
function hasSurname(document: Document, of: Case): boolean {
  const [article, name] = [document.tokens[of.span.last + 1], document.tokens[of.span.last + 2]];
  return (
    article?.gap === Gap.space &&
    article.word.raw === "al" &&
    name?.gap === Gap.hyphen &&
    name.word.capital &&
    document.anchorStartingAt(of.span.last + 1) === undefined
  );
}

/** `THE SOFTWARE IS PROVIDED "AS IS"`: what is also an English word is one, between words in capitals. */
function inCapitals(document: Document, of: Case): boolean {
  const { word } = document.tokens[of.span.last] as Token;
  if (!ENGLISH_ACRONYMS.has(word.folded)) return false;
  return isShouted(document, of.span.last, -1) || isShouted(document, of.span.last, 1);
}

/** Does the text go on in capitals on this side? One word of them that small letters follow is an acronym, `IS VBIED on`. */
function isShouted(document: Document, from: number, step: 1 | -1): boolean {
  const { tokens } = document;
  const word = tokens[from + step]?.word;
  if (word?.upper !== true || document.anchorStartingAt(from + step) !== undefined) return false;
  return word.functional || tokens[from + 2 * step]?.word.upper !== false;
}

const ENGLISH_ACRONYMS = new Set("is us who it as or in am so all aid care sham sat she he".split(" "));

/** What the word before makes of a name; `another`: what a capital there counts, if anything. */
function before(
  document: Document,
  words: PersonWords,
  { span }: Case,
  another: number | undefined,
  clue: Clue | undefined,
): Clue | undefined {
  const token = document.tokens[span.first - 1];
  const { gap } = document.tokens[span.first] as Token;
  if (token === undefined || (gap !== Gap.space && gap !== Gap.hyphen)) return clue;
  const { word } = token;
  if (words.titles.has(word.script === "arabic" ? withoutConjunction(word.folded) : word.folded))
    return also(clue, "context", W.title, title(word));
  if (!word.capital) return clue;
  if (words.given.has(word.folded)) return also(clue, "context", W.givenName, givenName(word));
  const mayBelong =
    !word.functional &&
    !document.startsSentence(span.first - 1) &&
    document.anchorEndingAt(span.first - 1) === undefined;
  return another !== undefined && mayBelong ? also(clue, "context", another, capitalised(word, "before")) : clue;
}

/** `والقيادي` is a title as `القيادي` is. */
const withoutConjunction = (folded: string): string => folded.replace(/^[وف](?=ال)/, "");

/** What the word behind makes of the name of a place. */
function behind(
  document: Document,
  words: PersonWords,
  { span }: Case,
  another: number,
  before: Clue | undefined,
  warWords: WordSet,
): Clue | undefined {
  const next = document.tokens[span.last + 1];
  if (next === undefined || next.gap !== Gap.space) return before;
  const { folded, script, capital, upper, functional } = next.word;
  const clue =
    words.speaking.has(folded) && !isPlaced(document, span)
      ? also(before, "context", W.speaking, speaks(next.word))
      : before;
  // "Idlib Airstrike Kills Two"
  if (script !== "latin" || !capital || upper || functional || warWords.has(next.word)) return clue;
  if (document.anchorStartingAt(span.last + 1) !== undefined) return clue;
  return also(clue, "context", another, capitalised(next.word, "behind"));
}

// Sentences are made by functions of their own: see `company.ts`.
const givenName =
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

const capitalised =
  ({ raw }: Word, where: "before" | "behind"): Why =>
  () =>
    `the capitalised "${raw}" ${where} it may make it a part of another name`;
