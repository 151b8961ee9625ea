import { SETTLEMENT_KINDS } from "../data/kinds.ts";
import { distance } from "../lexicon/distance.ts";
import { soundIndex } from "../lexicon/sound-index.ts";
import { keyOfSounds, type NameForms, soundsOfWords } from "../text/key.ts";
import { add, type Found, type Wanted } from "./found.ts";
import { BOLDNESS, FARTHER, lookupLimit, TOLD } from "./thresholds.ts";

/** Are so few found that a reader who knows better has nothing to choose from? */
export const isFew = ({ readings }: Found): boolean =>
  new Set([...readings.values()].map(({ entity }) => entity)).size < TOLD;

/**
 * Settlements that are told and never resolved: longer names that begin or end with the one that was asked
 * (`Kafraya` in Kafraya al-Maarra), and names a little farther away than the near ones.
 *
 * @returns what was found.
 */
export function farOf(
  { engine, article, readings }: Found,
  { sounds, key }: NameForms,
  wanted: Wanted | undefined,
): Found {
  const { lexicon } = engine;
  const far: Found = { engine, article, readings: new Map() };
  const limit = lookupLimit(sounds) + FARTHER;
  const heard = soundIndex(lexicon).candidates(sounds, wanted);
  const isWanted: Wanted = (name) =>
    !readings.has(name) &&
    (wanted === undefined || wanted(name)) &&
    SETTLEMENT_KINDS.has(lexicon.entity(name.id)?.kind ?? "");
  const near = heard
    .map((one) => ({ one, away: distance(sounds, one.sounds, limit) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away)
    .slice(0, 2 * TOLD);
  for (const { one, away } of near) for (const name of one.names) if (isWanted(name)) add(far, name, "fuzzy", away);
  for (const one of heard) {
    const longer = keyOfSounds(one.sounds);
    if (one.sounds.length < sounds.length + 2 || !(longer.startsWith(key) || longer.endsWith(key))) continue;
    for (const name of one.names) {
      const away = apart(name.phrase.split(" "), sounds, key);
      if (away < (far.readings.get(name)?.hit.distance ?? Number.POSITIVE_INFINITY) && isWanted(name))
        add(far, name, "fuzzy", away);
    }
  }
  return far;
}

/** How far that part of a name is which has the key that was asked, at its head or its end; infinite where none has. */
function apart(words: readonly string[], sounds: string, key: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at < words.length; at++)
    for (const some of [words.slice(at), words.slice(0, at)]) {
      const part = soundsOfWords(some);
      if (keyOfSounds(part) === key) least = Math.min(least, distance(part, sounds, lookupLimit(sounds)));
    }
  return least + BOLDNESS.part;
}
