import { type Clue, evidence } from "./evidence.ts";
import type { Reading } from "./reading.ts";
import { W } from "./weights.ts";

/** How the surface form met the name. */
export function spelling({ name, hit }: Reading): Clue {
  const article =
    hit.articleDiffers && !name.phrase.includes(" ")
      ? /^a[ls]/i.test(name.name)
        ? W.articleMissing
        : W.articleAdded
      : 0;
  const written = `"${name.name}"`;
  switch (hit.via) {
    case "exact":
      return evidence("spelling", 0, () => `spelt ${written}, as in the tables`);
    case "acronym":
      return evidence("spelling", 0, () => `the acronym ${written}`);
    case "mistranslation":
      return evidence("spelling", 0, () => `${written} is what translation engines make of this name`);
    case "folded":
      return evidence("spelling", article, () => `spelt ${written} but for letter case, accents or the article`);
    case "transliteration":
      return evidence(
        "spelling",
        W.transliteration +
          (ownWay(name, hit.distance) && !name.phrase.includes(" ") ? W.transliteratedWord : 0) +
          W.perVowelDistance * hit.distance +
          article,
        () => `another transliteration of ${written}`,
      );
    case "fuzzy":
      return evidence(
        "spelling",
        W.fuzzy + W.perFuzzyDistance * hit.distance + article,
        () => `close to ${written}, not the same`,
      );
  }
}

/** Up to here two spellings of a name are one: `Ithriya`, `Ithriyah`. */
const SAME_SOUND = 0.06;

/** Is a name spelt in a way of its own, or one that nobody has looked at? */
export const ownWay = (name: Reading["name"], distance: number): boolean => name.bulk || distance > SAME_SOUND;
