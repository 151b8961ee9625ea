import type { Lexicon } from "../lexicon/lexicon.ts";
import { standsAsArticle } from "../text/key.ts";
import { Gap, type Token } from "../text/tokenize.ts";
import { keysFrom, mayBeTransliterated } from "./keys.ts";
import { PhraseReader } from "./phrases.ts";
import type { Span } from "./span.ts";
import { ties } from "./words.ts";

/**
 * Find every stretch of text that is spelt like a name of the tables: the same words, or, for words that
 * begin with a capital, the same transliteration key. Which of them are names is for `link/` to say.
 */
export function scan(tokens: readonly Token[], lexicon: Lexicon): Span[] {
  const spans: Span[] = [];
  const phrases = new PhraseReader(tokens, lexicon);
  let behindArticle = false;
  for (let at = 0; at < tokens.length; at++) {
    const article = articleAt(tokens, at);
    // A name is read with its article, not again without it.
    const read = behindArticle;
    behindArticle = article;
    if (read) continue;
    const content = article ? at + 1 : at;
    if (content > at && at > 0 && tokens[at]?.gap === Gap.hyphen && tokens[at - 1]?.word.capital === false) continue;
    const found = phrases.from(at, content);
    for (const span of found) spans.push(span);
    if (mayBeTransliterated(tokens[content])) spans.push(...keysFrom(tokens, at, content, lexicon, found));
  }
  return spans;
}

function articleAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  return next !== undefined && ties(next.gap) && standsAsArticle(token, next, false);
}
