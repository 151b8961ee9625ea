import type { Engine } from "../engine.ts";
import type { Reading } from "../link/reading.ts";
import { formsOf } from "../text/key.ts";
import type { Token } from "../text/tokenize.ts";
import { saysWhat } from "./said-beside.ts";
import { FEW_SOUNDS, SAME_SOUNDS } from "./thresholds.ts";
import type { Asked } from "./weigh.ts";

/** What was asked, and the best of what was found, which only sounds like it. */
interface Heard {
  readonly engine: Engine;
  readonly tokens: readonly Token[];
  readonly asked: Asked;
  readonly best: Reading;
}

/** What the words that were asked are rather than the name they sound like: they need be none of the tables. */
export function onlyHeard(heard: Heard): string | undefined {
  if (isAcronym(heard)) return "an acronym";
  if (isShort(heard)) return "a word of few sounds";
  if (isOneForSeveral(heard)) return "one word, where the name has several";
  return heard.tokens.every((token) => saysWhat(heard.engine, token)) ? "only what things are called" : undefined;
}

/** `EIIS` is no al-Eis; and the letters of `KADEK` are none to spell otherwise. */
const isAcronym = ({ tokens, asked, best }: Heard): boolean =>
  (tokens.length === 1 && isAlone(asked) && /^\p{Lu}{2,4}$/u.test((tokens[0] as Token).word.raw)) ||
  /^\p{Lu}+$/u.test(best.name.name);

/**
 * A word of one or two consonants sounds like some village in any language, and like the letters of some acronym: no more than one
 * vowel may differ, but of a place where an article or an area comes with it. Names abroad are seldom misspelt.
 */
function isShort({ tokens, asked, best }: Heard): boolean {
  const { key, article } = formsOf(tokens);
  if (asked.script !== "latin" || key === "" || key.length > FEW_SOUNDS) return false;
  if (best.hit.distance <= SAME_SOUNDS) return isPlace(best) && !best.entity.id.startsWith("place/sy/");
  return !isPlace(best) || (!article && isAlone(asked));
}

/** `Erdogan` is not Ard Awjan: one word is heard as several by all their consonants. */
const isOneForSeveral = ({ tokens, asked, best }: Heard): boolean =>
  tokens.length === 1 && best.via === "fuzzy" && best.name.phrase.includes(" ") && isAlone(asked);

const isPlace = ({ entity }: Reading): boolean => entity.id.startsWith("place/");

/** Is nothing known of where it lies? */
export const isAlone = ({ options: { within, near } }: Asked): boolean => within === undefined && near === undefined;
