import type { CompiledName } from "../data/tables.ts";
import { distance } from "../lexicon/distance.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { soundsOf } from "../lexicon/near.ts";
import { type Reading, readings } from "../text/clitics.ts";
import { isFunctionWord } from "../text/function-words.ts";
import { isHead, translatedHeads } from "../text/heads.ts";
import { formsOf, formsWithoutFusedArticle, type NameForms, standsAsArticle } from "../text/key.ts";
import { Gap, type Token, type Word } from "../text/tokenize.ts";
import { caseAllows, letterTrace } from "./letter-case.ts";
import { Memo } from "./memo.ts";
import type { Hit, Span } from "./span.ts";

/** No name is longer. */
const MAX_WORDS = 9;
/** The transliteration key is tried on runs of at most so many words. */
const MAX_KEY_WORDS = 4;

/**
 * Find every stretch of text that is spelt like a name of the tables: the same words, or, for words that
 * begin with a capital, the same transliteration key. Which of them are names is for `link/` to say.
 */
export function scan(tokens: readonly Token[], lexicon: Lexicon): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const content = articleAt(tokens, at) ? at + 1 : at;
    if (content > at && at > 0 && tokens[at]?.gap === Gap.hyphen && tokens[at - 1]?.word.capital === false) continue;
    const found = phrasesFrom(tokens, at, content, lexicon);
    spans.push(...found);
    if (mayBeTransliterated(tokens[content])) spans.push(...keysFrom(tokens, at, content, lexicon, found));
  }
  return spans;
}

function articleAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  return next !== undefined && ties(next.gap) && standsAsArticle(token, next, false);
}

/** Words of one name stand side by side, or are tied by a hyphen. */
export const ties = (gap: Gap): boolean => gap === Gap.space || gap === Gap.hyphen;

function phrasesFrom(tokens: readonly Token[], first: number, content: number, lexicon: Lexicon): Span[] {
  const spans: Span[] = [];
  const head = tokens[content] as Token;
  for (const { reading, longest } of startsWith(head.word, lexicon)) {
    extend(tokens, first, content, reading, longest, lexicon, spans);
    if (spans.length > 0) break;
  }
  return spans;
}

/** A reading of a word with which names begin, and how many words the longest of them has. */
interface Start {
  readonly reading: Reading;
  readonly longest: number;
}

const starts = new WeakMap<Lexicon, WeakMap<Word, readonly Start[]>>();

/** The names that begin with a word, worked out once for every distinct word. Most words begin none. */
function startsWith(word: Word, lexicon: Lexicon): readonly Start[] {
  let known = starts.get(lexicon);
  if (known === undefined) starts.set(lexicon, (known = new WeakMap()));
  let found = known.get(word);
  if (found === undefined) {
    found = readings(word)
      .map((reading) => ({ reading, longest: Math.min(lexicon.longestFrom(reading.form), MAX_WORDS) }))
      .filter(({ longest }) => longest > 0);
    known.set(word, found);
  }
  return found;
}

/** Try ever longer phrases from one first word. */
function extend(
  tokens: readonly Token[],
  first: number,
  content: number,
  reading: Reading,
  longest: number,
  lexicon: Lexicon,
  spans: Span[],
): void {
  let phrases = [reading.form];
  let whole = phrases;
  let last = content;
  for (let words = 1; ; words++) {
    for (const phrase of whole) {
      const span = spanOf(tokens, first, content, last, reading.cut, hitsOf(lexicon, phrase, tokens, first, content, last, reading));
      if (span !== undefined) {
        spans.push(span);
        break;
      }
    }
    if (words >= longest) return;
    const next = nextWord(tokens, last);
    if (next < 0) return;
    const options = readings((tokens[next] as Token).word).filter((one) => one.cut === 0);
    const small = !(tokens[next] as Token).word.capital;
    phrases = phrases.flatMap((phrase) => options.map((one) => `${phrase} ${one.form}`)).slice(0, 8);
    last = next;
    // A small word in the plural is a plural: "Turkish and Saudi regimes" are two.
    whole = small ? phrases.filter((phrase) => phrase.endsWith((tokens[next] as Token).word.folded) || (tokens[next] as Token).word.script !== "latin") : phrases;
  }
}

/** The next word of the same name: articles are passed over, and so is a single quotation mark. */
function nextWord(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1];
  if (next === undefined || !(ties(next.gap) || next.gap === Gap.quote)) return -1;
  const after = tokens[last + 2];
  if (after !== undefined && ties(after.gap) && standsAsArticle(next, after, true)) return last + 2;
  return last + 1;
}

function hitsOf(
  lexicon: Lexicon,
  phrase: string,
  tokens: readonly Token[],
  first: number,
  content: number,
  last: number,
  reading: Reading,
): Hit[] {
  const hits: Hit[] = [];
  for (const name of lexicon.withPhrase(phrase)) {
    const trace = letterTrace(tokens, first, last);
    if (!caseAllows(name, trace)) continue;
    hits.push({
      name,
      via: name.kind === "mistranslation" ? "mistranslation" : name.kind === "acronym" ? "acronym" : exactness(name, trace.raw),
      distance: 0,
      articleDiffers: hasArticle(name.name) !== (content > first || reading.article),
    });
  }
  return hits;
}

const exactness = (name: CompiledName, raw: string): "exact" | "folded" => (name.name === raw ? "exact" : "folded");

const hasArticle = (name: string): boolean => /^(?:al|el|as|ash|ar|at|an|ad|az)[- ]|^ال/i.test(name);

function spanOf(
  tokens: readonly Token[],
  first: number,
  content: number,
  last: number,
  cut: number,
  hits: readonly Hit[],
): Span | undefined {
  if (hits.length === 0) return undefined;
  const start = (tokens[first] as Token).start + (first === content ? cut : 0);
  return { first, last, content, start, end: (tokens[last] as Token).end, hits };
}

function mayBeTransliterated(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { word } = token;
  return word.script === "latin" && word.capital && word.folded.length >= 2 && !isFunctionWord(word.folded);
}

/** Runs of capitalised words whose key some name has, where the words themselves are not in the tables. */
function keysFrom(tokens: readonly Token[], first: number, content: number, lexicon: Lexicon, found: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let last = content;
  for (let words = 1; words <= MAX_KEY_WORDS; words++) {
    const ordinary = words === 1 && lexicon.isEnglish((tokens[last] as Token).word.folded);
    if (!ordinary && !found.some((span) => span.last === last)) {
      const hits = rememberedKeyHits(tokens.slice(content, last + 1), lexicon, content > first);
      const span = spanOf(tokens, first, content, last, 0, hits);
      if (span !== undefined) spans.push(span);
    }
    const next = nextWord(tokens, last);
    if (next < 0) break;
    const { word } = tokens[next] as Token;
    if (word.script !== "latin" || !(word.capital || isHead(word.folded)) || isFunctionWord(word.folded)) break;
    // An acronym is a name of its own: "in Aleppo AP reported".
    if (word.upper && word.folded.length <= 4 && !(tokens[content] as Token).word.upper) break;
    last = next;
  }
  return spans;
}

const remembered = new WeakMap<Lexicon, Memo<Hit[]>>();

function rememberedKeyHits(tokens: readonly Token[], lexicon: Lexicon, article: boolean): Hit[] {
  let memo = remembered.get(lexicon);
  if (memo === undefined) remembered.set(lexicon, (memo = new Memo()));
  let question = article ? "al" : "";
  for (const { word, gap } of tokens) question += (gap === Gap.hyphen ? "-" : " ") + word.raw;
  return memo.get(question, () => keyHits(tokens, lexicon, article));
}

function keyHits(tokens: readonly Token[], lexicon: Lexicon, article: boolean): Hit[] {
  const forms = formsOf(tokens);
  const variants: (NameForms | undefined)[] = [forms, formsWithoutFusedArticle(tokens), ...translatedHeads(forms.phrase)];
  const hits: Hit[] = [];
  for (const variant of variants) {
    if (variant === undefined || variant.key.length < 2 || variant.sounds.length < 4) continue;
    const limit = vowelLimit(variant.sounds);
    for (const name of lexicon.withKey(variant.key)) {
      if (!transliterated(name) || isNisba(variant.sounds, soundsOf(name))) continue;
      const away = distance(variant.sounds, soundsOf(name), limit);
      if (away <= limit) {
        const differs = hasArticle(name.name) !== (article || variant.article);
        hits.push({ name, via: "transliteration", distance: away, articleDiffers: differs });
      }
    }
    if (hits.length > 0) break;
  }
  return hits;
}

/** `al-Halabi` is a man from Halab, not the city. */
export function isNisba(text: string, name: string): boolean {
  return text.endsWith("i") && !name.endsWith("i");
}

/** How far the vowels of two names with the same consonants may be apart. */
export function vowelLimit(sounds: string): number {
  return Math.min(Math.max(0.12 + sounds.length * 0.035, 0.1 * (sounds.length - 3)), 0.65);
}

/** Is this a name whose letters stand for sounds, so that another spelling is the same name? */
export function transliterated(name: CompiledName): boolean {
  return (
    // Abroad the aliases must do: `Cooney` is not Konya. Of groups, one word alone is too little: `Deutsch` is not Daesh.
    (name.id.startsWith("place/sy") || (!name.id.startsWith("place/") && name.phrase.includes(" "))) &&
    name.kind !== "acronym" &&
    name.kind !== "mistranslation" &&
    name.kind !== "demonym" &&
    name.kind !== "umbrella" &&
    name.kind !== "translation" &&
    name.lang !== "en" &&
    name.lang !== "ar"
  );
}
