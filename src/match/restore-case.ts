import type { Lexicon } from "../lexicon/lexicon.ts";
import { mayBeArticle } from "../text/article.ts";
import { isFunctionWord } from "../text/function-words.ts";
import { Gap } from "../text/gap.ts";
import type { Token } from "../text/tokenize.ts";
import { capitalised, recased, type Word } from "../text/word-table.ts";

/** Fewer Latin words than this show nothing of how their writer uses capitals. */
const FEWEST = 3;

/**
 * A text all in small letters (`hts and zinki clashing near darat izza`) with the capitals that its names would
 * have: those of words with which names begin that someone has looked at. A text with any capital stays as it is.
 */
export function restoreCase(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let latin = 0;
  for (const { word } of tokens) {
    if (word.capital) return tokens;
    if (word.script === "latin") latin++;
  }
  if (latin < FEWEST) return tokens;
  return tokens.map((token, at) => {
    if (token.word.script !== "latin") return token;
    const before = tokens[at - 1];
    const behindArticle = before !== undefined && token.gap === Gap.hyphen && mayBeArticle(before.word.folded);
    const word = behindArticle ? capitalised(token.word) : restored(token.word, lexicon);
    return word === undefined ? token : { ...token, word };
  });
}

function restored(word: Word, lexicon: Lexicon): Word | undefined {
  const { folded, raw } = word;
  if (folded.length < 3 || isFunctionWord(folded) || lexicon.isEnglish(folded)) return undefined;
  const branch = lexicon.phrases.next(folded);
  if (branch === undefined) return undefined;
  if (branch.values.some(({ kind, cues }) => kind === "acronym" && cues === undefined))
    return recased(word, raw.toUpperCase(), true);
  if (!branch.goesOn && !branch.values.some(({ bulk }) => !bulk)) return undefined;
  return capitalised(word);
}
