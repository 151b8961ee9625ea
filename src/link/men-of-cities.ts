import { isDirection } from "../text/bearings.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import { isPlaced } from "./longer-name.ts";
import { personBefore } from "./person-before.ts";
import type { PersonWords } from "./person-words.ts";
import type { Case } from "./reading.ts";
import { W } from "./weights.ts";

/** `Commander Hassan Hama`, `General Mazlum Kobane`, `said Hasakah`: a man who is called after his city. */
export function manOfCity(
  document: Document,
  words: PersonWords,
  of: Case,
  surnames: () => ReadonlySet<string>,
): Clue | undefined {
  // Capitals that the text itself does not have tell nothing of its names.
  if (document.smallLetters || of.typeWords.length > 0) return undefined;
  const person = personBefore(document, words, of.span);
  if (person !== undefined) return evidence("context", W.title, `"${person}" before it makes it a person`);
  return isSpeaker(document, words, of, surnames)
    ? evidence("context", W.title, "a surname of the text, and a person speaks")
    : undefined;
}

/** `Shiyar Hasakah`, and then `said Hasakah, who leads them`. */
function isSpeaker(
  document: Document,
  { speaking }: PersonWords,
  { span }: Case,
  surnames: () => ReadonlySet<string>,
): boolean {
  const { tokens } = document;
  const before = foldedAt(tokens, span.first - 1);
  // "He said Aleppo would hold": where the sentence goes on, the city is what is spoken of.
  const gap = tokens[span.last + 1]?.gap;
  const ends = gap === undefined || gap === Gap.comma || gap === Gap.stop;
  if (!speaking.has(foldedAt(tokens, span.last + 1)) && !(ends && speaking.has(before))) return false;
  if (span.first < span.last || isPlaced(document, span) || isDirection(before)) return false;
  return surnames().has(foldedAt(tokens, span.last));
}
