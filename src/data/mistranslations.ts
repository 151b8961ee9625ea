import { bareNames } from "./bare-names.ts";
import { type Meanings, meaningNames } from "./meanings.ts";
import { SETTLEMENT_KINDS } from "./place-kinds.ts";

/** Kinds of which every entity is in the news; of other kinds only those that someone has looked at by hand. */
const ALWAYS: ReadonlySet<string> = new Set(["city", "town", "neighbourhood", "district"]);

/** Kinds that texts name beside a type word, without which no mistranslation matches. */
const WITH_TYPE_WORD: ReadonlySet<string> = new Set([
  ...SETTLEMENT_KINDS,
  "district",
  "airbase",
  "airport",
  "helibase",
  "border-crossing",
  "dam",
  "oil-field",
  "gas-field",
  "hospital",
  "hill",
  "mountain",
  "mountains",
]);

/** What engines may make of a Syrian place: the meanings of its Arabic names, without the word for what it is. */
export function mistranslations(
  place: { readonly id: string; readonly kind: string; readonly curated: boolean },
  arabicNames: readonly string[],
  meanings: Meanings,
): readonly string[] {
  const { id, kind, curated } = place;
  if (!id.startsWith("place/sy/") || !WITH_TYPE_WORD.has(kind) || !(curated || ALWAYS.has(kind))) return [];
  const found = arabicNames.flatMap((name) => meaningNames(bareNames(kind, name)[0]?.name ?? name, meanings));
  return [...new Set(found)];
}
