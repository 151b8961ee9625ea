import { SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import { distance } from "../lexicon/distance.ts";
import { soundIndex } from "../lexicon/sound-index.ts";
import { formsOfWords, keyOfSounds, type NameForms } from "../text/key.ts";
import { add, type Found, type Wanted } from "./found.ts";
import { FARTHER, LONGER_NAME, lookupLimit, TOLD } from "./thresholds.ts";

/** What is told of what was asked in one or more ways of speaking it. */
export function farOf(found: Found, spoken: readonly NameForms[], wanted: Wanted | undefined): Found {
  const far: Found = { ...found, readings: new Map() };
  for (const forms of spoken) addFar(far, found, forms, wanted);
  return far;
}

/**
 * Settlements that are told and never resolved: longer names that begin or end with the one that was asked
 * (`Kafraya` in Kafraya al-Maarra), and some names a little farther away than the near ones.
 */
function addFar(far: Found, found: Found, { sounds, key }: NameForms, wanted: Wanted | undefined): void {
  const { lexicon } = found.engine;
  for (const heard of soundIndex(lexicon).candidatesAnywhere(sounds, wanted)) {
    const limit = far.readings.size < 2 * TOLD ? lookupLimit(sounds) + FARTHER : 0;
    const whole = distance(sounds, heard.sounds, limit);
    if (whole > limit && !keyOfSounds(heard.sounds).includes(key)) continue;
    for (const name of heard.names) {
      const away = Math.min(whole, apart(name.phrase.split(" "), sounds, key));
      if (
        away > FAR ||
        found.readings.has(name) ||
        (far.readings.get(name)?.hit.distance ?? FAR) < away ||
        wanted?.(name) === false
      )
        continue;
      if (SETTLEMENT_KINDS.has(lexicon.entity(name.id)?.kind ?? "")) add(far, name, "fuzzy", away);
    }
  }
}

/** No name is so far away that is told. */
const FAR = 9;

/** How far that part of a name is which has the key that was asked, at its head or its end; `FAR` where none has. */
function apart(words: readonly string[], sounds: string, key: string): number {
  let least = FAR;
  for (const at of words.keys())
    for (const some of [words.slice(at), words.slice(0, at)]) {
      const part = formsOfWords(some, true);
      if (part.key === key) least = Math.min(least, distance(part.sounds, sounds, FAR));
    }
  return least + LONGER_NAME;
}
