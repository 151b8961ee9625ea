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
  for (const beginning of beginnings((tokens[content] as Token).word, lexicon)) {
    const spans = follow(tokens, first, content, beginning, lexicon);
    if (spans.length > 0) return spans;
  }
  return [];
}

/** A reading of a word: the names that it is by itself, and whether longer ones begin with it. */
interface Beginning {
  readonly reading: Reading;
  readonly names: readonly CompiledName[];
  readonly goesOn: boolean;
}

const known = new WeakMap<Lexicon, WeakMap<Word, readonly Beginning[]>>();

/** The readings of a word with which names begin, worked out once for every distinct word. Most words begin none. */
function beginnings(word: Word, lexicon: Lexicon): readonly Beginning[] {
  let words = known.get(lexicon);
  if (words === undefined) {
    words = new WeakMap();
    known.set(lexicon, words);
  }
  let found = words.get(word);
  if (found === undefined) {
    found = readings(word)
      .map((reading) => ({ reading, names: lexicon.withPhrase(reading.form), goesOn: lexicon.goesOn(reading.form) }))
      .filter(({ names, goesOn }) => names.length > 0 || goesOn);
    words.set(word, found);
  }
  return found;
}

/** Follow the words for as long as some name goes on with them. */
function follow(tokens: readonly Token[], first: number, content: number, start: Beginning, lexicon: Lexicon): Span[] {
  const { reading } = start;
  const spans: Span[] = [];
  const add = (names: readonly CompiledName[], last: number): boolean => {
    if (names.length === 0) return false;
    const hits = hitsOf(names, letterTrace(tokens, first, last), content > first || reading.article);
    const span = spanOf(tokens, first, content, last, reading.cut, hits);
    if (span !== undefined) spans.push(span);
    return span !== undefined;
  };
  add(start.names, content);
  let open: readonly string[] = start.goesOn ? [reading.form] : [];
  let last = content;
  while (open.length > 0) {
    last = nextWord(tokens, last);
    if (last < 0) break;
    const { word } = tokens[last] as Token;
    const forms = readings(word).filter(({ cut }) => cut === 0);
    const phrases = open.flatMap((phrase) => forms.map(({ form }) => `${phrase} ${form}`)).slice(0, WAYS);
    // A small word in the plural is a plural: "Turkish and Saudi regimes" are two.
    const whole =
      word.capital || word.script !== "latin" ? phrases : phrases.filter((one) => one.endsWith(word.folded));
    const at = last;
    whole.some((phrase) => add(lexicon.withPhrase(phrase), at));
    open = phrases.filter((phrase) => lexicon.goesOn(phrase));
  }
  return spans;
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
