import { isFunctionWord } from "../../text/function-words.ts";
import { nameForms } from "../../text/key.ts";
import { caseOf } from "../alias-defaults.ts";
import type { LocatedTables } from "./located.ts";
import type { LocatedName } from "./names.ts";
import { errorAt, type Problem, warningAt } from "./problem.ts";

const REMEDY = "Give it cues, or list it in aliases/never.yaml with what must stand beside it.";

/** Names of one word that is an ordinary English word: without cues they fire in any prose. */
export function checkCommonWords(tables: LocatedTables, names: readonly LocatedName[]): readonly Problem[] {
  const guarded = new Set(tables.never.map(({ entry }) => entry.name.toLowerCase()));
  const english = englishOf(tables);
  return names.flatMap((name) => {
    const { alias, own, table } = name;
    // As it is written: an article alone is left out of a phrase.
    const word = alias.name.toLowerCase();
    if (own || table || alias.cues !== undefined || caseOf(alias) === "exact" || guarded.has(word)) return [];
    if (/^[a-z]+$/.test(word) && isFunctionWord(word))
      return [errorAt("common-word", name, `"${alias.name}" is a word of every English sentence`, REMEDY)];
    if (!/^[a-z]+$/.test(name.phrase) || !english.has(name.phrase)) return [];
    return [warningAt("common-word", name, `"${alias.name}" is an English word`, REMEDY)];
  });
}

/** The English words that the tables know: those that read like a name, those beside names, those that Arabic names mean. */
function englishOf({ english, words: { terms, meanings } }: LocatedTables): ReadonlySet<string> {
  const meant = [meanings.heads, meanings.prefixes, meanings.adjectives, meanings.nouns].flat();
  return new Set([
    ...english,
    ...terms.flatMap(({ words }) => words.map((word) => nameForms(word).phrase)),
    ...meant.flatMap(({ means }) => means),
    ...meanings.never.flatMap(({ words }) => words),
  ]);
}
