import { isArabicHead } from "../text/heads.ts";
import { type Clue, evidence } from "./evidence.ts";
import type { Reading } from "./reading.ts";
import { W } from "./weights.ts";
import { spelt } from "./wording.ts";

/** How the surface form met the name. */
export function spelling(reading: Reading): Clue {
  const { name, hit } = reading;
  return evidence("spelling", weightOf(reading), () => spelt(hit.via, name.name));
}

function weightOf(reading: Reading): number {
  const { name, hit } = reading;
  const oneWord = !name.phrase.includes(" ");
  // `Hama` is hardly al-Hamah; `Manar` is a woman, and al-Manar a broadcaster.
  const missing = reading.entity.kind === "media" ? W.nounWithoutArticle : W.articleMissing;
  const article = hit.articleDiffers && oneWord ? (/^a[ls]/i.test(name.name) ? missing : W.articleAdded) : 0;
  switch (hit.via) {
    case "exact":
    case "acronym":
    case "mistranslation":
      return 0;
    case "folded":
      if (hit.articleDiffers && (name.kind === "demonym" || isCountryWithoutArticle(reading)))
        return W.nounWithoutArticle;
      // `تل` and what follows it is a hill, and not the town of التل.
      if (isBareNoun(reading) && isArabicHead(name.phrase)) return 2 * W.nounWithoutArticle;
      return isBareNoun(reading)
        ? name.id.startsWith("group/")
          ? W.nounWithoutArticle
          : W.placeWithoutArticle
        : article;
    case "transliteration":
      return (
        W.transliteration +
        (ownWay(name, hit.distance) && oneWord && name.lang !== "ar" ? W.transliteratedWord : 0) +
        W.perVowelDistance * hit.distance +
        article
      );
    case "fuzzy":
      return W.fuzzy + W.perFuzzyDistance * hit.distance + article;
  }
}

/** As `al-Iraqi` is a man from there, or a village, `al-Qatar` is a village; but `al-Iraq` and `El Líbano` are countries. */
const isCountryWithoutArticle = ({ entity, name }: Reading): boolean =>
  entity.kind === "country" && name.lang !== "ar" && name.lang !== "es" && !HAS_ARTICLE.test(name.phrase);

const HAS_ARTICLE = /^(?:iraq|yemen|sudan|kuwait|bahrain|urdun)$/;

/** `النصرة` is a front, `نصرة` is help: without its article the one Arabic word of a name is that word. */
const isBareNoun = ({ name, hit }: Reading): boolean =>
  name.lang === "ar" && !name.phrase.includes(" ") && hit.articleDiffers && name.name.startsWith("ال");

/** Up to here two spellings of a name are one: `Ithriya`, `Ithriyah`. */
const SAME_SOUND = 0.06;

/** Is a name spelt in a way of its own, or one that nobody has looked at? */
export const ownWay = (name: Reading["name"], distance: number): boolean => name.bulk || distance > SAME_SOUND;
