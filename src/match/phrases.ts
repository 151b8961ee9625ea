import type { CompiledName } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { hasArticle } from "../text/article.ts";
import { type Reading, readings } from "../text/clitics.ts";
import type { Token, Word } from "../text/tokenize.ts";
import { caseAllows, type LetterTrace, letterTrace } from "./letter-case.ts";
import type { Hit, Span } from "./span.ts";
import { nextWord, spanOf } from "./words.ts";

/** So many ways of reading the words so far are followed at most. */
const WAYS = 8;

/** The names of the tables whose very words begin at a token, shortest first. */
export function phrasesFrom(tokens: readonly Token[], first: number, content: number, lexicon: Lexicon): Span[] {
  for (const reading of beginnings((tokens[content] as Token).word, lexicon)) {
    const spans = follow(tokens, first, content, reading, lexicon);
    if (spans.length > 0) return spans;
  }
  return [];
}

const known = new WeakMap<Lexicon, WeakMap<Word, readonly Reading[]>>();

/** The readings of a word with which names begin, worked out once for every distinct word. Most words begin none. */
function beginnings(word: Word, lexicon: Lexicon): readonly Reading[] {
  let words = known.get(lexicon);
  if (words === undefined) {
    words = new WeakMap();
    known.set(lexicon, words);
  }
  let found = words.get(word);
  if (found === undefined) {
    found = readings(word).filter(({ form }) => lexicon.withPhrase(form).length > 0 || lexicon.goesOn(form));
    words.set(word, found);
  }
  return found;
}

/** Follow the words for as long as some name goes on with them. */
function follow(tokens: readonly Token[], first: number, content: number, reading: Reading, lexicon: Lexicon): Span[] {
  const spans: Span[] = [];
  let phrases: readonly string[] = [reading.form];
  let whole = phrases;
  let last = content;
  for (;;) {
    for (const phrase of whole) {
      const names = lexicon.withPhrase(phrase);
      if (names.length === 0) continue;
      const hits = hitsOf(names, letterTrace(tokens, first, last), content > first || reading.article);
      const span = spanOf(tokens, first, content, last, reading.cut, hits);
      if (span === undefined) continue;
      spans.push(span);
      break;
    }
    const open = phrases.filter((phrase) => lexicon.goesOn(phrase));
    const next = open.length === 0 ? -1 : nextWord(tokens, last);
    if (next < 0) return spans;
    const { word } = tokens[next] as Token;
    const forms = readings(word).filter(({ cut }) => cut === 0);
    phrases = open.flatMap((phrase) => forms.map(({ form }) => `${phrase} ${form}`)).slice(0, WAYS);
    // A small word in the plural is a plural: "Turkish and Saudi regimes" are two.
    whole =
      word.capital || word.script !== "latin" ? phrases : phrases.filter((phrase) => phrase.endsWith(word.folded));
    last = next;
  }
}

function hitsOf(names: readonly CompiledName[], trace: LetterTrace, article: boolean): Hit[] {
  const hits: Hit[] = [];
  for (const name of names) {
    if (!caseAllows(name, trace)) continue;
    hits.push({ name, via: viaOf(name, trace.raw), distance: 0, articleDiffers: hasArticle(name.name) !== article });
  }
  return hits;
}

function viaOf(name: CompiledName, raw: string): Hit["via"] {
  if (name.kind === "mistranslation" || name.kind === "acronym") return name.kind;
  return name.name === raw ? "exact" : "folded";
}
