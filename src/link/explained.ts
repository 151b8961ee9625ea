import { BODY_NOUNS } from "../text/body-words.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Anchor } from "./anchor.ts";
import type { Document } from "./document.ts";
import { closesBehind } from "./explained-otherwise.ts";
import { type Case, readingOf } from "./reading.ts";

/**
 * `Kata'ib Hezbollah (KH) said ... KH denied it`: acronyms that the text itself explains are further names of
 * what they were said of, whatever the tables know by those letters.
 */
export function explainedCases(document: Document, cases: readonly Case[]): readonly Case[] {
  const explained = new Map<string, Anchor>();
  for (const anchor of document.anchors) {
    const word = explanationBehind(document, anchor);
    if (word !== undefined && !explained.has(word)) explained.set(word, anchor);
  }
  if (explained.size === 0) return [];
  document.takeExplained(explained);
  const known = new Set(
    cases.flatMap(({ span, readings }) =>
      span.first === span.last ? readings.map(({ entity }) => `${span.first} ${entity.id}`) : [],
    ),
  );
  return document.tokens.flatMap((token, at) => {
    const anchor = token.word.upper ? explained.get(token.word.raw) : undefined;
    return anchor === undefined || known.has(`${at} ${anchor.reading.entity.id}`) ? [] : [asNamed(token, at, anchor)];
  });
}

/** The acronym in brackets right behind the name of a body, if it is made of the letters of that name. */
function explanationBehind(
  { tokens, lexicon }: Document,
  { of: { span }, reading: { entity } }: Anchor,
): string | undefined {
  if (entity.id.startsWith("place/")) return undefined;
  let at = span.last + 1;
  // "Northern Storm Movement (NSM)": what sort of body it is may be no part of its name.
  while (tokens[at]?.gap === Gap.space && SORT.has(foldedAt(tokens, at))) at++;
  const token = tokens[at];
  if (token === undefined || token.gap !== Gap.bracket || !token.word.upper) return undefined;
  if (!closesBehind(tokens, at)) return undefined;
  const letters = token.word.folded;
  const own = initials(tokens.slice(span.first, at));
  // "Turkish-backed Free Syrian Army (FSA)": the letters are those of the body that the words behind name.
  const isPart = letters.length < own.length && (own.endsWith(letters) || isShort(letters, own));
  if (isPart && lexicon.withPhrase(letters).some(({ id, kind }) => kind === "acronym" && id !== entity.id))
    return undefined;
  if (letters.length < 2) return undefined;
  return letters === own || isShort(letters, own) || isSlipOf(letters, own) ? token.word.raw : undefined;
}

const SORT: ReadonlySet<string> = new Set([...BODY_NOUNS, "operations", "room"]);

/** `Nour al-Din al-Zenki (NZ)`, `Al-Fath al-Mubin Operations Room (FM)`: letters of some of the words, the first among them. */
function isShort(letters: string, own: string): boolean {
  let at = 0;
  for (const letter of own) if (letter === letters.charAt(at)) at++;
  return at === letters.length && own.startsWith(letters.charAt(0));
}

/** `the so-called Syrian National Army (NSA)`: the same letters in another order, or of its last words, where there are enough of them. */
function isSlipOf(letters: string, own: string): boolean {
  if (letters.length < 3) return false;
  return sorted(letters) === sorted(own.slice(-letters.length));
}

const sorted = (letters: string): string => [...letters].sort().join("");

/** `Jaysh Khalid bin al-Walid`: jkbw. */
export const initials = (words: readonly Token[]): string =>
  words
    .filter(({ word }) => !word.functional && !word.articleLike)
    .map(({ word }) => word.folded.charAt(0))
    .join("");

function asNamed({ start, end }: Token, at: number, { reading: { entity, name } }: Anchor): Case {
  const hit = { name, via: "acronym" as const, distance: 0, articleDiffers: false };
  return {
    span: { first: at, content: at, last: at, start, end, hits: [] },
    typeWords: [],
    readings: [readingOf(entity, name, hit)],
  };
}
