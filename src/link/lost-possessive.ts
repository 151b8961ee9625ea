import type { CompiledName } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/**
 * `Hamas countryside`: is this one of several readings of a name, and the name of a place with a possessive `s` that has lost
 * its apostrophe?
 */
export const isLostPossessive = ({ id, phrase, favours }: CompiledName, lexicon: Lexicon): boolean =>
  favours !== undefined &&
  phrase.endsWith("s") &&
  lexicon.withPhrase(phrase.slice(0, -1)).some((name) => name.id === id);
