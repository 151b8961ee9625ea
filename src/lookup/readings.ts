import type { CompiledName } from "../data/tables.ts";
import { distance } from "../lexicon/distance.ts";
import { nearNames, soundsOf } from "../lexicon/near.ts";
import { typeOf } from "../link/decide.ts";
import type { Document } from "../link/document.ts";
import type { Reading } from "../link/reading.ts";
import { numberedUnits } from "../match/units.ts";
import type { Engine } from "../resolver.ts";
import { formsOf, type NameForms } from "../text/key.ts";
import { type Token, tokenize } from "../text/tokenize.ts";
import type { LookupOptions, Via } from "../types.ts";
import { lookupLimit, NAMESAKE_LIMIT, NAMESAKES, PART, SHORT, WELL_KNOWN } from "./thresholds.ts";
import { fameOf } from "./weigh.ts";
import { type Part, parts, shortened, type Variant, variantsOf } from "./variants.ts";

/** No name has more words. */
const MAX_WORDS = 12;

/** All readings of a name: the same words, a numbered unit, near sounds; the bolder way only where the plainer finds nothing. */
export function readingsOf(engine: Engine, query: string, document: Document, options: LookupOptions): Reading[] {
  const tokens = tokenize(query).slice(0, MAX_WORDS);
  const forms = formsOf(tokens);
  if (forms.phrase === "") return [];
  const found = new Map<CompiledName, Reading>();
  const wanted = (name: CompiledName): boolean => options.type === undefined || typeOf(name.id) === options.type;
  for (const name of engine.lexicon.withPhrase(forms.phrase)) if (wanted(name)) add(engine, found, name, viaOf(name, query), 0);
  const units = numberedUnits(tokens);
  for (const unit of units) {
    for (const { entity } of engine.units().readings(unit)) {
      const name = engine.lexicon.namesOf(entity.id)[0];
      if (name !== undefined && wanted(name) && !has(found, entity.id)) add(engine, found, name, "folded", 0);
    }
    // Numbers never fuzz: the 4th is not the 14th Division.
    return [...found.values()];
  }
  if (/\d/.test(forms.phrase)) return [...found.values()];
  if (settled(found, document, options)) {
    addNamesakes(engine, found, forms, wanted);
    return [...found.values()];
  }
  const inside = (name: CompiledName): boolean => wanted(name) && (options.within === undefined || document.holds(options.within, name.id));
  for (const variant of variantsOf(query, tokens, forms)) addNear(engine, found, variant, inside);
  if (found.size === 0) for (const variant of shortened(forms)) addNear(engine, found, variant, inside);
  if (found.size === 0 || tokens.length > 2) addParts(engine, found, tokens, wanted);
  if (found.size === 0 && options.within !== undefined) addNear(engine, found, { forms, boldness: 0 }, wanted);
  return [...found.values()];
}

/** Names that stand inside what was asked: the longest stretches that have one, none within another. */
function addParts(engine: Engine, found: Map<CompiledName, Reading>, tokens: readonly Token[], wanted: (name: CompiledName) => boolean): void {
  const taken: Part[] = [];
  for (const part of parts(tokens)) {
    if (taken.some(({ first, last }) => part.first <= last && part.last >= first)) continue;
    const names = engine.lexicon.withPhrase(part.phrase).filter((name) => wanted(name) && isTelling(engine, name));
    for (const name of names) if (!found.has(name)) add(engine, found, name, "folded", PART);
    if (names.length > 0) taken.push(part);
  }
}

/** A village's one word inside a longer phrase is chance; a group's, or a name of two words, is not. */
function isTelling(engine: Engine, { id, phrase, needs }: CompiledName): boolean {
  if (needs > 0) return false;
  return phrase.includes(" ") ? phrase.length > 5 : !id.startsWith("place/") || engine.lexicon.entity(id)?.kind === "city";
}

/** The very name stands in the tables, where it was asked for: only its closest namesakes need be looked at. */
function settled(found: ReadonlyMap<CompiledName, Reading>, document: Document, { within }: LookupOptions): boolean {
  for (const { entity } of found.values()) if (within === undefined || document.holds(within, entity.id)) return true;
  return false;
}

/** Places whose names differ by little more than a vowel: `Qanaya` may be a way to write Qana. One look at the key's own list. */
function addNamesakes(engine: Engine, found: Map<CompiledName, Reading>, { sounds, key }: NameForms, wanted: (name: CompiledName) => boolean): void {
  if (best(found) >= WELL_KNOWN) return;
  const alike = engine.lexicon.withKey(key);
  for (const name of alike.length > NAMESAKES ? alike.slice(0, NAMESAKES) : alike) {
    if (found.has(name) || !spelt(name) || !wanted(name)) continue;
    const away = distance(sounds, soundsOf(name), NAMESAKE_LIMIT);
    if (away <= NAMESAKE_LIMIT) add(engine, found, name, "transliteration", away);
  }
}

/** Of what is found, the best known. */
function best(found: ReadonlyMap<CompiledName, Reading>): number {
  let most = 0;
  for (const { entity, name } of found.values()) if (name.needs === 0) most = Math.max(most, fameOf(entity));
  return most;
}

function addNear(engine: Engine, found: Map<CompiledName, Reading>, { forms, boldness }: Variant, wanted: (name: CompiledName) => boolean): void {
  const { sounds, key } = forms;
  const short = key.length < 2 || sounds.length <= SHORT;
  const limit = lookupLimit(sounds) - boldness;
  for (const { name, distance } of nearNames(engine.lexicon, sounds, key, limit, (one) => spelt(one) && wanted(one))) {
    // Short names never fuzz: their consonants must be the same.
    if (short && name.key !== key) continue;
    const known = found.get(name);
    const away = distance + boldness;
    if (known === undefined || known.hit.distance > away) add(engine, found, name, name.key === key ? "transliteration" : "fuzzy", away);
  }
}

/** Is this a name that stands for sounds? Acronyms and translations that went wrong are met only as they are written. */
function spelt({ kind }: CompiledName): boolean {
  return kind !== "acronym" && kind !== "mistranslation" && kind !== "demonym" && kind !== "umbrella";
}

function add(engine: Engine, found: Map<CompiledName, Reading>, name: CompiledName, via: Via, away: number): void {
  const entity = engine.lexicon.entity(name.id);
  if (entity !== undefined) found.set(name, { entity, name, via, hit: { name, via, distance: away, articleDiffers: false } });
}

function has(found: ReadonlyMap<CompiledName, Reading>, id: string): boolean {
  for (const { entity } of found.values()) if (entity.id === id) return true;
  return false;
}

function viaOf(name: CompiledName, query: string): Via {
  if (name.kind === "mistranslation") return "mistranslation";
  if (name.kind === "acronym") return "acronym";
  return name.name === query.trim() ? "exact" : "folded";
}
