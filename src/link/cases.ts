import { namesakesInLatin } from "../match/arabic-runs.ts";
import { sharePlurals } from "../match/chains.ts";
import type { Span } from "../match/span.ts";
import type { TypeWord } from "../match/terms.ts";
import { saysVillage, type TypeWords } from "../match/type-words.ts";
import { foldedAt } from "../text/tokenize.ts";
import { amongNeighbours } from "./arabic-neighbours.ts";
import { calledAfterTown } from "./called-after-town.ts";
import { inCountryside, withVillages } from "./countryside.ts";
import type { Document } from "./document.ts";
import { type Case, type Reading, readingOf } from "./reading.ts";
import { isVillage, ownNames, readingsOf, type Shown } from "./readings-of.ts";
import { saidBeside } from "./said-elsewhere.ts";

/** Spans with the readings that may be weighed: names whose cues are missing are out before anything is asked. */
export function casesOf(
  document: Document,
  spans: readonly Span[],
  typeWords: TypeWords,
  shown: Shown = "by type words",
): Case[] {
  const found = new Map<Span, readonly TypeWord[]>();
  for (const span of spans) {
    const words = typeWords.beside(document.tokens, span.first, span.last);
    if (words.length > 0) found.set(span, words);
  }
  // What is only near to a name is no member of a list whose others are not known here.
  const isMember = (span: Span, kinds: ReadonlySet<string>): boolean =>
    span.hits[0]?.via !== "fuzzy" && mayBe(document, span, kinds);
  sharePlurals(document.tokens, spans, found, typeWords, isMember);
  const cases: Case[] = [];
  const claimed = claimedBefore(document, found);
  const near = amongNeighbours(document, spans, found);
  const showing = { shown, said: saidBeside(document, found), bears: ownNames(spans), near };
  for (const span of spans) {
    const beside = found.get(span) ?? NO_WORDS;
    const possible = readingsOf(document, span, beside, showing);
    if (possible.length === 0 || isTwoNames(document, span)) continue;
    const own = beside.length === 0 ? beside : ownWords(beside, span, claimed);
    const words = withVillages(document, span, own, possible);
    const readings = inCountryside(document, words, possible);
    const namesakes = words.some(saysVillage) && readings.some(isVillage) ? namesakesOf(document, span) : [];
    const more = [...namesakes, ...calledAfterTown(document.lexicon, words, readings)];
    cases.push({ span, typeWords: words, readings: more.length === 0 ? readings : [...readings, ...more] });
  }
  return cases;
}

/** `Elsewhere in Syria rebels attacked`: the country, and the word that begins what follows it; a comma is often lost. */
const isTwoNames = ({ tokens }: Document, { first, last }: Span): boolean =>
  foldedAt(tokens, first - 1) === "in" && foldedAt(tokens, first) === "syria" && !tokens[last]?.word.capital;

/** The tokens of type words that fit the name right before them. */
function claimedBefore(document: Document, found: ReadonlyMap<Span, readonly TypeWord[]>): ReadonlySet<number> {
  const claimed = new Set<number>();
  for (const [span, words] of found)
    for (const { side, kinds, last } of words) if (side === "after" && mayBe(document, span, kinds)) claimed.add(last);
  return claimed;
}

const mayBe = ({ lexicon }: Document, { hits }: Span, kinds: ReadonlySet<string>): boolean =>
  hits.some(({ name }) => kinds.has(lexicon.entity(name.id)?.kind ?? ""));

/** "In Idlib province Maarat al-Numan", "Rastan city Homs": what is said of the name before it is not said of this one. */
const ownWords = (beside: readonly TypeWord[], { first }: Span, claimed: ReadonlySet<number>): readonly TypeWord[] =>
  beside.filter(({ side, last }) => side === "after" || last < first - 1 || !claimed.has(last));

function namesakesOf({ tokens, lexicon }: Document, span: Span): readonly Reading[] {
  return namesakesInLatin(tokens, span, lexicon).flatMap((hit) => {
    const entity = lexicon.entity(hit.name.id);
    return entity === undefined ? [] : [readingOf(entity, hit.name, hit)];
  });
}

const NO_WORDS: readonly TypeWord[] = [];
