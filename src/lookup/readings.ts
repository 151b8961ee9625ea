import { SETTLEMENT_KINDS } from "../data/kinds.ts";
import { type CompiledEntity, type CompiledName, Needs } from "../data/tables.ts";
import type { Engine } from "../engine.ts";
import { distance, TRANSPOSE } from "../lexicon/distance.ts";
import { nearNames, soundsOf } from "../lexicon/near.ts";
import { standsForSounds } from "../lexicon/sound-index.ts";
import { isLocalPlace } from "../link/anchor.ts";
import { unitCase } from "../link/cases.ts";
import { typeOf } from "../link/decide.ts";
import type { Document } from "../link/document.ts";
import { type Reading, readingOf } from "../link/reading.ts";
import type { TypeWord } from "../match/type-words.ts";
import { type NumberedUnit, numberedUnits } from "../match/units.ts";
import { hasArticle, mayBeArticle } from "../text/article.ts";
import { formsOf, keyOfSounds, type NameForms } from "../text/key.ts";
import { phonetic } from "../text/phonetic.ts";
import type { Token } from "../text/tokenize.ts";
import type { LookupOptions, Via } from "../types.ts";
import { fits, mayBe, mayBeSaidOf, withoutTypeWords } from "./said-beside.ts";
import { BOLDNESS, CLOSE, lookupLimit, NAMESAKE_LIMIT, NAMESAKES, PART, SHORT } from "./thresholds.ts";
import { centralEuropean, type Part, parts, shortened, swapped, type Variant, variantsOf } from "./variants.ts";

/** What is found so far. */
interface Found {
  readonly engine: Engine;
  readonly readings: Map<CompiledName, Reading>;
  /** What was asked begins with the article. */
  readonly article: boolean;
}

const isCalledAfterTown = (entity: CompiledEntity): boolean =>
  isLocalPlace(entity) && !SETTLEMENT_KINDS.has(entity.kind);

type Wanted = (name: CompiledName) => boolean;

/** What was asked, in all its readings, and the words in it that say what the thing is. */
export interface Readings {
  readonly all: readonly Reading[];
  readonly typeWords: readonly TypeWord[];
  /** What the names are that were met without the type words. */
  readonly bare: ReadonlySet<CompiledName>;
  /** Names that leave words of it unexplained. */
  readonly partial: ReadonlySet<CompiledName>;
}

/** All readings of a name: the same words, a numbered unit, near sounds; the bolder way only where the plainer finds nothing. */
export function readingsOf(engine: Engine, query: string, document: Document, options: LookupOptions): Readings {
  const { tokens } = document;
  const forms = formsOf(tokens);
  const readings = new Map<CompiledName, Reading>();
  const found: Found = { engine, readings, article: forms.article };
  const plain = (): Readings => ({ all: [...readings.values()], typeWords: [], bare: new Set(), partial: new Set() });
  if (forms.phrase === "") return plain();
  const wanted = (name: CompiledName): boolean => options.type === undefined || typeOf(name.id) === options.type;
  for (const name of engine.lexicon.withPhrase(forms.phrase)) if (wanted(name)) add(found, name, viaOf(name, query), 0);
  const [unit] = numberedUnits(tokens);
  if (unit !== undefined) {
    addUnits(found, unit, document, wanted);
    // Numbers never fuzz: the 4th is not the 14th Division.
    return plain();
  }
  if (/\d/.test(forms.phrase)) return plain();
  if (settled(found, document, options)) {
    addNamesakes(found, forms, wanted);
    return plain();
  }
  const inside = insideOf(document, options, wanted);
  // `Reef Dimashq` is Rif Dimashq, and `Efrin Canton` no Afrin: the words beside a name matter where they are no part of one.
  addNamesakes(found, forms, inside ?? wanted);
  const typed = readings.size > 0 ? NOTHING_BARE : bareReadings(found, document, options, wanted);
  const { typeWords } = typed;
  const partial = new Set<CompiledName>();
  for (const { entity, name } of typed.readings.values()) if (!mayBeSaidOf(entity.kind, typeWords)) partial.add(name);
  const answer = (): Readings => {
    const bare = [...typed.readings].filter(([name]) => !readings.has(name));
    return {
      all: [...readings.values(), ...bare.map(([, reading]) => reading)],
      typeWords,
      bare: new Set(bare.map(([name]) => name)),
      partial,
    };
  };
  if (typed.settled || tokens.some(isAcronym)) {
    if (readings.size === 0) addPartial(found, partsOf(found, tokens, wanted), typed, partial);
    return answer();
  }
  for (const variant of variantsOf(query, tokens, forms)) addNear(found, variant, inside);
  addSwapped(found, forms.phrase, wanted);
  if (!isClose(found)) {
    for (const variant of centralEuropean(forms)) addNear(found, variant, inside);
    const cut: Found = { ...found, readings: new Map() };
    for (const variant of shortened(forms)) addNear(cut, variant, inside);
    addPartial(found, cut, typed, partial);
  }
  if (readings.size === 0 || tokens.length > 2) addPartial(found, partsOf(found, tokens, wanted), typed, partial);
  if (readings.size === 0 && options.within !== undefined)
    addNear(found, { forms, boldness: BOLDNESS.asWritten }, wanted);
  return answer();
}

/** Capitals without a vowel, `SDF`: letters, and no sounds that another name could be near to. */
const isAcronym = ({ word }: Token): boolean => /^[B-DF-HJ-NP-TVXZ]{2,5}$/.test(word.raw);

/** The units of a number, but for those of an army of which what was asked says nothing, while others bear it. */
function addUnits(found: Found, unit: NumberedUnit, document: Document, wanted: Wanted): void {
  const { engine, readings } = found;
  const bearers =
    unitCase(document, unit, engine.units(), engine.lexicon)?.readings.map(({ entity }) => entity) ??
    engine
      .units()
      .readings(unit)
      .map(({ entity }) => entity);
  for (const { id } of bearers) {
    const name = engine.lexicon.namesOf(id)[0];
    if (name !== undefined && wanted(name) && !has(found, id)) add(found, name, "folded", 0);
  }
  const bears = ({ entity }: Reading): boolean => !entity.id.startsWith("unit/") || bearers.includes(entity);
  if (bearers.length > 0) for (const [name, one] of readings) if (!bears(one)) readings.delete(name);
}

/** Readings of what was asked without the words beside it that say what it is. */
interface BareReadings {
  readonly readings: ReadonlyMap<CompiledName, Reading>;
  readonly typeWords: readonly TypeWord[];
  /** The tables have the very name, of such a thing. */
  readonly settled: boolean;
}

const NOTHING_BARE: BareReadings = { readings: new Map(), typeWords: [], settled: false };

function bareReadings(whole: Found, document: Document, options: LookupOptions, wanted: Wanted): BareReadings {
  const { engine } = whole;
  const bare = withoutTypeWords(document.tokens, engine.typeWords);
  const readings = new Map<CompiledName, Reading>();
  if (bare === undefined) return NOTHING_BARE;
  const { forms, typeWords } = bare;
  const found: Found = { engine, readings, article: forms.article };
  const fitting: Wanted = (name) => wanted(name) && name.kind !== "demonym" && mayBe(name.id, typeWords);
  for (const name of engine.lexicon.withPhrase(forms.phrase)) if (fitting(name)) add(found, name, "folded", 0);
  const named = settled(found, document, options);
  if (named) addNamesakes(found, forms, fitting);
  else addNear(found, { forms, boldness: BOLDNESS.typeWord }, insideOf(document, options, fitting) ?? fitting);
  return {
    readings,
    typeWords,
    settled: named && [...readings.values()].some(({ entity }) => fits(entity.kind, typeWords)),
  };
}

/** Is something found that differs by vowels at most? */
function isClose({ readings }: Found): boolean {
  for (const { hit } of readings.values()) if (hit.distance < CLOSE) return true;
  return false;
}

/** The names that `type` and `within` let through; undefined for all, which saves asking. */
function insideOf(document: Document, { type, within }: LookupOptions, wanted: Wanted): Wanted | undefined {
  if (within === undefined) return type === undefined ? undefined : wanted;
  return (name) => wanted(name) && document.holds(within, name.id);
}

/** Names that stand inside what was asked: the longest stretches that have one, none within another. */
function partsOf({ engine, article }: Found, tokens: readonly Token[], wanted: Wanted): Found {
  const found: Found = { engine, article, readings: new Map() };
  const taken: Part[] = [];
  for (const part of parts(tokens)) {
    if (taken.some(({ first, last }) => part.first <= last && part.last >= first)) continue;
    const names = engine.lexicon.withPhrase(part.phrase).filter((name) => wanted(name) && isTelling(engine, name));
    for (const name of names) add(found, name, "folded", PART);
    if (names.length > 0) taken.push(part);
  }
  return found;
}

/** Takes in readings of a part of what was asked, where nothing nearer is known. */
function addPartial({ readings }: Found, part: Found, typed: BareReadings, partial: Set<CompiledName>): void {
  for (const [name, reading] of part.readings) {
    const known = readings.get(name) ?? typed.readings.get(name);
    if (known !== undefined && known.hit.distance <= reading.hit.distance) continue;
    readings.set(name, reading);
    partial.add(name);
  }
}

/** A village's one word inside a longer phrase is chance; a group's, or a name of two words, is not. */
function isTelling(engine: Engine, { id, phrase, needs }: CompiledName): boolean {
  if (needs !== Needs.nothing) return false;
  return phrase.includes(" ")
    ? phrase.length > 5
    : !id.startsWith("place/") || engine.lexicon.entity(id)?.kind === "city";
}

/** The very name stands in the tables, where it was asked for: only its closest namesakes need be looked at. */
function settled({ readings }: Found, document: Document, { within }: LookupOptions): boolean {
  for (const { entity, name } of readings.values())
    if (name.needs !== Needs.typeWord && (within === undefined || document.holds(within, entity.id))) return true;
  return false;
}

/** Places whose names differ by little more than a vowel: `Qanaya` may be a way to write Qana. One look at the key's own list. */
function addNamesakes(found: Found, { sounds, key }: NameForms, wanted: Wanted): void {
  if (isWellKnown(found)) return;
  const alike = found.engine.lexicon.withKey(key, "any");
  for (const name of alike.length > NAMESAKES ? alike.slice(0, NAMESAKES) : alike) {
    if (found.readings.has(name) || !standsForSounds(name) || !wanted(name)) continue;
    const away = distance(sounds, soundsOf(name), NAMESAKE_LIMIT);
    if (away <= NAMESAKE_LIMIT) add(found, name, "transliteration", away);
  }
}

/**
 * A name that is exactly right, of something that someone has looked at by hand, has no rivals by sound. An airbase
 * or a crossing has its name from a town, which may be spelt a little otherwise (`Abu Dhuhur`).
 */
function isWellKnown({ readings }: Found): boolean {
  for (const { entity, name } of readings.values())
    if (entity.curated && name.needs === Needs.nothing && !isCalledAfterTown(entity)) return true;
  return false;
}

/** Names of which two letters changed places; shorter ones become other names that way. */
function addSwapped(found: Found, phrase: string, wanted: Wanted): void {
  if (phrase.length < LEAST_SWAPPED) return;
  for (const other of swapped(phrase)) {
    for (const name of found.engine.lexicon.withPhrase(other)) {
      if (wanted(name) && standsForSounds(name) && !found.readings.has(name)) add(found, name, "fuzzy", TRANSPOSE);
    }
  }
}

const LEAST_SWAPPED = 5;

function addNear(found: Found, { forms, boldness }: Variant, wanted: Wanted | undefined): void {
  const { sounds, key } = forms;
  const short = key.length < 2 || sounds.length <= SHORT;
  const limit = lookupLimit(sounds) - boldness;
  for (const { name, distance, sounds: heard } of nearNames(found.engine.lexicon, sounds, key, limit, wanted)) {
    const sameKey = keyOfSounds(heard) === key;
    // Short names never fuzz: their consonants must be the same.
    if (!sameKey && (short || !isSameBody(found, forms.phrase, name))) continue;
    const known = found.readings.get(name);
    const away = distance + boldness;
    if (known === undefined || known.hit.distance > away) add(found, name, sameKey ? "transliteration" : "fuzzy", away);
  }
}

/**
 * May a name that has other consonants than what was asked be the same body's? Then it has as many words, each near to
 * its own: a naval special force is not the US special forces, and the Assyrian Democratic Party no Syrian Democratic Force.
 * The name of a nation is no slip for another: a Jordanian ministry is not the Iranian one.
 */
function isSameBody({ engine }: Found, phrase: string, name: CompiledName): boolean {
  if (name.id.startsWith("place/")) return true;
  const asked = telling(phrase);
  const words = telling(name.phrase);
  const isNation = (word: string): boolean => engine.lexicon.withPhrase(word).some(({ kind }) => kind === "demonym");
  return (
    asked.length === words.length &&
    asked.every((word, at) => word === words[at] || (isSlip(word, words[at] as string) && !isNation(word)))
  );
}

/** The words of a phrase without `the`, `of` and what may be an Arabic article inside it. */
const telling = (phrase: string): readonly string[] =>
  phrase.split(" ").filter((word, at) => word !== "the" && word !== "of" && (at === 0 || !mayBeArticle(word)));

function isSlip(asked: string, word: string): boolean {
  const [one, other] = [phonetic(asked), phonetic(word)];
  const limit = WORD_SLIP * Math.max(one.length, other.length);
  return distance(one, other, limit) <= limit;
}

/** A slip changes a word by less than one sound in five. */
const WORD_SLIP = 0.2;

function add(found: Found, name: CompiledName, via: Via, away: number): void {
  const entity = found.engine.lexicon.entity(name.id);
  if (entity === undefined) return;
  const articleDiffers = found.article !== hasArticle(name.name);
  found.readings.set(name, readingOf(entity, name, { name, via, distance: away, articleDiffers }));
}

function has({ readings }: Found, id: string): boolean {
  for (const { entity } of readings.values()) if (entity.id === id) return true;
  return false;
}

function viaOf(name: CompiledName, query: string): Via {
  if (name.kind === "mistranslation") return "mistranslation";
  if (name.kind === "acronym") return "acronym";
  return name.name === query.trim() ? "exact" : "folded";
}
