import { TOWN_KINDS } from "../data/place-kinds.ts";
import type { Engine } from "../engine.ts";
import type { TypeWord } from "../match/terms.ts";
import { isBetween, type TypeWords } from "../match/type-words.ts";
import { isDirection } from "../text/bearings.ts";
import { BODY_NOUNS } from "../text/body-words.ts";
import { formsOf, type NameForms } from "../text/key.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import { parts } from "./variants.ts";

/** A name without the words beside it that say what it is: of `ville d'Alep` what `Alep` says, and `ville`. */
export interface Bared {
  readonly tokens: readonly Token[];
  readonly forms: NameForms;
  readonly typeWords: readonly TypeWord[];
}

/**
 * The longest stretch of what was asked around which nothing but type words stand: `Daraa province`, `the town of Salma`. A
 * point of the compass belongs to an area, and not to its name: `northern Homs countryside`.
 */
export function withoutTypeWords(tokens: readonly Token[], known: TypeWords): Bared | undefined {
  const starts = startsOf(tokens);
  const [start = 0] = starts;
  const ending = tokens.findLastIndex(({ word }) => !isBetween(word));
  for (const { first, last } of parts(tokens.length)) {
    if (first < start || isBetween((tokens[first] as Token).word)) continue;
    // Of `aéroport militaire Menagh` no name begins with `militaire`.
    if (first > start && known.has(tokens.slice(start, first + 1))) continue;
    const typeWords = known.beside(tokens, first, last);
    const before = first === start || typeWords.some((word) => word.side === "before" && starts.has(word.first));
    const isArea = fits("governorate", typeWords);
    // ريف حمص الشمالي
    const end = isArea ? ending : tokens.length - 1;
    const after = last === end || typeWords.some((word) => word.last === end);
    if (!before || !after || typeWords.length === 0) continue;
    const from = isArea && first < last && isDirection(foldedAt(tokens, first)) ? first + 1 : first;
    const bare = tokens.slice(from, last + 1);
    return { tokens: bare, forms: formsOf(bare), typeWords };
  }
  return undefined;
}

/** Does this word say what a thing is: town, desert, brigade, rebels? */
export const saysWhat = ({ typeWords, warWords }: Engine, token: Token): boolean =>
  BODY_NOUNS.has(token.word.folded) || warWords.has(token.word) || typeWords.has([token]);

/** Where what was asked begins: behind `the`, and behind a point of the compass, too. */
export function startsOf(tokens: readonly Token[]): ReadonlySet<number> {
  const start = foldedAt(tokens, 0) === "the" ? 1 : 0;
  return new Set([start, isDirection(foldedAt(tokens, start)) ? start + 1 : start]);
}

/** Is such a thing a place, where the words are said of places, and a body, where they are said of bodies? */
export function mayBe(id: string, typeWords: readonly TypeWord[]): boolean {
  const ofBodies = typeWords.some(({ kinds }) => kinds.has("armed-group") || kinds.has("tribe"));
  return id.startsWith("place/") !== ofBodies;
}

export const fits = (kind: string, typeWords: readonly TypeWord[]): boolean =>
  typeWords.some(({ kinds }) => kinds.has(kind));

/** Writers are free with town and village, and any town has an area around it; but `Khattab hill` is not Khattab. */
export function mayBeSaidOf(kind: string, typeWords: readonly TypeWord[]): boolean {
  const ofTowns = typeWords.some(({ kinds }) => kinds.has("town") || kinds.has("region"));
  return fits(kind, typeWords) || (ofTowns && TOWN_KINDS.has(kind));
}
