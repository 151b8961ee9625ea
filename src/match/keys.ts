import type { CompiledName } from "../data/tables.ts";
import { distance } from "../lexicon/distance.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { soundsOf, standsForSounds } from "../lexicon/sounds.ts";
import { hasArticle } from "../text/article.ts";
import { sameNumbersAndBearings } from "../text/bearings.ts";
import { Gap } from "../text/gap.ts";
import { translatedBody, translatedHeads } from "../text/heads.ts";
import { formsOf, formsOfWords, formsWithoutFusedArticle, type NameForms, soundsOfWords } from "../text/key.ts";
import { MemoByTables } from "../text/memo.ts";
import { toldByLetters } from "../text/spelling-systems.ts";
import type { Token } from "../text/tokenize.ts";
import type { Hit } from "./span.ts";

const remembered = new MemoByTables<Hit[]>();

/** The same, remembered by the words as they are written. */
export function rememberedKeyHits(tokens: readonly Token[], lexicon: Lexicon, article: boolean): Hit[] {
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
    standsForSounds(name) &&
    name.kind !== "translation" &&
    name.lang !== "en" &&
    name.lang !== "ar" &&
    // The letters of `Syria TV` are no sounds: `Syria Thu 26 February` is none.
    !/\b[A-Z]{2}/.test(name.name)
  );
}
