import type { Engine } from "../engine.ts";
import { scoreOf, type Weighed } from "../link/decide.ts";
import { type Clue, evidence } from "../link/evidence.ts";
import { isBySound, type Reading } from "../link/reading.ts";
import { designatorOf } from "../match/designators.ts";
import { BODY_NOUNS } from "../text/body-words.ts";
import { readings } from "../text/clitics.ts";
import { isArabicParticle } from "../text/function-words.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import { isAlone, onlyHeard } from "./only-heard.ts";
import type { Asked } from "./weigh.ts";

/** Why what was asked is rather a word of a language, or of no name that is known, than the name that was found, which is written otherwise. */
export function wordAlone(
  engine: Engine,
  tokens: readonly Token[],
  asked: Asked,
  first: Weighed | undefined,
): Clue | undefined {
  const best = first?.reading;
  if (best === undefined || best.via === "exact") return undefined;
  const { query } = asked;
  if (best.via !== "acronym" && isTypeWord(engine, tokens))
    return evidence("spelling", 0, `"${query}" says what a thing is, and is no name that is written so`);
  const other =
    anyWord(engine, tokens, asked, best) ??
    (isArabicWord(engine, tokens, asked, best) ? "an ordinary word of Arabic" : undefined) ??
    // What does not even sound likely is told as unknown.
    (isBySound(best.via) && scoreOf(first?.probability ?? 0) > 0
      ? onlyHeard({ engine, tokens, asked, best })
      : undefined);
  return other === undefined
    ? undefined
    : evidence("spelling", 0, `"${query}" is ${other}, and no name that is written so`);
}

/** Is it nothing but what villages, airports or brigades are called, in any language of the tables? */
const isTypeWord = ({ typeWords }: Engine, tokens: readonly Token[]): boolean =>
  typeWords.has(tokens) ||
  (tokens.length === 1 && (designatorOf(tokens[0]) !== undefined || ALONE.has(foldedAt(tokens, 0))));

/** Words that texts write with an ending or a name, and columns of tables alone: brigade, division, village, town. */
const ALONE: ReadonlySet<string> = new Set([
  ...BODY_NOUNS,
  ..."koy koyu ilce mahalle отряд движение силы деревня село город район".split(" "),
]);

/**
 * What one word and nothing beside it is, where it only sounds like the name (`Deal`, Dael) or like its letters (`Tip`): a word
 * of English, or a given name, which is no Turkish or Kurdish name that is folded to it, either (`Hisham`, `Hışam`); nor is `Sham`
 * the city of which only Turkish texts say Şam.
 */
function anyWord(
  { lexicon, persons }: Engine,
  tokens: readonly Token[],
  asked: Asked,
  { via, name, entity }: Reading,
): string | undefined {
  const token = tokens.at(-1);
  if (token === undefined || asked.words > 1 || asked.script !== "latin") return undefined;
  if (asked.options.type !== undefined || !isAlone(asked)) return undefined;
  const { folded, functional, raw } = token.word;
  if (entity.name === raw) return undefined;
  const heard = isBySound(via) || (via === "acronym" && name.name !== raw);
  if (heard && tokens.length === 1 && (functional || lexicon.isEnglish(folded))) return "a word of English";
  const otherwise = heard || (via === "folded" && !plain(name.name).endsWith(plain(raw)));
  if (otherwise && tokens.length === 1 && persons.given.has(folded)) return "a given name";
  return otherwise && !heard && name.cues !== undefined ? "another word" : undefined;
}

/** The letters of a name without their marks. */
const plain = (name: string): string => name.normalize("NFD").replace(/\P{L}/gu, "").toLowerCase();

/** Is it one ordinary word of Arabic, or two, that only sound like the name or lack its article, or what `غير` and the like make a description? */
function isArabicWord({ lexicon }: Engine, tokens: readonly Token[], asked: Asked, { via, hit }: Reading): boolean {
  const [first] = tokens;
  if (first?.word.script !== "arabic" || tokens.length > 2) return false;
  if (asked.options.type !== undefined || !isAlone(asked)) return false;
  if (!isBySound(via) && !(via === "folded" && hit.articleDiffers)) return false;
  return (
    (tokens.length === 2 && DESCRIBING.has(first.word.folded)) ||
    tokens.every(
      ({ word }) => isArabicParticle(word.folded) || readings(word).some(({ form }) => lexicon.isEnglish(form)),
    )
  );
}

/** Not, several, some, without, any: no name begins with them. */
const DESCRIBING: ReadonlySet<string> = new Set("غير عده بعض بدون دون اي".split(" "));
