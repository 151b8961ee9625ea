import type { Lexicon } from "../lexicon/lexicon.ts";
import { Gap } from "../text/gap.ts";
import { standsAsArticle } from "../text/key.ts";
import type { Token } from "../text/tokenize.ts";
import { cyrillicSpan, mayBeRussian } from "./cyrillic.ts";
import { keysFrom, mayBeTransliterated, regionFrom } from "./key-runs.ts";
import { PhraseReader } from "./phrases.ts";
import type { Span } from "./span.ts";
import { Starts } from "./starts.ts";
import { ties, Walk } from "./words.ts";

/**
 * Find every stretch of text that is spelt like a name of the tables: the same words, or, for words that
 * begin with a capital, the same transliteration key. Which of them are names is for `link/` to say.
 */
export function scan(tokens: readonly Token[], lexicon: Lexicon): Span[] {
  const spans: Span[] = [];
  const walk = new Walk(tokens);
  const phrases = new PhraseReader(walk, lexicon);
  const starts = startsOf(lexicon);
  let behindArticle = false;
  for (let at = 0; at < tokens.length; at++) {
    const { word, gap, start } = tokens[at] as Token;
    const article = word.articleLike && articleAt(tokens, at);
    // A name is read with its article, not again without it.
    const read = behindArticle;
    behindArticle = article && !mayBeConjunction(tokens, at);
    if (read) continue;
    // "pro-al-Assad", "khan-al-Assal", but "ex-Al Nusra" and "Saraqib town - Al-Bab town"
    const before = gap === Gap.hyphen ? tokens[at - 1] : undefined;
    if (article && before?.word.capital === false && start === before.end + 1 && before.word.folded !== "ex") continue;
    let found = starts.at(tokens, at, article);
    if (found === undefined) {
      const content = article ? at + 1 : at;
      walk.from(word.articleLike ? at + 1 : at);
      const named = phrases.from(at, content);
      const keyed = mayBeTransliterated(tokens[content])
        ? keysFrom(walk, at, content, lexicon, named)
        : regionFrom(walk, at, lexicon);
      found = [...named, ...keyed];
      if (word.raw.length <= LONGEST) starts.keep(walk, at, article, found);
    }
    for (const span of found) spans.push(span);
    const russian = found.length === 0 && mayBeRussian(word) ? cyrillicSpan(tokens, at, lexicon) : undefined;
    if (russian !== undefined) spans.push(russian);
  }
  return spans;
}

/** What begins with a longer "word" is not worth remembering. */
const LONGEST = 64;

const remembered = new WeakMap<Lexicon, Starts>();

function startsOf(lexicon: Lexicon): Starts {
  const starts = remembered.get(lexicon) ?? new Starts();
  remembered.set(lexicon, starts);
  return starts;
}

/** `As Syria mourned`, `As Suwayda mourned`: at the head of a sentence it is read as both. */
const mayBeConjunction = (tokens: readonly Token[], at: number): boolean => {
  const { word, gap } = tokens[at] as Token;
  return word.folded === "as" && (gap === Gap.stop || gap === Gap.start) && tokens[at + 1]?.gap === Gap.space;
};

function articleAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && ties(next.gap) && standsAsArticle(tokens[at] as Token, next, false);
}
