import type { CompiledName } from "../data/tables.ts";
import type { Engine } from "../engine.ts";
import { typeOf } from "../link/decide.ts";
import type { Document } from "../link/document.ts";
import type { Reading } from "../link/reading.ts";
import type { TypeWord } from "../match/terms.ts";
import { numberedUnits } from "../match/units.ts";
import { Gap } from "../text/gap.ts";
import { formsOf } from "../text/key.ts";
import type { Token } from "../text/tokenize.ts";
import type { LookupOptions, Via } from "../types.ts";
import { addUnits } from "./add-units.ts";
import { bareReadings, NOTHING_BARE } from "./bare-readings.ts";
import { translatedBody } from "./body-heads.ts";
import { farOf } from "./far.ts";
import {
  add,
  addNamesakes,
  addNear,
  addSwapped,
  type Found,
  insideOf,
  isClose,
  settled,
  type Wanted,
} from "./found.ts";
import { addHalves, addPartial, partsOf, withoutNumber } from "./parts-of.ts";
import { mayBeSaidOf } from "./said-beside.ts";
import { TOLD, TRANSLATED_HEAD } from "./thresholds.ts";
import { addTwins } from "./twins.ts";
import { germanJ, halvesOf, shortened, spokenForms, type Variant, variantsOf } from "./variants.ts";

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
  const readBare = (): void => {
    typed = bareReadings(found, document, options, wanted);
    for (const { entity, name } of typed.readings.values())
      if (!mayBeSaidOf(entity.kind, typed.typeWords)) partial.add(name);
  };
  // `Sunday Times` is The Sunday Times; one word alone may be a word of the language.
  for (const phrase of forms.phrase.includes(" ") ? [forms.phrase, `the ${forms.phrase}`] : [forms.phrase])
    for (const name of engine.lexicon.withPhrase(phrase))
      if (wanted(name) && !isOtherwise(name, query)) add(found, name, viaOf(name, query), 0);
  const [unit] = numberedUnits(tokens);
  if (unit !== undefined) {
    // `Brigade 52 base` is no brigade.
    const isBase = engine.typeWords.beside(tokens, unit.first, unit.last).some(({ kinds }) => kinds.has("base"));
    const more = tokens.some(({ word }, at) => (at < unit.first || at > unit.last) && word.folded !== "the");
    const isOthers = (!more || readings.size === 0) && addUnits(found, unit, document, wanted);
    // `4th Division / Republican Guard` is more than the one.
    const isOneOf = tokens.some(
      ({ gap }, at) => (gap === Gap.slash || gap === Gap.comma) && (at === unit.first || at === unit.last + 1),
    );
    if (isBase || isOneOf || isOthers)
      for (const name of readings.keys()) if (name.id.startsWith("unit/")) partial.add(name);
    return answer();
  }
  // Numbers never fuzz: the 4th is not the 14th Division.
  if (/\d/.test(forms.phrase) || settled(found, document, options)) {
    addNamesakes(found, forms, wanted, options);
    // `Luftbasis T4`
    if (readings.size === 0) readBare();
    if (readings.size + typed.readings.size === 0)
      addPartial(found, withoutNumber(found, tokens, wanted), typed, partial);
    return answer();
  }
  const inside = insideOf(document, options, wanted);
  const acronym = tokens.some(isAcronym);
  const spoken = spokenForms(forms);
  if (!acronym) for (const one of spoken) addNamesakes(found, one, inside ?? wanted, options);
  // `Reef Dimashq` is Rif Dimashq, and `Efrin Canton` no Afrin: the words beside a name matter where they are no part of one.
  const count = forms.phrase.split(" ").length;
  const whole = [...readings.keys()].some(({ phrase }) => phrase.split(" ").length === count);
  if (!whole) readBare();
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

/** Two letters are an acronym only as they are written: `El Is` is not IS. */
export const isOtherwise = ({ name, kind }: CompiledName, query: string): boolean =>
  kind === "acronym" && name.length < 3 && !query.includes(name);

function viaOf(name: CompiledName, query: string): Via {
  if (name.kind === "mistranslation") return "mistranslation";
  if (name.kind === "acronym") return "acronym";
  return name.name === query.trim() ? "exact" : "folded";
}
