import { SETTLEMENT_KINDS, TOWN_KINDS } from "../data/place-kinds.ts";
import { type CompiledEntity, type CompiledName, Needs } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { justRenamed, renamedBy } from "../lexicon/lines.ts";
import { notYetUsed } from "../lexicon/standing.ts";
import type { Hits, Span } from "../match/span.ts";
import type { TypeWord } from "../match/terms.ts";
import { Gap } from "../text/gap.ts";
import { isArabicHead } from "../text/heads.ts";
import type { Token } from "../text/tokenize.ts";
import { isCalledAfterPlace, isPlaceItself } from "./called-after-place.ts";
import type { Document } from "./document.ts";
import { forceIsNamed } from "./forces.ts";
import { OF_THIS_WAR } from "./hints.ts";
import { isLostPossessive } from "./lost-possessive.ts";
import { isBombarded, saidOfMistranslation } from "./mistranslated.ts";
import { isSaidOfThePast, isSaidToLead } from "./past.ts";
import { type Reading, readingOf } from "./reading.ts";
import { isSaidElsewhere, type SaidBeside } from "./said-elsewhere.ts";
import { isSource, sendsIt, signsIt } from "./sources.ts";

/** What shows that a place is named, where a name asks for it; a list of quarters, told by the ID of their city, shows another. */
export type Shown = "by type words" | "by a list" | `place/${string}`;

/** Is an entity named in the text, by a name of its own? */
type Bears = (id: string) => boolean;

export function ownNames(spans: readonly Span[]): Bears {
  let ids: Set<string> | undefined;
  return (id) => {
    ids ??= new Set(spans.flatMap(({ hits }) => hits.map(({ name }) => name.id)));
    return ids.has(id);
  };
}

/** The villages that a span may stand for, for the company that it keeps: see `arabic-neighbours.ts`. */
export type Neighbours = ReadonlyMap<Span, ReadonlySet<CompiledEntity>>;

/** What a text shows of its names, besides the words right beside them. */
interface Showing {
  readonly shown: Shown;
  readonly said: SaidBeside;
  readonly bears: Bears;
  readonly near: Neighbours;
}

/** The readings of a span that may be weighed in this text. */
export function readingsOf(
  document: Document,
  span: Span,
  words: readonly TypeWord[],
  { shown, said, bears, near }: Showing,
): readonly Reading[] {
  const { all, asking } = possibleReadings(span.hits, document.lexicon);
  if (asking.size === 0) return all;
  const readings: Reading[] = [];
  const farther: Reading[] = [];
  const namesakes: Reading[] = [];
  for (const one of all) {
    if (isHeadAlone(one, words)) continue;
    const reading = asking.has(one) ? readingHere(document, span, one, bears) : one;
    if (reading === undefined) {
      if (isCalledSettlement(one, words, span)) readings.push(one);
      else if (hasCueAnywhere(document, one)) farther.push(one);
    } else if (
      hasTypeWord(reading, words, span, document.tokens) ||
      (shown === "by a list" && isVillage(reading)) ||
      (reading.entity.kind === "neighbourhood" && shown === reading.entity.within) ||
      near.get(span)?.has(reading.entity) === true ||
      isSaidElsewhere(document, span, reading, said)
    )
      readings.push(reading);
    else if (isVillage(reading)) namesakes.push(reading);
  }
  // Where a town is thought of that reporting names, so are the villages of its name: they may be nearer.
  if (readings.some(isKnownTown)) readings.push(...namesakes);
  return readings.some(isPlace) ? [...readings, ...farther] : readings;
}

/** `the town of al-Hirak`: that shows as much as a cue. */
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
    const asking = all.filter(
      (one) => asks(one) || isLostPossessive(one.name, lexicon) || isCalledAfterPlace(one, lexicon),
    );
    const possible: Possible = { all, asking: new Set(asking) };
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
  isEveryStates(name);

/** A list of settlements shows what a village is; quarters and camps have lists of their own. */
export const isVillage = ({ entity }: Pick<Reading, "entity">): boolean =>
  ["city", "town", "village", "hamlet"].includes(entity.kind);

const isKnownTown = ({ entity: { kind }, name }: Reading): boolean =>
  TOWN_KINDS.has(kind) && name.needs === Needs.nothing;

/** `قرية جديدة` is a new village, and `القرية الجديدة` is the new one; only `قرية الجديدة` is called so. */
const isHeadAlone = ({ name, hit }: Reading, words: readonly TypeWord[]): boolean =>
  name.lang === "ar" &&
  isArabicHead(name.phrase) &&
  name.needs === Needs.typeWord &&
  (hit.articleDiffers || words.some(({ word }) => word.startsWith("ال")));

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
  // `al-Mayadeen added` is the channel; "Manar said" would be a woman.
  const { tokens } = document;
  if (
    entity.kind === "media" &&
    ((span.first < span.content && isSource(tokens, span.first, span.last)) ||
      sendsIt(tokens, span.first, span.last) ||
      signsIt(tokens, span.first, span.last))
  )
    return true;
  if (!SETTLEMENT_KINDS.has(entity.kind) || name.kind === "mistranslation") return false;
  return document.words.nearElsewhere(cues, document.surfaceOf(span));
}

/** `42nd Brigade`, `State Security`, `the regime's forces`: every army or state may have one. */
const isEveryStates = ({ id, phrase }: CompiledName): boolean =>
  (/^(?:unit\/sy|group\/syrian-)/.test(id) && !OF_THIS_WAR.test(phrase)) || /^\d{1,3}(?:st|nd|rd|th) \w+$/.test(phrase);

/** A reading that asks for something, as this text has it; undefined when it is none here. */
function readingHere(document: Document, span: Span, reading: Reading, bears: Bears): Reading | undefined {
  const { entity, name } = reading;
  const { period } = document;
  if (name.cues !== undefined && !hasCue(document, span, reading, name.cues)) return undefined;
  if (name.not !== undefined && document.words.near(name.not, span.first, span.last) !== undefined) return undefined;
  if (period !== undefined && notYetUsed(name.from, period)) return undefined;
  if (document.possessives && isLostPossessive(name, document.lexicon)) return undefined;
  if (isCalledAfterPlace(reading, document.lexicon) && isPlaceItself(document, reading, span)) return undefined;
  if (isEveryStates(name) && !forceIsNamed(document, name.id, span)) return undefined;
  const current = period === undefined ? entity : renamedBy(document.lexicon, entity, period);
  if (current === entity || isSaidOfThePast(document, entity, span)) return reading;
  const meant =
    isSaidToLead(document, span) ||
    (period !== undefined && justRenamed(entity, period) && document.tokens[span.first]?.gap !== Gap.bracket);
  if (meant && bears(current.id)) return reading;
  return readingOf(current, name, reading.hit);
}
