import { TOWN_KINDS } from "../data/place-kinds.ts";
import { type CompiledName, Needs } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { inLatin, isCyrillic } from "../text/cyrillic.ts";
import { Gap } from "../text/gap.ts";
import { MemoByTables } from "../text/memo.ts";
import { foldedAt, type Token, tokenize } from "../text/tokenize.ts";
import type { Word } from "../text/word-table.ts";
import { keyHits } from "./keys.ts";
import type { Hit, Span } from "./span.ts";
import { spanOf, ties } from "./words.ts";

const LONGEST = 4;
const SHORTEST_WORD = 4;
/** The Arabic article as Russian writes it, inside a name. */
const ARTICLE = /^(?:[аэ]ль|[аэ][дзнрстш])$/;

/** Begins a name in Russian letters here? */
export const mayBeRussian = (word: Word): boolean => word.capital && word.script === "other" && isCyrillic(word.folded);

/**
 * Names in Russian letters that the tables do not have as such: the longest run of capitalised words from
 * `first` on, articles among them, that read in Latin letters has the transliteration key of a name.
 *
 *     Мааррет-эн-Нуумана  ->  maarret-en-nuuman
 */
export function cyrillicSpan(tokens: readonly Token[], first: number, lexicon: Lexicon): Span | undefined {
  if (isInside(tokens, first)) return undefined;
  for (let last = endOfRun(tokens, first); last >= first; last--) {
    const { folded } = (tokens[last] as Token).word;
    if (ARTICLE.test(folded)) continue;
    if (first === last && (folded.length < SHORTEST_WORD || lexicon.isEnglish(folded))) continue;
    const span = spanOf(tokens, first, first, last, 0, hitsOf(tokens.slice(first, last + 1), lexicon));
    if (span !== undefined) return span;
  }
  return undefined;
}

/** Aleppo (Халеб) is not named in `Туайль-эль-Хлеб`, but al-Suwar is in `ас-Сувар`. */
const isInside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === Gap.hyphen && !(ARTICLE.test(foldedAt(tokens, at - 1)) && tokens[at - 1]?.gap !== Gap.hyphen);

/** The last token of the capitalised words, articles among them, that begin here. */
export function endOfRun(tokens: readonly Token[], first: number): number {
  let last = first;
  while (last + 1 < tokens.length && last - first + 1 < LONGEST) {
    const next = tokens[last + 1] as Token;
    if (!ties(next.gap) || !(mayBeRussian(next.word) || ARTICLE.test(next.word.folded))) break;
    last++;
  }
  return last;
}

/** One word alone may be any word at the head of a sentence: only a settlement that reporting names needs no type word. */
const isWellKnown = ({ id, bulk }: CompiledName, lexicon: Lexicon): boolean =>
  !bulk && TOWN_KINDS.has(lexicon.entity(id)?.kind ?? "");

const remembered = new MemoByTables<readonly Hit[]>();

function hitsOf(tokens: readonly Token[], lexicon: Lexicon): readonly Hit[] {
  const words = tokens.map(({ word }) => word.folded);
  return remembered.of(lexicon).get(words.join(" "), () => {
    // The key is tried on capitals only.
    const hits = inLatin(words).flatMap((latin) => keyHits(tokenize(latin), lexicon, false));
    const asNames = hits.filter(({ name }) => words.length > 1 || isWellKnown(name, lexicon));
    const nearest = Math.min(...(asNames.length > 0 ? asNames : hits).map(({ distance }) => distance));
    return hits
      .filter(({ distance }) => distance === nearest)
      .map((hit) => (asNames.includes(hit) ? hit : { ...hit, name: { ...hit.name, needs: Needs.typeWord } }));
  });
}
