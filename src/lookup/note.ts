import type { Engine } from "../engine.ts";
import { isDirection } from "../text/bearings.ts";
import { phraseOfTokens } from "../text/key.ts";
import type { Lookup, LookupOptions } from "../types.ts";
import { ask, tokensOf } from "./ask.ts";
import { isBeside } from "./nearby.ts";
import { stretches } from "./variants.ts";

/**
 * What is known of a place without the note behind it: `Binnish (market hit)`. A bracket that names something, or says what
 * or whereabouts it is, is no note; and one behind a body may make another of it (`HTS (splinter)`).
 */
export function askWithoutNote(engine: Engine, query: string, options: LookupOptions): Lookup | undefined {
  const { name, note } = noteOf(query);
  // In a note nothing has a capital, where the name has one.
  if (!/\p{Lu}/u.test(name) || !/\p{Ll}/u.test(note) || /\p{Lu}/u.test(note)) return undefined;
  const tokens = tokensOf(engine, note);
  const says = [...stretches(tokens.length)].some(({ first, last }) => {
    const some = tokens.slice(first, last + 1);
    return engine.typeWords.has(some) || engine.lexicon.withPhrase(phraseOfTokens(some)).length > 0;
  });
  if (says || tokens.some(({ word }) => isDirection(word.folded) || isBeside(word.folded))) return undefined;
  const answer = ask(engine, name, options);
  return answer.id?.startsWith("place/") === true ? { ...answer, query } : undefined;
}

/** What stands in a bracket at the end, and before it. */
function noteOf(query: string): { readonly name: string; readonly note: string } {
  const at = /[)\]]$/.test(query) ? Math.max(query.lastIndexOf("("), query.lastIndexOf("[")) : -1;
  return at < 0 ? { name: query, note: "" } : { name: query.slice(0, at), note: query.slice(at + 1, -1) };
}
