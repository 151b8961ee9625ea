import { SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import { type CompiledEntity, type CompiledName, Needs } from "../data/tables.ts";
import type { Engine } from "../engine.ts";
import { distance, TRANSPOSE } from "../lexicon/distance.ts";
import { nearNames } from "../lexicon/near.ts";
import { spokenSoundsOf, standsForSounds } from "../lexicon/sounds.ts";
import { isLocalPlace } from "../link/anchor.ts";
import type { Document } from "../link/document.ts";
import { type Reading, readingOf } from "../link/reading.ts";
import { hasArticle } from "../text/article.ts";
import { keyOfSounds, type NameForms, phraseOf } from "../text/key.ts";
import type { LookupOptions, Via } from "../types.ts";
import { isSameBody } from "./same-body.ts";
import { CLOSE, lookupLimit, NAMESAKE_LIMIT, NAMESAKES, NOT_NEAR, SHORT } from "./thresholds.ts";
import { isFarFrom } from "./too-far.ts";
import { swapped, type Variant } from "./variants.ts";

/** What is found so far. */
export interface Found {
  readonly engine: Engine;
  readonly readings: Map<CompiledName, Reading>;
  /** What was asked begins with the article. */
  readonly article: boolean;
}

/** An airbase, a crossing and the like, which have their names from towns. */
const isCalledAfterTown = (entity: CompiledEntity): boolean =>
  isLocalPlace(entity) && !SETTLEMENT_KINDS.has(entity.kind);

/** Which names are asked for. */
export type Wanted = (name: CompiledName) => boolean;

/** The names that `type` and `within` let through; undefined for all, which saves asking. */
export function insideOf(document: Document, { type, within }: LookupOptions, wanted: Wanted): Wanted | undefined {
  if (within === undefined) return type === undefined ? undefined : wanted;
  return (name) => wanted(name) && document.holds(within, name.id);
}

/** Is something found that differs by vowels at most? */
export const isClose = (found: Found): boolean => some(found, ({ hit }) => hit.distance < CLOSE);

const some = ({ readings }: Found, test: (reading: Reading) => boolean): boolean => [...readings.values()].some(test);

/** The very name stands in the tables, where it was asked for: only its closest namesakes need be looked at. */
export const settled = (found: Found, document: Document, options: LookupOptions): boolean =>
  some(
    found,
    ({ entity, name }) =>
      name.needs !== Needs.typeWord &&
      (options.within === undefined || document.holds(options.within, entity.id)) &&
      !isFarFrom(options, entity, NOT_NEAR),
  );

/** Places whose names differ by little more than a vowel: `Qanaya` may be a way to write Qana. One look at the key's own list. */
export function addNamesakes(
  found: Found,
  { phrase, sounds, key }: NameForms,
  wanted: Wanted,
  options: LookupOptions,
): void {
  if (isWellKnown(found, options)) return;
  const alike = found.engine.lexicon.withKey(key, "any");
  for (const name of alike.slice(0, NAMESAKES)) {
    if (found.readings.has(name) || !standsForSounds(name) || !wanted(name)) continue;
    if (!isSameBody(found.engine.lexicon, phrase, name, true)) continue;
    const away = distance(sounds, spokenSoundsOf(name), NAMESAKE_LIMIT);
    if (away <= NAMESAKE_LIMIT) add(found, name, "transliteration", away);
  }
}

/**
 * A name that is exactly right, of something that someone has looked at by hand, has no rivals by sound. An airbase or a
 * crossing has its name from a town, which may be spelt a little otherwise (`Abu Dhuhur`).
 */
const isWellKnown = (found: Found, options: LookupOptions): boolean =>
  some(
    found,
    ({ entity, name }) =>
      entity.curated &&
      name.needs === Needs.nothing &&
      !isLesserName(entity, name) &&
      !isSpellingOfShared(found, entity, name) &&
      !isCalledAfterTown(entity) &&
      !isFarFrom(options, entity, NOT_NEAR),
  );

/** Another name than its label of a place abroad (`Nahleh`), or of a body in several words (`Yarmuk Brigade`): others may bear its like. */
const isLesserName = ({ id, name: label }: CompiledEntity, { name, phrase, kind }: CompiledName): boolean =>
  name !== label &&
  kind !== "mistranslation" &&
  !id.startsWith("place/sy/") &&
  (id.startsWith("place/") || phrase.includes(" "));

/** `al-Mansoura` says no more than `al-Mansurah` does, which many villages go by; but a city is a city. */
const isSpellingOfShared = ({ engine }: Found, { name: label, kind }: CompiledEntity, one: CompiledName): boolean =>
  kind !== "city" && one.lang !== "ar" && engine.lexicon.withPhrase(phraseOf(label)).length > MANY;

const MANY = 5;

/** Names of which two letters changed places; shorter ones become other names that way. */
export function addSwapped(found: Found, phrase: string, wanted: Wanted): void {
  if (phrase.length < LEAST_SWAPPED) return;
  for (const other of swapped(phrase)) {
    for (const name of found.engine.lexicon.withPhrase(other)) {
      if (wanted(name) && standsForSounds(name) && !found.readings.has(name)) add(found, name, "fuzzy", TRANSPOSE);
    }
  }
}

const LEAST_SWAPPED = 5;

export function addNear(found: Found, { forms, boldness }: Variant, wanted: Wanted | undefined): void {
  const { sounds, key } = forms;
  const short = key.length < 2 || sounds.length <= SHORT;
  const limit = lookupLimit(sounds) - boldness;
  for (const { name, distance, sounds: heard } of nearNames(found.engine.lexicon, sounds, key, limit, wanted)) {
    const sameKey = keyOfSounds(heard) === key;
    // Short names never fuzz: their consonants must be the same.
    if ((short && !sameKey) || !isSameBody(found.engine.lexicon, forms.phrase, name, sameKey)) continue;
    const known = found.readings.get(name);
    const away = distance + boldness;
    if (known === undefined || known.hit.distance > away) add(found, name, sameKey ? "transliteration" : "fuzzy", away);
  }
}

export function add(found: Found, name: CompiledName, via: Via, away: number): void {
  const entity = found.engine.lexicon.entity(name.id);
  if (entity === undefined) return;
  const articleDiffers = found.article !== hasArticle(name.name);
  found.readings.set(name, readingOf(entity, name, { name, via, distance: away, articleDiffers }));
}

export const has = (found: Found, id: string): boolean => some(found, ({ entity }) => entity.id === id);
