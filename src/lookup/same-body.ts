import type { CompiledName } from "../data/tables.ts";
import { distance } from "../lexicon/distance.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { mayBeArticle } from "../text/article.ts";
import { phonetic } from "../text/phonetic.ts";

/**
 * May a name that has other consonants than what was asked be the same body's? Then it has as many words, each near to
 * its own: a naval special force is not the US special forces, and the Assyrian Democratic Party no Syrian Democratic Force.
 * The name of a nation is no slip for another: a Jordanian ministry is not the Iranian one.
 */
export function isSameBody(lexicon: Lexicon, phrase: string, name: CompiledName): boolean {
  if (name.id.startsWith("place/")) return true;
  const asked = telling(phrase);
  const words = telling(name.phrase);
  const isNation = (word: string): boolean => lexicon.withPhrase(word).some(({ kind }) => kind === "demonym");
  return (
    asked.length === words.length &&
    asked.every((word, at) => word === words[at] || (isSlip(word, words[at] as string) && !isNation(word)))
  );
}

/** The words of a phrase without `the`, `of` and what may be an Arabic article inside it. */
const telling = (phrase: string): readonly string[] =>
  phrase.split(" ").filter((word, at) => word !== "the" && word !== "of" && (at === 0 || !mayBeArticle(word)));

function isSlip(asked: string, word: string): boolean {
  const [one, other] = [phonetic(asked), phonetic(word)];
  const limit = WORD_SLIP * Math.max(one.length, other.length);
  return distance(one, other, limit) <= limit;
}

/** A slip changes a word by less than one sound in five. */
const WORD_SLIP = 0.2;
