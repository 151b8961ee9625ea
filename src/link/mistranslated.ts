import { TOWN_KINDS } from "../data/place-kinds.ts";
import type { Span } from "../match/span.ts";
import type { TypeWord } from "../match/terms.ts";
import { ties } from "../match/words.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Word } from "../text/word-table.ts";
import type { Reading } from "./reading.ts";

/**
 * Does a type word say that these ordinary words are a place that a translation engine has read as them?
 * `the nuclei neighbourhood`, `the town of nuclei` and `the town Nuclei` do, `village life` does not. A settlement
 * has a countryside, too: no engine makes a governorate of it.
 */
export function saidOfMistranslation(
  { entity }: Reading,
  word: TypeWord,
  span: Span,
  tokens: readonly Token[],
): boolean {
  const countryside = word.kinds.has("governorate") && word.kinds.has("region") && TOWN_KINDS.has(entity.kind);
  if (!word.kinds.has(entity.kind) && !countryside) return false;
  return word.side === "after" || word.last < span.first - 1 || tokens[span.content]?.word.capital === true;
}

/**
 * `the bombing of Nuclei`, `shells on Paneling`: what is bombarded and written with a capital is a place. Of an attack or
 * a raid it may be a person, and in small letters anything (`the bombing of schools`); a capital or a noun behind it says
 * that it goes on (`the shelling of Paradise Hotel`).
 */
export function isBombarded({ entity }: Reading, { content, first, last }: Span, tokens: readonly Token[]): boolean {
  if (!TOWN_KINDS.has(entity.kind)) return false;
  if (!tokens.slice(content, last + 1).every(({ word }) => word.capital || word.functional)) return false;
  const next = tokens[last + 1];
  if (next !== undefined && ties(next.gap) && (next.word.capital || !mayFollow(next.word))) return false;
  const of = foldedAt(tokens, first - 1) === "the" ? first - 2 : first - 1;
  return /^o[fn]$/.test(foldedAt(tokens, of)) && BOMBARDMENT.has(foldedAt(tokens, of - 1));
}

const BOMBARDMENT: ReadonlySet<string> = new Set(
  "bombing bombings shelling bombardment bombardments airstrike airstrikes shells rockets barrels bombs siege".split(
    " ",
  ),
);
/** What a bombardment did, behind the name. */
const RESULT: ReadonlySet<string> = new Set(
  "killed left wounded injured caused continued resumed resulted led began started came".split(" "),
);
const mayFollow = ({ functional, folded }: Word): boolean => functional || RESULT.has(folded);
