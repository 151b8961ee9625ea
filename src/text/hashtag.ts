import { capitalised, type Word } from "./word-table.ts";

const HASH = 0x23;
const UNDERSCORE = 0x5f;

/** Does a word stand in a hashtag: behind `#`, or behind `_` in one? */
export const isTagged = (text: string, start: number, taggedBefore: boolean): boolean => {
  const before = text.charCodeAt(start - 1);
  return before === HASH || (taggedBefore && before === UNDERSCORE);
};

/**
 * Where the words of a hashtag end that are written together, each with a capital: `#JisrAlShughur`, `#IdlibUnderFire`.
 *
 * @example
 * endsOfHumps("#SDFAdvance", 1, 11); // => [4, 11]
 * endsOfHumps("#JundalAqsa", 1, 11); // => [5, 7, 11]
 */
export function endsOfHumps(text: string, start: number, end: number): readonly number[] {
  const ends: number[] = [];
  for (const { index } of text.slice(start, end).matchAll(HUMP)) ends.push(start + index);
  return [...ends, end];
}

/**
 * Between a small letter and a capital, before the last capital of a row that a small letter follows, and before `of` and the
 * article in small letters: the latter only behind words of names, since `National` ends so, too.
 */
const HUMP =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{4})(?=of\p{Lu})|(?<=J[ae][iy]sh|Jabhat|Liwaa?|Harakat|Fa[iy]laq|Kata?ib|Katibat|Fawj|Firqat|Ahrar|Ansar|Jund|Ajnad|Suqou?r|Fursan|Usud|Tahrir|Hurras|Nou?r|Din)(?=al\p{Lu})/gu;

/** Writers of hashtags spare capitals: `#saraqib` is as good a name as `#Saraqib`. */
export const asTag = (word: Word): Word =>
  word.capital || word.script !== "latin" || word.raw.length < SHORTEST ? word : capitalised(word);

/** `#in` is no name. */
const SHORTEST = 3;
