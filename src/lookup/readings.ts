import { type CompiledName, Needs } from "../data/tables.ts";
import type { Engine } from "../engine.ts";
import { calledAfterTown } from "../link/called-after-town.ts";
import { typeOf } from "../link/decide.ts";
import type { Document } from "../link/document.ts";
import type { Reading } from "../link/reading.ts";
import { unitCase } from "../link/unit-cases.ts";
import type { TypeWord } from "../match/terms.ts";
import { type NumberedUnit, numberedUnits } from "../match/units.ts";
import { Gap } from "../text/gap.ts";
import { formsOf, phraseOfTokens } from "../text/key.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { LookupOptions, Via } from "../types.ts";
import { translatedBody } from "./body-heads.ts";
import { farOf } from "./far.ts";
import { add, addNamesakes, addNear, addSwapped, type Found, has, isClose, settled, type Wanted } from "./found.ts";
import { fits, mayBe, mayBeSaidOf, saysWhat, withoutTypeWords } from "./said-beside.ts";
import { BESIDE_TYPE_WORD, HALF, PART, SHORTENED, TOLD, TRANSLATED_HEAD } from "./thresholds.ts";
import { addTwins } from "./twins.ts";
import { germanJ, halvesOf, type Part, parts, shortened, spokenForms, type Variant, variantsOf } from "./variants.ts";

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
  const partial = new Set<CompiledName>();
  let typed = NOTHING_BARE;
  const answer = (): Readings => {
    const bare = [...typed.readings].filter(([name, { hit }]) => {
      const whole = readings.get(name);
      return whole === undefined || whole.hit.distance > hit.distance;
    });
    return {
      all: [...new Map([...readings, ...bare]).values()],
      typeWords: typed.typeWords,
      bare: new Set(bare.map(([name]) => name)),
      partial,
    };
  };
  if (forms.phrase === "") return answer();
  const wanted = (name: CompiledName): boolean => options.type === undefined || typeOf(name.id) === options.type;
  // `Sunday Times` is The Sunday Times; one word alone may be a word of the language.
  for (const phrase of forms.phrase.includes(" ") ? [forms.phrase, `the ${forms.phrase}`] : [forms.phrase])
    for (const name of engine.lexicon.withPhrase(phrase))
      if (wanted(name) && !isOtherwise(name, query)) add(found, name, viaOf(name, query), 0);
  const [unit] = numberedUnits(tokens);
  if (unit !== undefined) {
    // `Brigade 52 base` is no brigade.
    const isBase = engine.typeWords.beside(tokens, unit.first, unit.last).some(({ kinds }) => kinds.has("base"));
    const more = tokens.some(({ word }, at) => (at < unit.first || at > unit.last) && word.folded !== "the");
    if (!more || readings.size === 0) addUnits(found, unit, document, wanted);
    // `4th Division / Republican Guard` is more than the one.
    const isOneOf = tokens.some(
      ({ gap }, at) => (gap === Gap.slash || gap === Gap.comma) && (at === unit.first || at === unit.last + 1),
    );
    if (isBase || isOneOf) for (const name of readings.keys()) if (name.id.startsWith("unit/")) partial.add(name);
    return answer();
  }
  // Numbers never fuzz: the 4th is not the 14th Division.
  if (/\d/.test(forms.phrase) || settled(found, document, options)) {
    addNamesakes(found, forms, wanted, options);
    if (readings.size === 0) addPartial(found, withoutNumber(found, tokens, wanted), typed, partial);
    return answer();
  }
  const inside = insideOf(document, options, wanted);
  const acronym = tokens.some(isAcronym);
  const spoken = spokenForms(forms);
  if (!acronym) for (const one of spoken) addNamesakes(found, one, inside ?? wanted, options);
  // `Reef Dimashq` is Rif Dimashq, and `Efrin Canton` no Afrin: the words beside a name matter where they are no part of one.
  const count = forms.phrase.split(" ").length;
  const whole = [...readings.keys()].some(({ phrase }) => phrase.split(" ").length === count);
  if (!whole) typed = bareReadings(found, document, options, wanted);
  for (const { entity, name } of typed.readings.values())
    if (!mayBeSaidOf(entity.kind, typed.typeWords)) partial.add(name);
  if (typed.settled || acronym) {
    if (readings.size === 0) addPartial(found, partsOf(found, tokens, wanted), typed, partial);
    return answer();
  }
  const variants = variantsOf(query, tokens, forms);
  for (const variant of variants) addNear(found, variant, inside);
  for (const one of spoken.slice(0, READ_TWICE)) addTwins(found, one, inside ?? wanted);
  const { within } = options;
  const isNowhere =
    within !== undefined && ![...readings.values()].some(({ entity }) => document.holds(within, entity.id));
  const ofBody: Wanted = (name) => wanted(name) && !name.id.startsWith("place/");
  for (const translated of translatedBody(forms.phrase.split(" ")))
    addNear(found, { forms: translated, boldness: TRANSLATED_HEAD }, ofBody);
  const cut: Found =
    readings.size < TOLD ? farOf(found, spoken.slice(0, READ_TWICE), inside) : { ...found, readings: new Map() };
  addSwapped(found, forms.phrase, wanted);
  if (!isClose(found)) {
    for (const variant of germanJ(forms)) addNear(found, variant, inside);
    for (const one of spoken.slice(0, READ_TWICE)) for (const variant of shortened(one)) addNear(cut, variant, inside);
  }
  addHalves(found, halvesOf(query), inside, typed, partial);
  addPartial(found, cut, typed, partial);
  if (readings.size === 0 || tokens.length > 2 || tokens.some(({ word }) => word.upper))
    addPartial(found, partsOf(found, tokens, wanted), typed, partial);
  if (isNowhere) addOutside(found, variants, wanted);
  return answer();
}

/** A place that is not where it was asked for: it is told, and never resolved. */
function addOutside(found: Found, variants: readonly Variant[], wanted: Wanted): void {
  const places: Wanted = (name) => name.id.startsWith("place/") && wanted(name);
  for (const variant of variants) addNear(found, variant, places);
}

/** A Russian name as it stands, read with kh and with h, and not in another case of it. */
const READ_TWICE = 2;

/** Capitals without a vowel, `SDF`: letters, and no sounds that another name could be near to. */
const isAcronym = ({ word }: Token): boolean => /^[B-DF-HJ-NP-TVXZ]{2,5}$/.test(word.raw);

/** The units of a number, but for those of an army of which what was asked says nothing, while others bear it. */
function addUnits(found: Found, unit: NumberedUnit, document: Document, wanted: Wanted): void {
  const { engine, readings } = found;
  const units = engine.units();
  const named = unitCase(document, unit, units)?.readings ?? units.readings(unit);
  const bearers = named.map(({ entity }) => entity);
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
  if (named) addNamesakes(found, forms, fitting, options);
  // The desert's brigade, the city's rebels: what is left is no name either.
  else if (!bare.tokens.every((token) => saysWhat(engine, token)))
    addNear(found, { forms, boldness: BESIDE_TYPE_WORD }, insideOf(document, options, fitting) ?? fitting);
  for (const one of calledAfterTown(engine.lexicon, typeWords, [...readings.values()]))
    if (fitting(one.name)) readings.set(one.name, one);
  return {
    readings,
    typeWords,
    settled: named && [...readings.values()].some(({ entity }) => fits(entity.kind, typeWords)),
  };
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
function withoutNumber(found: Found, tokens: readonly Token[], wanted: Wanted): Found {
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
function addHalves(
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
function addPartial({ readings }: Found, part: Found, typed: BareReadings, partial: Set<CompiledName>): void {
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

/** Two letters are an acronym only as they are written: `El Is` is not IS. */
export const isOtherwise = ({ name, kind }: CompiledName, query: string): boolean =>
  kind === "acronym" && name.length < 3 && !query.includes(name);

function viaOf(name: CompiledName, query: string): Via {
  if (name.kind === "mistranslation") return "mistranslation";
  if (name.kind === "acronym") return "acronym";
  return name.name === query.trim() ? "exact" : "folded";
}
