import { type CompiledName, Needs } from "../data/tables.ts";
import type { Engine } from "../engine.ts";
import { formsOf, phraseOfTokens } from "../text/key.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { BareReadings } from "./bare-readings.ts";
import { add, addNear, type Found, has, type Wanted } from "./found.ts";
import { withoutTypeWords } from "./said-beside.ts";
import { HALF, PART, SHORTENED } from "./thresholds.ts";
import { type Part, parts } from "./variants.ts";

/** Names that stand inside what was asked: the longest stretches that have one, none within another. */
export function partsOf({ engine, article }: Found, tokens: readonly Token[], wanted: Wanted): Found {
  const found: Found = { engine, article, readings: new Map() };
  const taken: Part[] = [];
  for (const part of parts(tokens.length)) {
    if (taken.some(({ first, last }) => part.first <= last && part.last >= first)) continue;
    const some = tokens.slice(part.first, part.last + 1);
    const names = engine.lexicon
      .withPhrase(phraseOfTokens(some))
      .filter((name) => wanted(name) && isTelling(engine, name) && isWrittenSo(name, some, tokens));
    for (const name of names) add(found, name, "folded", PART);
    if (names.length > 0) taken.push(part);
  }
  return found;
}

/** The settlement whose quarter has a number: `Zarzur 4`. */
export function withoutNumber(found: Found, tokens: readonly Token[], wanted: Wanted): Found {
  const { engine } = found;
  const some: Found = { ...found, readings: new Map() };
  const named = tokens.slice(0, -1);
  if (named.length === 0 || !/^\d$/.test(foldedAt(tokens, named.length)) || engine.typeWords.has(named)) return some;
  const forms = formsOf(named);
  const settlement: Wanted = (name) => engine.lexicon.isSettlement(name.id) && wanted(name);
  for (const name of engine.lexicon.withPhrase(forms.phrase))
    if (settlement(name)) add(some, name, "folded", SHORTENED);
  addNear(some, { forms, boldness: SHORTENED }, settlement);
  return some;
}

/** One of several names is an answer where each of the others is a name of the same: `Raee / Jobanli`. */
export function addHalves(
  found: Found,
  halves: readonly (readonly Token[])[],
  wanted: Wanted | undefined,
  typed: BareReadings,
  partial: Set<CompiledName>,
): void {
  const each = halves.map((half): Found => {
    const one: Found = { ...found, readings: new Map() };
    const bare = withoutTypeWords(half, found.engine.typeWords)?.forms;
    for (const forms of [formsOf(half), ...(bare === undefined ? [] : [bare])]) {
      for (const name of found.engine.lexicon.withPhrase(forms.phrase))
        if (wanted?.(name) !== false) add(one, name, "folded", HALF);
      addNear(one, { forms, boldness: HALF }, wanted);
    }
    return one;
  });
  const same = new Set(
    [...(each[0]?.readings.keys() ?? [])].flatMap(({ id }) => (each.every((half) => has(half, id)) ? id : [])),
  );
  for (const half of each) {
    if (same.size === 0) addPartial(found, half, typed, partial);
    else for (const [name, reading] of half.readings) if (same.has(name.id)) found.readings.set(name, reading);
  }
}

/** Takes in readings of a part of what was asked, where nothing nearer is known. */
export function addPartial({ readings }: Found, part: Found, typed: BareReadings, partial: Set<CompiledName>): void {
  for (const [name, reading] of part.readings) {
    const known = [readings.get(name), typed.readings.get(name)];
    if (known.some((one) => one !== undefined && one.hit.distance <= reading.hit.distance)) continue;
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

/** `Jan al-Hawa` has nothing of JaN. Where all letters are small, one that has no vowel, or is long, is no other word. */
const isWrittenSo = ({ kind, name }: CompiledName, some: readonly Token[], all: readonly Token[]): boolean =>
  kind !== "acronym" ||
  some.every(({ word }) => word.raw === name || !/\p{Ll}/u.test(word.raw)) ||
  (!all.some(({ word }) => word.capital) && some.every(({ word }) => /^(?:[^aeiou]+|.{4,})$/.test(word.folded)));
