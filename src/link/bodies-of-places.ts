import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import type { PersonWords } from "./person-words.ts";
import type { Case } from "./reading.ts";

/** `Liwa Usud Nubl`, `the Revolutionaries of Nubl`, `the Army of Nubl`: what two words before it make of it. */
export function furtherBefore(
  document: Document,
  { heads }: PersonWords,
  span: Case["span"],
  kind: string,
): string | undefined {
  const { tokens } = document;
  // "Soldiers of the Levant"
  const first = foldedAt(tokens, span.first - 1) === "the" ? span.first - 1 : span.first;
  const before = tokens[first - 1];
  if (before?.gap !== Gap.space || tokens[first]?.gap !== Gap.space) return undefined;
  const of = before.word.folded === "of";
  const further = of || before.word.capital ? tokens[first - 2]?.word : undefined;
  if (further === undefined) return undefined;
  const called = of
    ? further.capital &&
      ((OF_BODIES.test(further.folded) && !document.startsSentence(first - 2)) ||
        (ONE_OF.test(further.folded) && kind !== "country" && isWhole(document, first - 2)))
    : heads.has(further.folded) && document.anchorEndingAt(first - 1) === undefined;
  return called ? `"${further.raw} ${before.word.raw}" before it makes it the name of a body` : undefined;
}

/** Is the word at `at` what sort of body is called after a place and another word behind it? `the Nubl Liberation Army` */
export const isBodyOf = (tokens: readonly Token[], last: number, at: number): boolean =>
  at > last + 1 && BODY.test(foldedAt(tokens, at)) && OF_BODIES.test(foldedAt(tokens, at - 1));

/** Not so `the 1st Brigade of Nubl`, `the Free Army of Nubl`. */
function isWhole(document: Document, at: number): boolean {
  const before = document.tokens[at - 1]?.word;
  if (before === undefined || document.tokens[at]?.gap !== Gap.space || document.startsSentence(at)) return true;
  return before.script !== "number" && (before.functional || !before.capital);
}

/** `Nubl Martyrs' Battalion`, `Nubl's Martyrs Brigade`: an ending that is inside such a name. */
export const isEndingInside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === Gap.ending && (OF_BODIES.test(foldedAt(tokens, at)) || OF_BODIES.test(foldedAt(tokens, at - 1)));

const ONE_OF = /^(?:army|brigade|battalion|legion|gathering|falcons|hawks|eagles|lions|knights|soldiers|sons)$/;

const OF_BODIES =
  /^(?:liberation|shield|revolutionar(?:y|ies)|falcons|hawks|eagles|lions|knights|martyrs|defen[cs]e|defenders|protection|resistance|freedom|salvation|guards?|storm|wrath|rage|anger|dawn|sword)$/;
const BODY = /^(?:army|front|forces|movement|gathering|division|corps|legion|regiment|units|union|coalition|room)$/;
