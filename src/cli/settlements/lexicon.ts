import { standsAsArticle } from "../../text/key.ts";
import { partQualities } from "../../text/qualities.ts";
import { tokenize } from "../../text/tokenize.ts";
import { likeness } from "./likeness.ts";
import type { Place } from "./place.ts";
import type { Lexicon } from "./respell.ts";
import { bestVariant, isForeignSpelling, plainLatin } from "./romanise.ts";

/** Words less alike than this are different words, not spellings of one. */
const SPELLINGS = 0.8;

/**
 * Learn how the romanisation writes OCHA's words from the rows that have both. Of several
 * respellings the most frequent wins, then the first in the alphabet.
 */
export function learnLexicon(places: readonly Place[]): Lexicon {
  const counts = new Map<string, Map<string, number>>();
  for (const place of places) {
    const latin = bestVariant(place.latin, place.arabic, place.ocha);
    const ocha = place.ocha[0];
    if (latin === undefined || ocha === undefined || isForeignSpelling(latin)) continue;
    for (const [word, plain] of pairWords(ocha, plainLatin(latin))) {
      const forms = counts.get(word) ?? new Map<string, number>();
      counts.set(word, forms.set(plain, (forms.get(plain) ?? 0) + 1));
    }
  }
  return new Map([...counts].map(([word, forms]) => [word, mostFrequent(forms)]));
}

function pairWords(ocha: string, plain: string): readonly (readonly [string, string])[] {
  const [some, others] = [wordsOf(partQualities(ocha).core), wordsOf(partQualities(plain).core)];
  if (some.length !== others.length) return [];
  return some.flatMap((word, at) => {
    const other = others[at] as string;
    return likeness(word, other) >= SPELLINGS ? [[word, other] as const] : [];
  });
}

/** The folded words, articles parted and left out. */
function wordsOf(name: string): readonly string[] {
  const tokens = tokenize(name);
  return tokens
    .filter((token, at) => {
      const next = tokens[at + 1];
      return !(next !== undefined && standsAsArticle(token, next, at > 0));
    })
    .map((token) => token.word.folded.replace(/^el(?=[b-df-hj-km-z]..)/, ""));
}

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  let best = "";
  for (const [form, count] of [...forms].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (best === "" || count > (forms.get(best) as number)) best = form;
  }
  return best;
}
