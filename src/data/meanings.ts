import { withoutArabicArticle } from "../text/article.ts";
import { fold } from "../text/fold.ts";
import { tokenize } from "../text/tokenize.ts";
import type { RawMeaning, RawMeanings } from "./schema.ts";

/** So many variants a name are enough: engines differ, but not in twenty ways. */
const MOST = 6;

/** Words after a facility's name that say what it is (`مطار الضمير العسكري`). */
const TAILS = new Set(
  "العسكري العسكرية الدولي الجوي الجوية النفطي النفطية للنفط للغاز الغازي الحدودي المركزي الحرارية"
    .split(" ")
    .map(bare),
);

/** The dictionary, ready to be looked words up in. */
export interface Meanings {
  readonly heads: ReadonlyMap<string, readonly string[]>;
  readonly prefixes: ReadonlyMap<string, readonly string[]>;
  readonly adjectives: ReadonlyMap<string, readonly string[]>;
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  readonly never: ReadonlySet<string>;
}

export function meaningsOf(raw: RawMeanings): Meanings {
  return {
    heads: byWord(raw.heads),
    prefixes: byWord(raw.prefixes),
    adjectives: byWord(raw.adjectives),
    nouns: byWord(raw.nouns),
    never: new Set(raw.never.flatMap(({ words }) => words)),
  };
}

/**
 * The English that a translation engine may make of an Arabic place name, likeliest first; none unless
 * the dictionary knows every word of the name.
 *
 * @example
 * meaningNames("باب السباع", meanings); // => ["lions gate", "gate of lions", "gate of the lions", ...]
 * meaningNames("تل أبيض", meanings); // => ["white hill"]
 */
export function meaningNames(arabicName: string, meanings: Meanings): readonly string[] {
  const written = tokenize(arabicName).map(({ word }) => word.folded);
  while (written.length > 1 && TAILS.has(bare(written.at(-1) as string))) written.pop();
  const words = written.map(bare);
  const adjectives = trailingAdjectives(words, meanings);
  const nouns = words.slice(0, words.length - adjectives.length);
  const names =
    adjectives.length > 1
      ? []
      : described(adjectives[0], basesOf(nouns, written.at(nouns.length - 1) !== nouns.at(-1), meanings), meanings);
  return [...new Set(names)].filter((name) => !meanings.never.has(name)).slice(0, MOST);
}

/** In Arabic adjectives come last; a name of adjectives alone (`الشرقية`) is not worth a guess. */
function trailingAdjectives(words: readonly string[], { adjectives }: Meanings): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (const word of words.slice(1).reverse()) {
    const means = adjectives.get(word);
    if (means === undefined) break;
    found.push(means);
  }
  return found;
}

/** `eastern` and `village` are ordinary words both; `white` and `hill` make a name. */
function described(
  adjective: readonly string[] | undefined,
  bases: readonly string[],
  { never }: Meanings,
): readonly string[] {
  if (adjective === undefined) return bases;
  return bases.flatMap((base) =>
    adjective.filter((one) => !(never.has(base) && never.has(one))).map((one) => `${one} ${base}`),
  );
}

/** The names of one noun, or of two of which the second belongs to the first. */
function basesOf(words: readonly string[], definite: boolean, meanings: Meanings): readonly string[] {
  const [first = "", second] = words;
  if (words.length > 2) return [];
  if (second === undefined)
    return [...new Set([...(meanings.nouns.get(first) ?? []), ...(meanings.heads.get(first) ?? [])])];
  const owners = meanings.nouns.get(second) ?? [];
  const names: string[] = [];
  for (const owner of owners.slice(0, 2)) {
    for (const head of (meanings.heads.get(first) ?? meanings.nouns.get(first) ?? []).slice(0, 2)) {
      names.push(`${owner} ${head}`, `${head} of ${owner}`, ...(definite ? [`${head} of the ${owner}`] : []));
    }
  }
  for (const prefix of meanings.prefixes.get(first) ?? [])
    for (const owner of owners.slice(0, 2)) names.unshift(`${prefix} ${owner}`);
  return names;
}

function bare(word: string): string {
  return withoutArabicArticle(fold(word));
}

function byWord(rows: readonly RawMeaning[]): ReadonlyMap<string, readonly string[]> {
  return new Map(rows.map(({ means, arabic }) => [bare(arabic), means]));
}
