import type { CompiledEntity } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isAnd } from "../match/list-walk.ts";
import type { Span } from "../match/span.ts";
import type { TypeWord } from "../match/terms.ts";
import { ties } from "../match/words.ts";
import { Gap } from "../text/gap.ts";
import { MemoByTables } from "../text/memo.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import { isOfPlaces } from "./prepositions.ts";
import { type Reading, readingOf } from "./reading.ts";

/** `villages of Homs`, `Daraa's villages`: a city has none, so they are said of its governorate, as its countryside is. */
export function withVillages(
  { tokens }: Document,
  span: Span,
  words: readonly TypeWord[],
  readings: readonly Reading[],
): readonly TypeWord[] {
  const isOfGovernorate = (one: TypeWord): boolean => isOfSeveral(one) || isOneOfSeveral(tokens, span, one);
  if (!words.some(isOfGovernorate) || isInList(tokens, span)) return words;
  return readings.some(({ entity }) => entity.kind === "governorate")
    ? words.map((one) => (isOfGovernorate(one) ? { ...one, kinds: COUNTRYSIDE } : one))
    : words;
}

const isOfSeveral = ({ word, side }: TypeWord): boolean =>
  word === "villages" || (word === "towns" && side === "after");

/** `a key Idlib town`, `its last Raqqa village`: one of those that a governorate has. */
function isOneOfSeveral(tokens: readonly Token[], { first }: Span, { word, side, last }: TypeWord): boolean {
  if (side !== "after" || !ONE.test(word)) return false;
  // "A Homs city official", "an Aleppo town council"
  const next = tokens[last + 1];
  if (next?.gap === Gap.space && !next.word.functional) return false;
  for (let at = first - 1; at >= first - DESCRIBED && at >= 0 && ties((tokens[at + 1] as Token).gap); at--) {
    if (INDEFINITE.test(foldedAt(tokens, at))) return true;
    // "A man in Homs city"
    if ((tokens[at] as Token).word.functional || isOfPlaces(foldedAt(tokens, at))) return false;
  }
  return false;
}

const ONE = /^(?:city|town|village)$/;
const INDEFINITE = /^(?:an?|another|its|their|last|final|remaining|only)$/;
/** So many words may say what sort of town it is, and whose. */
const DESCRIBED = 3;

/** `the villages of Daraa and Manajir`: there is a village Daraa, too. */
function isInList(tokens: readonly Token[], { first, last }: Span): boolean {
  if (isAnd(foldedAt(tokens, first - 1)) || tokens[first]?.gap === Gap.comma) return true;
  const next = tokens[last + 1];
  if (next?.gap === Gap.comma) return next.word.capital;
  return isAnd(foldedAt(tokens, last + 1)) && tokens[last + 2]?.word.capital === true;
}

const COUNTRYSIDE: ReadonlySet<string> = new Set(["governorate", "region"]);

/** `the Homs and Damascus countrysides`: the countryside of a governorate that has none is the governorate around it. */
export function inCountryside(
  { lexicon }: Document,
  words: readonly TypeWord[],
  readings: readonly Reading[],
): readonly Reading[] {
  if (!words.some(saysCountryside)) return readings;
  return readings.map((reading) => {
    const around = countrysideElsewhere(lexicon, reading.entity);
    return around === undefined ? reading : readingOf(around, reading.name, reading.hit);
  });
}

/** What bears the name of a governorate's countryside, where that is not the governorate: the `Damascus countryside` is Rif Dimashq. */
export const countrysideElsewhere = (lexicon: Lexicon, { id, kind }: CompiledEntity): CompiledEntity | undefined =>
  kind === "governorate" ? remembered.of(lexicon).get(id, () => elsewhere(lexicon, id)).around : undefined;

const remembered = new MemoByTables<{ readonly around: CompiledEntity | undefined }>();

function elsewhere(lexicon: Lexicon, id: string): { readonly around: CompiledEntity | undefined } {
  // Its label will do, "Damascus Governorate" as "Damascus": each name more that is asked for has to be looked up among others.
  const [label, ...names] = lexicon.namesOf(id).map(({ phrase }) => phrase);
  const said = names.filter((phrase) => label?.startsWith(phrase));
  const bearers = said.flatMap((phrase) => lexicon.withPhrase(`${phrase} countryside`));
  const other = bearers.find((name) => name.id !== id);
  return { around: other && lexicon.entity(other.id) };
}

/** A province is one of governorates only, a countryside also one of regions. */
const saysCountryside = ({ kinds }: TypeWord): boolean => kinds.has("governorate") && kinds.has("region");
