import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import type { PersonWords } from "./person-words.ts";
import type { Case } from "./reading.ts";

/** `Liwa Usud Nubl`, `the Revolutionaries of Nubl`: what two words before it make of it. */
export function furtherBefore(document: Document, { heads }: PersonWords, { first }: Case["span"]): string | undefined {
  const [further, before, own] = [first - 2, first - 1, first].map((at) => document.tokens[at]);
  if (further === undefined || before?.gap !== Gap.space || own?.gap !== Gap.space) return undefined;
  const { raw, folded, capital } = further.word;
  const called =
    before.word.folded === "of"
      ? capital && OF_BODIES.test(folded) && !document.startsSentence(first - 2)
      : before.word.capital && heads.has(folded) && document.anchorEndingAt(first - 1) === undefined;
  return called ? `"${raw} ${before.word.raw}" before it makes it the name of a body` : undefined;
}

/** Is the word at `at` what sort of body is called after a place and another word behind it? `the Nubl Liberation Army` */
export const isBodyOf = (tokens: readonly Token[], last: number, at: number): boolean =>
  at > last + 1 && BODY.test(foldedAt(tokens, at)) && OF_BODIES.test(foldedAt(tokens, at - 1));

const OF_BODIES =
  /^(?:liberation|shield|revolutionar(?:y|ies)|falcons|hawks|eagles|lions|knights|martyrs|defen[cs]e|defenders|protection|resistance|freedom|salvation|guards?)$/;
const BODY = /^(?:army|front|forces|movement|gathering|division|corps|legion|regiment|units|union|coalition|room)$/;
