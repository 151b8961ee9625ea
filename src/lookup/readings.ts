import { type CompiledName, Needs } from "../data/tables.ts";
import type { Engine } from "../engine.ts";
import { distance, TRANSPOSE } from "../lexicon/distance.ts";
import { nearNames, soundsOf } from "../lexicon/near.ts";
import { standsForSounds } from "../lexicon/sound-index.ts";
import { typeOf } from "../link/decide.ts";
import type { Document } from "../link/document.ts";
import { type Reading, readingOf } from "../link/reading.ts";
import { numberedUnits } from "../match/units.ts";
import { hasArticle, mayBeArticle } from "../text/article.ts";
import { formsOf, keyOfSounds, type NameForms } from "../text/key.ts";
import { phonetic } from "../text/phonetic.ts";
import { type Token, tokenize } from "../text/tokenize.ts";
import type { LookupOptions, Via } from "../types.ts";
import { BOLDNESS, CLOSE, lookupLimit, NAMESAKE_LIMIT, NAMESAKES, PART, SHORT } from "./thresholds.ts";
import { centralEuropean, type Part, parts, shortened, swapped, type Variant, variantsOf } from "./variants.ts";

/** What is found so far. */
interface Found {
  readonly engine: Engine;
  readonly readings: Map<CompiledName, Reading>;
  /** What was asked begins with the article. */
  readonly article: boolean;
}

type Wanted = (name: CompiledName) => boolean;

/** No name has more words. */
const MAX_WORDS = 12;

/** All readings of a name: the same words, a numbered unit, near sounds; the bolder way only where the plainer finds nothing. */
export function readingsOf(engine: Engine, query: string, document: Document, options: LookupOptions): Reading[] {
  const tokens = tokenize(query).slice(0, MAX_WORDS);
  const forms = formsOf(tokens);
  if (forms.phrase === "") return [];
  const readings = new Map<CompiledName, Reading>();
  const found: Found = { engine, readings, article: forms.article };
  const wanted = (name: CompiledName): boolean => options.type === undefined || typeOf(name.id) === options.type;
  for (const name of engine.lexicon.withPhrase(forms.phrase)) if (wanted(name)) add(found, name, viaOf(name, query), 0);
  const [unit] = numberedUnits(tokens);
  if (unit !== undefined) {
    for (const { entity } of engine.units().readings(unit)) {
      const name = engine.lexicon.namesOf(entity.id)[0];
      if (name !== undefined && wanted(name) && !has(found, entity.id)) add(found, name, "folded", 0);
    }
    // Numbers never fuzz: the 4th is not the 14th Division.
    return [...readings.values()];
  }
  if (/\d/.test(forms.phrase)) return [...readings.values()];
  if (settled(found, document, options)) {
    addNamesakes(found, forms, wanted);
    return [...readings.values()];
  }
  const inside = insideOf(document, options, wanted);
  for (const variant of variantsOf(query, tokens, forms)) addNear(found, variant, inside);
  addSwapped(found, forms.phrase, wanted);
  if (!isClose(found)) {
    for (const variant of [...centralEuropean(forms), ...shortened(forms)]) addNear(found, variant, inside);
  }
  if (readings.size === 0 || tokens.length > 2) addParts(found, tokens, wanted);
  if (readings.size === 0 && options.within !== undefined)
    addNear(found, { forms, boldness: BOLDNESS.asWritten }, wanted);
  return [...readings.values()];
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
function addParts(found: Found, tokens: readonly Token[], wanted: Wanted): void {
  const taken: Part[] = [];
  for (const part of parts(tokens)) {
    if (taken.some(({ first, last }) => part.first <= last && part.last >= first)) continue;
    const names = found.engine.lexicon
      .withPhrase(part.phrase)
      .filter((name) => wanted(name) && isTelling(found.engine, name));
    for (const name of names) if (!found.readings.has(name)) add(found, name, "folded", PART);
    if (names.length > 0) taken.push(part);
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
  for (const { entity } of readings.values())
    if (within === undefined || document.holds(within, entity.id)) return true;
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

/** A name that is exactly right, of something that someone has looked at by hand, has no rivals by sound. */
function isWellKnown({ readings }: Found): boolean {
  for (const { entity, name } of readings.values()) if (entity.curated && name.needs === Needs.nothing) return true;
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
    if (!sameKey && (short || !isSameBody(forms.phrase, name))) continue;
    const known = found.readings.get(name);
    const away = distance + boldness;
    if (known === undefined || known.hit.distance > away) add(found, name, sameKey ? "transliteration" : "fuzzy", away);
  }
}

/**
 * May a name that has other consonants than what was asked be the same body's? Then it has as many words, each near to
 * its own: a naval special force is not the US special forces, and the Assyrian Democratic Party no Syrian Democratic Force.
 */
function isSameBody(phrase: string, name: CompiledName): boolean {
  if (name.id.startsWith("place/")) return true;
  const asked = telling(phrase);
  const words = telling(name.phrase);
  return asked.length === words.length && asked.every((word, at) => isSlip(word, words[at] as string));
}

/** The words of a phrase without `the`, `of` and what may be an Arabic article inside it. */
const telling = (phrase: string): readonly string[] =>
  phrase.split(" ").filter((word, at) => word !== "the" && word !== "of" && (at === 0 || !mayBeArticle(word)));

function isSlip(asked: string, word: string): boolean {
  if (asked === word) return true;
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
