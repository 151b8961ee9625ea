import type { CompiledEntity } from "../data/tables.ts";
import type { Engine } from "../engine.ts";
import { typeOf } from "../link/decide.ts";
import { type Clue, evidence } from "../link/evidence.ts";
import { isBySound, type Reading } from "../link/reading.ts";
import { aKind } from "../link/wording.ts";
import { phraseOfTokens } from "../text/key.ts";
import type { Token } from "../text/tokenize.ts";
import type { LookupOptions } from "../types.ts";
import { fameOf } from "./fame.ts";
import { isOtherwise } from "./readings.ts";

/**
 * What the very name is of, where it is of nothing of the type that was asked for: `Turkey` is a country, and no group that
 * sounds so. The best known of its bearers is told.
 */
export function ofOtherType(
  { lexicon }: Engine,
  tokens: readonly Token[],
  query: string,
  { type }: LookupOptions,
  best: Reading | undefined,
): Clue | undefined {
  if (type === undefined || (best !== undefined && !isBySound(best.via))) return undefined;
  const bearers = lexicon
    .withPhrase(phraseOfTokens(tokens))
    .filter((name) => !isOtherwise(name, query))
    .flatMap(({ id }) => lexicon.entity(id) ?? [])
    .filter(({ id }) => typeOf(id) !== type);
  const known = bearers.reduce<CompiledEntity | undefined>(
    (most, one) => (most === undefined || fameOf(one, lexicon) > fameOf(most, lexicon) ? one : most),
    undefined,
  );
  if (known === undefined) return undefined;
  return evidence("name", 0, `"${query}" is the name of ${aKind(known.kind)}, ${known.id}, which is no ${type}`);
}
