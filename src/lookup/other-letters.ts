import type { Engine } from "../engine.ts";
import { distance } from "../lexicon/distance.ts";
import { soundsOf } from "../lexicon/sounds.ts";
import { type Clue, evidence } from "../link/evidence.ts";
import { isBySound, type Reading } from "../link/reading.ts";
import { readings } from "../text/clitics.ts";
import type { Token } from "../text/tokenize.ts";
import { stretches } from "./variants.ts";

/**
 * Why what was asked in Arabic is not the name that it sounds like. Between Arabic and Latin letters ع is lost, and ه and ح,
 * ق and ك, ت and ط are one; but whoever writes مورك in Arabic writes no معارك.
 */
export function otherLetters(
  { lexicon }: Engine,
  tokens: readonly Token[],
  best: Reading | undefined,
): Clue | undefined {
  if (best === undefined || !isBySound(best.via) || tokens[0]?.word.script !== "arabic") return undefined;
  const heard = soundsOf(best.name);
  // Whatever Latin letters make of it; `Serekaniye` is another name than رأس العين.
  const written = lexicon
    .namesOf(best.entity.id)
    .filter((name) => name.lang === "ar" && distance(heard, soundsOf(name), SAME_NAME) <= SAME_NAME);
  if (written.length === 0) return undefined;
  const asked = [...consonantsAsked(tokens)];
  if (written.some(({ phrase }) => asked.some((some) => isNear(some, consonants(phrase.split(" ")))))) return undefined;
  return evidence("spelling", 0, `the name is "${written[0]?.name}" in Arabic, in other letters than what was asked`);
}

/** Two spellings of one name in the two scripts are no farther apart. */
const SAME_NAME = 2;

function* consonantsAsked(tokens: readonly Token[]): Generator<string> {
  for (const { first, last } of stretches(tokens.length)) {
    const rest = tokens.slice(first + 1, last + 1).map(({ word }) => word.folded);
    for (const { form } of readings((tokens[first] as Token).word)) yield consonants([form, ...rest]);
  }
}

/** Vowels are free, so is the article, and so are ه and ة at an end, and ظ and ض, which sound alike. */
const consonants = (words: readonly string[]): string =>
  words
    .map((word) =>
      word
        .replace(/(?<=.)ه$/, "")
        .replace(/ال(?=..)|[اوي]/g, "")
        .replaceAll("ظ", "ض"),
    )
    .join("");

/** So long, one consonant may have been lost or added: `معرة النعما`. */
const LONG = 5;

/** Are they the same, or one of them, being long, the other without one letter? */
function isNear(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === long.length || short.length < LONG) return one === other;
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}
