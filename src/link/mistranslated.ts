import { SETTLEMENT_KINDS } from "../data/kinds.ts";
import type { Span } from "../match/span.ts";
import type { TypeWord } from "../match/type-words.ts";
import type { Token } from "../text/tokenize.ts";
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
  const settlement = SETTLEMENT_KINDS.has(entity.kind) && entity.kind !== "camp" && entity.kind !== "neighbourhood";
  const countryside = word.kinds.has("governorate") && word.kinds.has("region") && settlement;
  if (!word.kinds.has(entity.kind) && !countryside) return false;
  return word.side === "after" || word.last < span.first - 1 || tokens[span.content]?.word.capital === true;
}
