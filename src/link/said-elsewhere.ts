import { TOWN_KINDS } from "../data/place-kinds.ts";
import type { Span } from "../match/span.ts";
import type { TypeWord } from "../match/terms.ts";
import { gather } from "../text/group.ts";
import type { Document } from "./document.ts";
import { prepositionBefore } from "./prepositions.ts";
import type { Reading } from "./reading.ts";

export type SaidBeside = ReadonlyMap<string, readonly TypeWord[]>;

/** What the text calls each name somewhere, by its spelling. */
export function saidBeside(document: Document, found: ReadonlyMap<Span, readonly TypeWord[]>): SaidBeside {
  const said = new Map<string, TypeWord[]>();
  for (const [span, words] of found) for (const word of words) gather(said, document.surfaceOf(span), word);
  return said;
}

/**
 * What the text calls a quarter, or in Arabic a village, need not be called so again: `في بلدة كفرة ... سيطرت على كفرة`.
 * But `al-Assad suburb` says nothing of `Bashar al-Assad`.
 */
export function isSaidElsewhere(
  document: Document,
  span: Span,
  { entity: { kind } }: Reading,
  said: SaidBeside,
): boolean {
  if (!said.get(document.surfaceOf(span))?.some(({ kinds }) => kinds.has(kind))) return false;
  const before = document.tokens[span.first - 1]?.word;
  if (kind === "neighbourhood") return before?.capital !== true;
  return TOWN_KINDS.has(kind) && prepositionBefore(document.tokens, span) !== undefined;
}
