import type { Engine } from "../engine.ts";
import { type Clue, evidence } from "../link/evidence.ts";
import { isBySound, type Reading } from "../link/reading.ts";
import { BODY_NOUNS } from "../text/body-words.ts";
import { formsOf } from "../text/key.ts";
import { type Token, tokenize } from "../text/tokenize.ts";
import type { Readings } from "./readings.ts";
import { FEW_SOUNDS, SAME_SOUNDS } from "./thresholds.ts";
import type { Asked } from "./weigh.ts";

/** What was asked, and the best of what was found, which only sounds like it. */
interface Heard {
  readonly engine: Engine;
  readonly tokens: readonly Token[];
  readonly asked: Asked;
  readonly best: Reading;
  /** It was met without the words of what was asked that say what a thing is. */
  readonly bare: boolean;
}

/** Why what only sounds like a name is rather none of the tables, as what is asked need not be: each says it, or nothing. */
const REASONS: readonly ((heard: Heard) => string | undefined)[] = [capitals, fewSounds, oneForSeveral, otherWord];

export function onlyHeard(
  engine: Engine,
  tokens: readonly Token[],
  asked: Asked,
  best: Reading | undefined,
  bare: Readings["bare"],
): Clue | undefined {
  if (best === undefined || !isBySound(best.via)) return undefined;
  for (const reason of REASONS) {
    const said = reason({ engine, tokens, asked, best, bare: bare.has(best.name) });
    if (said !== undefined) return evidence("spelling", 0, said);
  }
  return undefined;
}

/** `EIIS` is an acronym that the tables do not have, and no al-Eis; and the letters of `KADEK` are none to spell otherwise. */
function capitals({ tokens, asked, best }: Heard): string | undefined {
  const raw = tokens.length === 1 ? (tokens[0] as Token).word.raw : "";
  if (/^\p{Lu}{2,4}$/u.test(raw) && isAlone(asked))
    return `"${raw}" is written as an acronym, and no name that is written so`;
  return /^\p{Lu}+$/u.test(best.name.name) ? `"${best.name.name}" is not written otherwise` : undefined;
}

/**
 * A word of one or two consonants sounds like some village in any language, and like the letters of some acronym: no more than one
 * vowel may differ, but of a place where an article or an area comes with it. Names abroad are seldom misspelt.
 */
function fewSounds({ tokens, asked, best }: Heard): string | undefined {
  if (asked.script !== "latin") return undefined;
  const { key, article } = formsOf(tokens);
  if (key === "" || key.length > FEW_SOUNDS) return undefined;
  const isAbroad = isPlace(best) && !best.entity.id.startsWith("place/sy/");
  if (best.hit.distance <= SAME_SOUNDS ? !isAbroad : isPlace(best) && (article || !isAlone(asked))) return undefined;
  return `so few sounds are like those of "${best.name.name}" by chance`;
}

/** `Erdogan` is not Ard Awjan: one word is heard as several by all their consonants, and not by that of `neighbourhood`. */
function oneForSeveral({ engine, tokens, asked, best }: Heard): string | undefined {
  if (tokens.length > 1 || !best.name.phrase.includes(" ") || !isAlone(asked)) return undefined;
  const words = tokenize(best.name.name);
  const isQuarter = engine.typeWords
    .beside(words, 1, words.length - 1)
    .some(({ kinds, side }) => side === "before" && kinds.has("neighbourhood"));
  return best.via === "fuzzy" || isQuarter ? `it is one word, and "${best.name.name}" several` : undefined;
}

/** `Gate Forces` are no Gaith Forces: in the name of a body, a word that none of its names has is not heard as another. */
function otherWord({ engine: { lexicon, typeWords }, tokens, asked, best, bare }: Heard): string | undefined {
  if (
    tokens.length < 2 ||
    bare ||
    asked.script !== "latin" ||
    (isPlace(best) && !tokenize(best.name.name).some(isBodyNoun))
  )
    return undefined;
  const other = tokens.find(
    (token) =>
      !isBodyNoun(token) &&
      !token.word.functional &&
      (lexicon.isEnglish(token.word.folded) || typeWords.has([token])) &&
      !lexicon.namesOf(best.entity.id).some(({ phrase }) => phrase.split(" ").includes(token.word.folded)),
  );
  return other && `"${other.word.raw}" is another word than any of its names has`;
}

const isPlace = ({ entity }: Reading): boolean => entity.id.startsWith("place/");

const isBodyNoun = ({ word }: Token): boolean => BODY_NOUNS.has(word.folded);

const isAlone = ({ options: { within, near } }: Asked): boolean => within === undefined && near === undefined;
