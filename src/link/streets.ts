import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import { WordClass } from "../text/word-class.ts";
import type { Case } from "./reading.ts";

/** A list of streets is no longer than this. */
const REACH = 12;

const isStreet = new WordClass(({ folded }) => /^(?:street|avenue|roundabout|square)$/.test(folded));
const areStreets = new WordClass(({ folded }) => /^(?:street|avenue|roundabout|square)s$/.test(folded));

/**
 * The word that makes a street of the name: `Baghdad street`, `Nubl and al-Nour streets`. Not so `a Baghdad street`, and
 * `the streets of Nubl` are `Nubl streets`, too.
 */
export function streetBehind(
  tokens: readonly Token[],
  { first, last }: Case["span"],
  kind: string,
): string | undefined {
  const behind = tokens[last + 1];
  if (behind === undefined) return undefined;
  // A quarter's roundabout mostly lies in it.
  if (behind.gap === Gap.space && isStreet.has(behind.word))
    return kind === "neighbourhood" || /^an?$/.test(foldedAt(tokens, first - 1)) ? undefined : behind.word.raw;
  if (areStreets.has(behind.word))
    return behind.gap === Gap.space && endsList(tokens, first) ? behind.word.raw : undefined;
  if (behind.gap !== Gap.comma && behind.word.folded !== "and") return undefined;
  for (let at = last + 1; at <= last + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.gap === Gap.stop || token.gap === Gap.ending) return undefined;
    const { word } = token;
    if (areStreets.has(word)) return foldedAt(tokens, at - 1) === "and" ? undefined : word.raw;
    if (!(word.capital || word.articleLike || word.folded === "and")) return undefined;
  }
  return undefined;
}

/** `Nubl and Hajin streets`, but `rebels left and Hajin streets` were empty. */
function endsList(tokens: readonly Token[], first: number): boolean {
  const and = foldedAt(tokens, first - 1) === "and";
  return (and || tokens[first]?.gap === Gap.comma) && tokens[first - (and ? 2 : 1)]?.word.capital === true;
}
