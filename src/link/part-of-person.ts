import { Gap } from "../text/gap.ts";
import { foldedAt } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import { isVerb, type PersonWords } from "./person-words.ts";
import { prepositionBefore } from "./prepositions.ts";
import type { Case, Reading } from "./reading.ts";

/** Is the name of a place a part of a person's, or a family's, by more than the word beside it? */
export function partOfPerson(
  document: Document,
  { titles, given }: PersonWords,
  { entity }: Reading,
  { span }: Case,
): string | undefined {
  const { tokens } = document;
  const { first, last } = span;
  const [before, behind] = [tokens[first - 1]?.word, tokens[last + 1]];
  if (document.smallLetters) return undefined;
  if (
    before?.capital &&
    tokens[first]?.gap === Gap.space &&
    tokens[first - 2]?.word.articleLike &&
    FATHER.test(foldedAt(tokens, first - 3)) &&
    document.anchorEndingAt(first - 1) === undefined
  )
    return `"${before.raw}" before it makes it a person's name`;
  if (behind?.gap !== Gap.space) return undefined;
  const { raw, folded, capital, functional } = behind.word;
  // "a Douma family" is from Douma.
  if (KIN.test(folded) && before?.folded === "the") return `"${raw}" behind it makes it a person's name`;
  // Where commas are lost, the country may end what was said before.
  if (entity.kind !== "country" || !document.commas || !capital || functional || first !== last) return undefined;
  if (document.anchorStartingAt(last + 1) !== undefined || prepositionBefore(tokens, span) !== undefined)
    return undefined;
  const further = tokens[last + 2];
  const goesOn = further?.gap === Gap.space && further.word.capital;
  // In a headline any word has a capital.
  const named = given.has(folded) ? goesOn : titles.has(before?.folded ?? "") && !goesOn && !isVerb(folded);
  return named ? `with "${raw}" behind it, it is a person's name` : undefined;
}

const FATHER = /^(?:ab[oui]|umm?|ibn)$/;
const KIN = /^(?:family|brothers|clan)$/;
