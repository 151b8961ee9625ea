import { type CompiledName, Needs } from "../data/tables.ts";
import { distance } from "../lexicon/distance.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { soundsOf, writesKhAsCh } from "../lexicon/sounds.ts";
import { hasArticle } from "../text/article.ts";
import { sameNumbersAndBearings } from "../text/bearings.ts";
import { Gap } from "../text/gap.ts";
import { isHead, translatedBody, translatedHeads } from "../text/heads.ts";
import { formsOf, formsOfWords, formsWithoutFusedArticle, type NameForms, soundsOfWords } from "../text/key.ts";
import { MemoByTables } from "../text/memo.ts";
import { toldByLetters } from "../text/spelling-systems.ts";
import type { Token } from "../text/tokenize.ts";
import type { Hit, Span } from "./span.ts";
import { endsName, spanOf, type Walk } from "./words.ts";

/** The transliteration key is tried on runs of at most so many words. */
const MAX_KEY_WORDS = 4;

/** Only what is written as a name is tried. */
export function mayBeTransliterated(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { word } = token;
  return word.script === "latin" && word.capital && word.folded.length >= 2 && !word.functional;
}

/** Runs of capitalised words whose key some name has, where the words themselves are not in the tables. */
export function keysFrom(walk: Walk, first: number, content: number, lexicon: Lexicon, found: readonly Span[]): Span[] {
  const { tokens } = walk;
  const spans: Span[] = [];
  let last = content;
  for (let words = 1; words <= MAX_KEY_WORDS; words++) {
    const ordinary = words === 1 && lexicon.isEnglish((tokens[last] as Token).word.folded);
    const known = found.length === 0 ? NONE : lookedAt(found, last);
    if (!ordinary && mayBeOthers(known, lexicon)) {
      const heard = rememberedKeyHits(tokens.slice(content, last + 1), lexicon, content > first);
      // Beside a place of the news by its very name, but another quarter, a quarter by another spelling is not thought of.
      const isQuarter = ({ name }: Hit): boolean => kindOf(name, lexicon) === "neighbourhood";
      const hits = known.some((hit) => lexicon.entity(hit.name.id)?.curated && !isQuarter(hit))
        ? heard.filter((hit) => !isQuarter(hit))
        : heard;
      const span = spanOf(tokens, first, content, last, 0, hits);
      if (span !== undefined) spans.push(span);
    }
    const next = walk.next(last);
    // `SDF's Wrath` sounds like the Sadd al-Furat and is no one name.
    if (next < 0 || tokens[last + 1]?.gap === Gap.ending) break;
    const { word } = tokens[next] as Token;
    // `Mezze 86`
    const number = word.script === "number";
    if (endsName.has(word) || !(number || (!word.functional && (word.capital || isHead(word.folded))))) break;
    last = next;
  }
  return spans;
}

/** `eastern Qalamun`: with its bearing written small, a region that the tables know as `Eastern Qalamoun`. */
export function regionFrom(walk: Walk, first: number, lexicon: Lexicon): Span[] {
  const { tokens } = walk;
  if (!BEARING.test((tokens[first] as Token).word.raw)) return [];
  const last = walk.next(first);
  if (last < 0 || !mayBeTransliterated(tokens[last])) return [];
  const words = [tokens[first] as Token, tokens[last] as Token];
  const hits = rememberedKeyHits(words, lexicon, false).filter(({ name }) => kindOf(name, lexicon) === "region");
  const span = spanOf(tokens, first, first, last, 0, hits);
  return span === undefined ? [] : [span];
}

const BEARING = /^(?:ea|we)stern$/;

const NONE: readonly Hit[] = [];

const lookedAt = (found: readonly Span[], last: number): readonly Hit[] =>
  found.flatMap((span) => (span.last === last ? span.hits.filter(isLookedAt) : NONE));

/** A name that someone has looked at and that asks for nothing. */
const isLookedAt = ({ name }: Hit): boolean => !name.bulk && name.cues === undefined && name.needs === Needs.nothing;

/**
 * Need another spelling be thought of beside such a name? A hill or a checkpoint is mostly called after a village,
 * and settlements of one name in Arabic share their spellings.
 */
const mayBeAnother = ({ name }: Hit, lexicon: Lexicon): boolean =>
  lexicon.hasNamesake(name.id) || CALLED_AFTER_VILLAGES.has(kindOf(name, lexicon));

/** The same of all the bearers of a name; one abroad says nothing of those in Syria: Saida is Sidon, and two villages. */
function mayBeOthers(known: readonly Hit[], lexicon: Lexicon): boolean {
  const here = known.filter(({ name: { id } }) => !id.startsWith("place/") || id.startsWith("place/sy/"));
  return (here.length > 0 || known.length === 0) && here.every((hit) => mayBeAnother(hit, lexicon));
}

const kindOf = ({ id }: CompiledName, lexicon: Lexicon): string => lexicon.entity(id)?.kind ?? "";

const CALLED_AFTER_VILLAGES: ReadonlySet<string> = new Set(["hill", "checkpoint", "base", "site", "mountain"]);

const remembered = new MemoByTables<Hit[]>();

function rememberedKeyHits(tokens: readonly Token[], lexicon: Lexicon, article: boolean): Hit[] {
  let question = article ? "al" : "";
  for (const { word, gap } of tokens) question += (gap === Gap.hyphen ? "-" : " ") + word.raw;
  return remembered.of(lexicon).get(question, () => keyHits(tokens, lexicon, article));
}

/** The names with the transliteration key of these words, and no vowels too far from theirs. */
export function keyHits(tokens: readonly Token[], lexicon: Lexicon, article: boolean): Hit[] {
  const forms = formsOf(tokens);
  const words = forms.phrase.split(" ");
  const body = translatedBody(words);
  // What has these very words is meant; and "Homs. Army units" has often lost its full stop.
  const isAnother =
    body !== undefined &&
    (lexicon.withPhrase(forms.phrase).length > 0 ||
      lexicon.withPhrase(words.slice(0, -1).join(" ")).some(isPlaceOfNews));
  const variants: (NameForms | undefined)[] = [
    forms,
    formsWithoutFusedArticle(tokens),
    ...(endsInPeople(words, lexicon) ? [] : translatedHeads(words)),
    isAnother ? undefined : body,
    ...toldByLetters(
      forms.phrase,
      tokens.map(({ word }) => word.raw),
    ).map((read) => formsOfWords(read.split(" "), false)),
  ];
  const hits: Hit[] = [];
  for (const variant of variants) {
    if (variant === undefined || variant.key.length < 2) continue;
    const limit = vowelLimit(variant.sounds);
    for (const name of lexicon.withKey(variant.key, "latin")) {
      if (!transliterated(name) || isNisba(variant.sounds, soundsOf(name))) continue;
      if (!sameNumbersAndBearings(variant.phrase, name.phrase) || lacksNoun(variant.phrase, name)) continue;
      const away = distance(variant.sounds, soundsOf(name), limit);
      if (away <= limit && (name.id.startsWith("place/") || areAllNear(variant, name, variant === body))) {
        const differs = hasArticle(name.name) !== (article || variant.article);
        hits.push({ name, via: "transliteration", distance: away, articleDiffers: differs });
      }
    }
    if (hits.length > 0) break;
  }
  return hits;
}

/** `Northern Syrian towns`: Syrian is no sound of a village there, and no part of its name. */
const endsInPeople = (words: readonly string[], lexicon: Lexicon): boolean =>
  words.length > 1 && lexicon.isPeople(words.at(-1) as string);

const isPlaceOfNews = ({ id, bulk }: CompiledName): boolean => !bulk && id.startsWith("place/");

/** `Khaled Rami` is no Khaled Army: the English noun of a body's name has a meaning, and no spellings. */
function lacksNoun(phrase: string, { id, phrase: name }: CompiledName): boolean {
  const noun = id.startsWith("place/") ? undefined : NOUN.exec(name)?.[0];
  return noun !== undefined && !phrase.includes(noun);
}

const NOUN = /\b(?:army|front|brigade|division|battalion|force|movement|council|corps|party|group)(?=s?$)/;

/**
 * `Liwa Mare` is not Liwa al-Omari, though most of it sounds the same: where bodies have one word beside what they all begin or
 * end with, that word must be near. Nor is `Kateebat` alone the Kata'ib of the Baath.
 */
function areAllNear({ phrase }: NameForms, { phrase: name }: CompiledName, translated: boolean): boolean {
  const [words, own] = [phrase.split(" "), name.split(" ")];
  if (words.length < own.length) return words.length > 1 || !HEAD.test(phrase);
  if (words.length !== 2 || own.length !== 2) return true;
  return words.every((word, at) => {
    if (at === 0 && HEAD.test(word)) return true;
    const [sounds, others] = [soundsOfWords([word]), soundsOfWords([own[at] as string])];
    const near = Math.min(sounds.length, others.length) <= SHORT ? NEAR_OF_SHORT : NEAR;
    const limit = translated ? vowelLimit(sounds) : near;
    return distance(sounds, others, limit) <= limit;
  });
}

/** What bodies begin with, which ends in a t or not. */
const HEAD = /^(?:ja[bm]h?|harak|firq|kat[aei]+|alwiy|sari?y)[a-z]{0,4}$/;

/** A sound more at the end of three, as in `Dine` for Din, but no other vowel and none before them. */
const SHORT = 4;
const NEAR_OF_SHORT = 0.415;
const NEAR = 0.75;

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
    (name.id.startsWith("place/sy") || name.phrase.includes(" ")) &&
    name.kind !== "acronym" &&
    name.kind !== "mistranslation" &&
    name.kind !== "demonym" &&
    name.kind !== "umbrella" &&
    name.kind !== "translation" &&
    name.lang !== "en" &&
    name.lang !== "ar" &&
    !writesKhAsCh(name) &&
    // The letters of `Syria TV` are no sounds: `Syria Thu 26 February` is none.
    !/\b[A-Z]{2}/.test(name.name)
  );
}
