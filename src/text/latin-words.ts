import { inLatin, isCyrillic } from "./cyrillic.ts";
import { phraseOf } from "./key.ts";

/** The folded words of a name as Latin letters write them, without articles: as they are, or in each way to read Russian ones. */
export function latinWords(words: readonly string[]): readonly (readonly string[])[] {
  return words.some(isCyrillic) ? inLatin(words).map((latin) => phraseOf(latin).split(" ")) : [words];
}
