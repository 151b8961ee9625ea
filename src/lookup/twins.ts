import { distance } from "../lexicon/distance.ts";
import { keyOfSounds, type NameForms, soundsOfWords } from "../text/key.ts";
import { phonetic } from "../text/phonetic.ts";
import { isQuality } from "../text/qualities.ts";
import { add, type Found, type Wanted } from "./found.ts";
import { NAMESAKE_LIMIT, TWIN } from "./thresholds.ts";

/** The sounds of one word for each set of consonants that a word has which tells a village from its twin. */
const TELLING = "fawqani tahtani kabir saghir sharqi gharbi shamali qibli".split(" ").map(phonetic);

/** Villages that are told from their twins by a word which what was asked leaves out: `Zarzur` for Zarzur Tahtani. */
export function addTwins(found: Found, { phrase, sounds }: NameForms, wanted: Wanted): void {
  const { lexicon } = found.engine;
  const followed = soundsOfWords([...phrase.split(" "), ""]);
  for (const telling of TELLING)
    for (const name of lexicon.withKey(keyOfSounds(followed + telling), "any")) {
      const own = name.phrase.split(" ");
      if (!isQuality(own.pop() as string) || own.length === 0 || found.readings.has(name)) continue;
      const away = distance(sounds, soundsOfWords(own), NAMESAKE_LIMIT) + TWIN;
      if (away <= NAMESAKE_LIMIT + TWIN && lexicon.isSettlement(name.id) && wanted(name))
        add(found, name, "transliteration", away);
    }
}
