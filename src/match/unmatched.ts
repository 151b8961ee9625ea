import type { Lexicon } from "../lexicon/lexicon.ts";
import { nearNames } from "../lexicon/near.ts";
import { soundsOf } from "../lexicon/sounds.ts";
import { hasArticle } from "../text/article.ts";
import { Gap } from "../text/gap.ts";
import { isArabicHead } from "../text/heads.ts";
import { formsOf, standsAsArticle } from "../text/key.ts";
import { MemoByTables } from "../text/memo.ts";
import type { Token } from "../text/tokenize.ts";
import { isNisba, transliterated } from "./keys.ts";
import type { Hit, Span } from "./span.ts";
import { ties } from "./words.ts";

const LONGEST = 3;
/** So many near names are weighed at most. */
const MOST = 10;
/** Runs of capitalised words that no name of the tables accounts for: what near matching may be asked about. */
export function unmatchedRuns(
  tokens: readonly Token[],
  taken: (token: number) => boolean,
  lexicon: Lexicon,
): Omit<Span, "hits">[] {
  const mayBeName = (token: Token | undefined): boolean => token !== undefined && isNameLike(token, lexicon);
  const runs: Omit<Span, "hits">[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { word } = tokens[at] as Token;
    if (!word.capital && !word.articleLike) continue;
    const next = tokens[at + 1];
    const article = next !== undefined && ties(next.gap) && standsAsArticle(tokens[at] as Token, next, false);
    const content = article ? at + 1 : at;
    if (!mayBeName(tokens[content]) || taken(content)) continue;
    let last = content;
    while (last + 1 < tokens.length && last - content + 1 < LONGEST) {
      const following = tokens[last + 1] as Token;
      const behind = tokens[last + 2];
      if (!ties(following.gap) || following.gap === Gap.ending) break;
      if (behind !== undefined && standsAsArticle(following, behind, true) && mayBeName(behind) && !taken(last + 2))
        last += 2;
      else if (mayBeName(following) && !taken(last + 1)) last++;
      else break;
    }
    runs.push({ first: at, content, last, start: (tokens[at] as Token).start, end: (tokens[last] as Token).end });
    at = last;
  }
  return runs;
}

function isNameLike({ word }: Token, lexicon: Lexicon): boolean {
  // `Um Ramam`: Umm, too, may head a name.
  if (word.script !== "latin" || !word.capital || (word.folded.length < 3 && !isArabicHead(word.folded))) return false;
  return !word.functional && !lexicon.isEnglish(word.folded);
}

const remembered = new MemoByTables<Hit[]>();

/** The names near to a run, with how far they are; nothing for short names, which never fuzz. */
export function nearHits(tokens: readonly Token[], run: Omit<Span, "hits">, lexicon: Lexicon): Hit[] {
  const words = tokens.slice(run.content, run.last + 1);
  const article = run.content > run.first;
  const question = (article ? "al " : "") + words.map(({ word }) => word.raw).join(" ");
  return remembered.of(lexicon).get(question, () => nearNamesOf(words, article, lexicon));
}

function nearNamesOf(tokens: readonly Token[], article: boolean, lexicon: Lexicon): Hit[] {
  const forms = formsOf(tokens);
  if (/\d/.test(forms.phrase) || forms.sounds.length < 5 || forms.key.length < 3) return [];
  const limit = nearLimit(forms.sounds);
  const near = nearNames(lexicon, forms.sounds, forms.key, limit).filter(
    ({ name }) => transliterated(name) && name.id.startsWith("place/sy/") && !isNisba(forms.sounds, soundsOf(name)),
  );
  // Of a dozen places of one name, the few that come first are no choice.
  return near[MOST]?.distance === near[0]?.distance
    ? []
    : near.slice(0, MOST).map(({ name, distance }) =>
        // The very words of a name are no less so for the others that are near.
        name.phrase === forms.phrase
          ? { name, distance, via: "folded", articleDiffers: hasArticle(name.name) !== article }
          : { name, distance, via: "fuzzy", articleDiffers: false },
      );
}

/** How far a name may be, by its length. */
export function nearLimit(sounds: string): number {
  return Math.min(1.3, 0.14 * sounds.length);
}
