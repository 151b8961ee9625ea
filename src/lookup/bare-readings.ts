import type { CompiledName } from "../data/tables.ts";
import { calledAfterTown } from "../link/called-after-town.ts";
import type { Document } from "../link/document.ts";
import type { Reading } from "../link/reading.ts";
import type { TypeWord } from "../match/terms.ts";
import type { LookupOptions } from "../types.ts";
import { add, addNamesakes, addNear, type Found, insideOf, settled, type Wanted } from "./found.ts";
import { fits, mayBe, saysWhat, withoutTypeWords } from "./said-beside.ts";
import { BESIDE_TYPE_WORD } from "./thresholds.ts";

/** Readings of what was asked without the words beside it that say what it is. */
export interface BareReadings {
  readonly readings: ReadonlyMap<CompiledName, Reading>;
  readonly typeWords: readonly TypeWord[];
  /** The tables have the very name, of such a thing. */
  readonly settled: boolean;
}

export const NOTHING_BARE: BareReadings = { readings: new Map(), typeWords: [], settled: false };

export function bareReadings(whole: Found, document: Document, options: LookupOptions, wanted: Wanted): BareReadings {
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
