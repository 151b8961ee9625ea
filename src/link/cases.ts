import { SETTLEMENT_KINDS, TOWN_KINDS } from "../data/place-kinds.ts";
import { type CompiledName, Needs } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { namesakesInLatin } from "../match/arabic-runs.ts";
import { sharePlurals } from "../match/chains.ts";
import type { Hits, Span } from "../match/span.ts";
import type { TypeWord, TypeWords } from "../match/type-words.ts";
import { gather } from "../text/group.ts";
import type { Token } from "../text/tokenize.ts";
import { PREPOSITIONS } from "./cues.ts";
import type { Document } from "./document.ts";
import { forceIsNamed } from "./forces.ts";
import { isBombarded, saidOfMistranslation } from "./mistranslated.ts";
import { isSaidOfThePast, isSaidToLead } from "./past.ts";
import { notYetUsed, renamedBy } from "./period.ts";
import { type Case, type Reading, readingOf } from "./reading.ts";

/** What shows that a place is named, where a name asks for it. */
type Shown = "by type words" | "by a list";

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
  if (found.size > 0) sharePlurals(document.tokens, spans, found);
  const cases: Case[] = [];
  const claimed = new Set([...found.values()].flat().flatMap(({ side, last }) => (side === "after" ? [last] : [])));
  const said = saidBeside(document, found);
  const bears = ownNames(spans);
  for (const span of spans) {
    const beside = found.get(span) ?? NO_WORDS;
    const readings = readingsOf(document, span, beside, shown, said, bears);
    if (readings.length === 0) continue;
    // "in Idlib province Maarat al-Numan": what is said of the name before it, and fits no reading, is not said of this one.
    const isOwn = ({ side, last, kinds }: TypeWord): boolean =>
      side === "after" ||
      last < span.first - 1 ||
      !claimed.has(last) ||
      readings.some(({ entity }) => kinds.has(entity.kind));
    const words = beside.length === 0 ? beside : beside.filter(isOwn);
    const namesakes = words.some(saysVillage) && readings.some(isVillage) ? namesakesOf(document, span) : [];
    cases.push({ span, typeWords: words, readings: namesakes.length === 0 ? readings : [...readings, ...namesakes] });
  }
  return cases;
}

type Said = ReadonlyMap<string, readonly TypeWord[]>;

/** Is an entity named in the text, by a name of its own? */
type Bears = (id: string) => boolean;

function ownNames(spans: readonly Span[]): Bears {
  let ids: Set<string> | undefined;
  return (id) => {
    ids ??= new Set(spans.flatMap(({ hits }) => hits.map(({ name }) => name.id)));
    return ids.has(id);
  };
}

/** What the text calls each name somewhere, by its spelling. */
function saidBeside(document: Document, found: ReadonlyMap<Span, readonly TypeWord[]>): Said {
  const said = new Map<string, TypeWord[]>();
  for (const [span, words] of found) for (const word of words) gather(said, document.surfaceOf(span), word);
  return said;
}

/**
 * What the text calls a quarter, or in Arabic a village, need not be called so again: `في بلدة كفرة ... سيطرت على كفرة`.
 * But `al-Assad suburb` says nothing of `Bashar al-Assad`.
 */
function isSaidElsewhere(document: Document, span: Span, { entity: { kind } }: Reading, said: Said): boolean {
  if (!said.get(document.surfaceOf(span))?.some(({ kinds }) => kinds.has(kind))) return false;
  const before = document.tokens[span.first - 1]?.word;
  if (kind === "neighbourhood") return before?.capital !== true;
  return TOWN_KINDS.has(kind) && PREPOSITIONS.has(before?.folded ?? "");
}

const saysVillage = ({ side, kinds }: TypeWord): boolean => side === "before" && kinds.has("village");

function namesakesOf({ tokens, lexicon }: Document, span: Span): readonly Reading[] {
  return namesakesInLatin(tokens, span, lexicon).flatMap((hit) => {
    const entity = lexicon.entity(hit.name.id);
    return entity === undefined ? [] : [readingOf(entity, hit.name, hit)];
  });
}

const NO_WORDS: readonly TypeWord[] = [];

/** The readings of a span that may be weighed in this text. */
function readingsOf(
  document: Document,
  span: Span,
  words: readonly TypeWord[],
  shown: Shown,
  said: Said,
  bears: Bears,
): readonly Reading[] {
  const { all, asking } = possibleReadings(span.hits, document.lexicon);
  if (asking.size === 0) return all;
  const readings: Reading[] = [];
  const farther: Reading[] = [];
  const called: Reading[] = [];
  const namesakes: Reading[] = [];
  for (const one of all) {
    const reading = asking.has(one) ? readingHere(document, span, one, bears) : one;
    if (reading === undefined) {
      if (hasCueAnywhere(document, one)) farther.push(one);
      if (isCalledSettlement(one, words, span)) called.push(one);
    } else if (
      hasTypeWord(reading, words, span, document.tokens) ||
      (shown === "by a list" && isVillage(reading)) ||
      isSaidElsewhere(document, span, reading, said)
    )
      readings.push(reading);
    else if (isVillage(reading)) namesakes.push(reading);
  }
  if (readings.length === 0) return called;
  // Where a town is thought of that reporting names, so are the villages of its name: they may be nearer.
  if (readings.some(isKnownTown)) readings.push(...namesakes);
  return readings.some(isPlace) ? [...readings, ...farther] : readings;
}

/** `the town of al-Hirak`: where nothing else is called so, that shows as much as a cue. */
const isCalledSettlement = ({ name, entity }: Reading, words: readonly TypeWord[], { first }: Span): boolean =>
  name.kind !== "mistranslation" &&
  SETTLEMENT_KINDS.has(entity.kind) &&
  words.some(({ side, last, kinds }) => side === "before" && last === first - 1 && kinds.has(entity.kind));

/** A town that shares its name, and whose cue is in the text, if not near: enough to keep a namesake from being the only reading. */
const hasCueAnywhere = (document: Document, { name, entity }: Reading): boolean =>
  name.cues !== undefined &&
  name.kind !== "mistranslation" &&
  SETTLEMENT_KINDS.has(entity.kind) &&
  document.words.mentions(name.cues) !== undefined;

const isPlace = ({ entity }: Reading): boolean => entity.id.startsWith("place/");

/** The readings of the hits of a span in any text, and those of them that ask for something. */
interface Possible {
  readonly all: readonly Reading[];
  readonly asking: ReadonlySet<Reading>;
}

/** Worked out once: the scan remembers its hits. */
function possibleReadings(hits: Hits, lexicon: Lexicon): Possible {
  if (hits.kept === undefined) {
    const all = hits.flatMap((hit) => {
      const { name } = hit;
      const entity = name.needs === Needs.nothingHelps ? undefined : lexicon.entity(name.id);
      return entity === undefined ? [] : [readingOf(entity, name, hit)];
    });
    const possible: Possible = { all, asking: new Set(all.filter(asks)) };
    hits.kept = possible;
  }
  return hits.kept as Possible;
}

/** Does it depend on the text whether, and as what, this reading may be weighed? */
const asks = ({ name, entity }: Reading): boolean =>
  name.cues !== undefined ||
  name.not !== undefined ||
  name.from !== undefined ||
  name.needs === Needs.typeWord ||
  entity.until !== undefined ||
  isBareNumber(name);

/** A list of settlements shows what a village is; quarters and camps have lists of their own. */
const isVillage = ({ entity }: Reading): boolean => ["city", "town", "village", "hamlet"].includes(entity.kind);

const isKnownTown = ({ entity: { kind }, name }: Reading): boolean =>
  TOWN_KINDS.has(kind) && kind !== "city" && name.needs === Needs.nothing;

/** A name that asks for a type word (`Tabqa` for the dam) is no reading without one. */
function hasTypeWord(reading: Reading, words: readonly TypeWord[], span: Span, tokens: readonly Token[]): boolean {
  const { name, entity } = reading;
  if (name.needs !== Needs.typeWord) return true;
  if (name.kind === "mistranslation")
    return (
      words.some((word) => saidOfMistranslation(reading, word, span, tokens)) || isBombarded(reading, span, tokens)
    );
  return words.some(({ kinds }) => kinds.has(entity.kind));
}

/** A cue is near, or is where the text names the same town elsewhere. */
function hasCue(document: Document, span: Span, { name, entity }: Reading, cues: readonly string[]): boolean {
  if (document.words.near(cues, span.first, span.last) !== undefined) return true;
  if (!SETTLEMENT_KINDS.has(entity.kind) || name.kind === "mistranslation") return false;
  return document.words.nearElsewhere(cues, document.surfaceOf(span));
}

/** `42nd Brigade`, as every army may have one. */
const isBareNumber = ({ phrase }: CompiledName): boolean => /^\d{1,3}(?:st|nd|rd|th) \w+$/.test(phrase);

/** A reading that asks for something, as this text has it; undefined when it is none here. */
function readingHere(document: Document, span: Span, reading: Reading, bears: Bears): Reading | undefined {
  const { entity, name } = reading;
  const { period } = document;
  if (name.cues !== undefined && !hasCue(document, span, reading, name.cues)) return undefined;
  if (name.not !== undefined && document.words.near(name.not, span.first, span.last) !== undefined) return undefined;
  if (period !== undefined && notYetUsed(name.from, period)) return undefined;
  if (isBareNumber(name) && !forceIsNamed(document, name.id, span)) return undefined;
  const current = period === undefined ? entity : renamedBy(document.lexicon, entity, period);
  if (current === entity || isSaidOfThePast(document, entity, span)) return reading;
  if (isSaidToLead(document, span) && bears(current.id)) return reading;
  return readingOf(current, name, reading.hit);
}
