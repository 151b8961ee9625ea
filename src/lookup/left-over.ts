import { type Clue, evidence } from "../link/evidence.ts";
import type { Reading } from "../link/reading.ts";
import type { TypeWord } from "../match/terms.ts";
import { formsOfWords } from "../text/key.ts";
import type { Token } from "../text/tokenize.ts";

/** The words of what was asked that the best name leaves unexplained: `near` of `near Saraqib`. */
export function leftOver(tokens: readonly Token[], typeWords: readonly TypeWord[], { name }: Reading): readonly Clue[] {
  const words = name.phrase.split(" ");
  const keys = new Set(words.map(keyOf));
  const more = tokens.filter(
    ({ word }, at) =>
      !words.includes(word.folded) &&
      !keys.has(keyOf(word.folded)) &&
      !/^(?:the|of|al|el)$/.test(word.folded) &&
      !typeWords.some(({ first, last }) => first <= at && at <= last),
  );
  // Of a name that shares no word with it, every word would be left.
  if (more.length === 0 || more.length === tokens.length) return [];
  return [evidence("spelling", 0, `what is asked says more than "${name.name}": ${quoted(more)}`)];
}

const keyOf = (word: string): string => formsOfWords([word], true).key;

const quoted = (tokens: readonly Token[]): string => tokens.map(({ word }) => `"${word.raw}"`).join(", ");
