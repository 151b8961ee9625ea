import type { CompiledName } from "../data/tables.ts";
import { distance } from "../lexicon/distance.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { spokenWords } from "../lexicon/sounds.ts";
import { sameNumbersAndBearings } from "../text/bearings.ts";
import { gather } from "../text/group.ts";
import { keyOfSounds } from "../text/key.ts";
import { MemoByTables } from "../text/memo.ts";
import { phonetic } from "../text/phonetic.ts";

/**
 * May a name that has other consonants than what was asked be the same body's? Then it has as many words, each near to
 * its own: a naval special force is not the US special forces, and the Assyrian Democratic Party no Syrian Democratic Force.
 * What the tables know is no slip for another word: a Jordanian ministry is not the Iranian one, and `Saraya al-Islam` not
 * Saraya al-Salam.
 */
export function isSameBody(lexicon: Lexicon, phrase: string, name: CompiledName, sameKey: boolean): boolean {
  // Branch 221 is not Branch 211, however alike they sound.
  if (!sameNumbersAndBearings(phrase, name.phrase)) return false;
  if (name.id.startsWith("place/")) return true;
  const asked = telling(phrase);
  const words = spokenWords(telling(name.phrase), name.lang);
  if (sameKey && (asked.length !== words.length || /\d/.test(phrase))) return true;
  return (
    asked.length === words.length &&
    asked.every((word, at) => word === words[at] || isSlip({ lexicon, id: name.id }, word, words[at] as string))
  );
}

/** The words of a phrase without `the` and `of`. */
const telling = (phrase: string): readonly string[] =>
  phrase.split(" ").filter((word) => word !== "the" && word !== "of");

function isSlip(
  { lexicon, id }: { readonly lexicon: Lexicon; readonly id: string },
  asked: string,
  word: string,
): boolean {
  const [one, other] = [phonetic(asked), phonetic(word)];
  const bodies = vocabulary
    .of(lexicon)
    .get("", () => wordsOfBodies(lexicon))
    .get(asked);
  const ofOthers = bodies === undefined ? lexicon.withPhrase(asked).length > 0 : !bodies.includes(id);
  if (ofOthers && keyOfSounds(one) !== keyOfSounds(other)) return false;
  const limit = ofOthers ? OTHER_VOWEL : WORD_SLIP * Math.max(one.length, other.length);
  return distance(one, other, limit) <= limit;
}

const vocabulary = new MemoByTables<ReadonlyMap<string, readonly string[]>>();

/** The bodies that have a word in a name: what another is called is no slip, as `islam` is none for `salam`. */
function wordsOfBodies({ rows }: Lexicon): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const { id } of ["group/", "unit/"].flatMap((kind) => rows.entitiesUnder(kind)))
    for (const { phrase } of rows.namesOf(id)) for (const word of phrase.split(" ")) gather(words, word, id);
  return words;
}

/** Two spellings of one word differ by so little: `husayn`, `hosein`. */
const OTHER_VOWEL = 0.45;

/** A slip changes a word by less than one sound in five. */
const WORD_SLIP = 0.2;
