import { isArticle, mayBeArticle, withoutArabicArticle, withoutFusedArticle, withoutInnerArticle } from "./article.ts";
import { fold } from "./fold.ts";
import { Gap } from "./gap.ts";
import { asHead, withPlainKafr } from "./head-sounds.ts";
import { phonetic } from "./phonetic.ts";
import { foldedPhrase, type Token, tokenize } from "./tokenize.ts";

/** A name on its way from letters to key. */
export interface NameForms {
  /** The folded words without articles, joined by a space: equal for names that differ in case, accents, hyphens, articles. */
  readonly phrase: string;
  /** The sounds, written as one word. */
  readonly sounds: string;
  /** The transliteration key: the consonants of the whole name, and a mark when it begins with a vowel. */
  readonly key: string;
  readonly article: boolean;
}

/**
 * The transliteration key of a name: equal for the spellings of one name in Latin and in Arabic script.
 *
 * @example
 * key("Khanasser"); // => "xnsr"
 * key("خناصر"); // => "xnsr"
 * key("Kafranbel") === key("Kafr Nabl"); // => true
 */
export function key(name: string): string {
  return nameForms(name).key;
}

/** The folded words of a name without its articles, joined: what {@link nameForms} gives, without the sounds and the key. */
export const phraseOf = (name: string): string => wordsOf(name).join(" ");

export function wordsOf(name: string): readonly string[] {
  if (PLAIN_ARABIC.test(name)) return name.split(" ").map(plainArabic);
  return PLAIN.test(name) ? plainWords(name) : contentWords(tokenize(name)).words;
}

function plainWords(name: string): readonly string[] {
  const folded = name.toLowerCase().split(/[ -]/).map(fold);
  if (!folded.some(mayBeArticle)) return folded;
  const written = name.split(/[ -]/);
  const words: string[] = [];
  let end = -1;
  for (const [at, word] of folded.entries()) {
    end += (written[at] as string).length + 1;
    if (at < folded.length - 1 && mayBeArticle(word)) {
      const loose = isCapital(written[at]) || (words.length > 0 && isCapital(written[at + 1]));
      if (isArticle(word, folded[at + 1] as string, name.charAt(end) === "-", loose)) continue;
    }
    words.push(word);
  }
  return words;
}

const isCapital = (word = ""): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** Arabic letters without marks, single spaces between words. */
const PLAIN_ARABIC = /^[\u0621-\u063a\u0641-\u064a]{2,}(?: [\u0621-\u063a\u0641-\u064a]{2,})*$/;

const plainArabic = (word: string): string => withoutArabicArticle(fold(word));

/** Latin letters, single spaces and hyphens between words. */
const PLAIN = /^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+(?:[ -][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)*$/;

/** The forms in which a name is looked for. */
export function nameForms(name: string): NameForms {
  return formsOf(tokenize(name));
}

export function formsOf(tokens: readonly Token[]): NameForms {
  const { words, article } = contentWords(tokens);
  return formsOfWords(words, article);
}

/** The folded words of a name without its articles, where its sounds are not asked for. */
export const phraseOfTokens = (tokens: readonly Token[]): string => contentWords(tokens).words.join(" ");

/** The forms of words that are folded and without articles; `article`: one stood before them, or may have. */
export function formsOfWords(words: readonly string[], article: boolean): NameForms {
  const sounds = soundsOfWords(words);
  return { phrase: words.join(" "), sounds, key: keyOfSounds(sounds), article };
}

/** The folded words of a name without its articles; an Arabic word loses the article written into it. */
function contentWords(tokens: readonly Token[]): { words: string[]; article: boolean } {
  const words: string[] = [];
  let article = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (next !== undefined && standsAsArticle(token, next, words.length > 0)) {
      article ||= words.length === 0;
      continue;
    }
    let folded = token.word.folded;
    if (token.word.script === "arabic") {
      const bare = withoutArabicArticle(folded);
      if (words.length === 0 && bare !== folded) article = true;
      folded = bare;
    }
    if (folded !== "") words.push(folded);
  }
  return { words, article };
}

/** Inside a name an article may stand apart in small letters, as in `Dayr az Zawr`. */
export function standsAsArticle(token: Token, next: Token, inside: boolean): boolean {
  // Most words are none: told here, where it costs least.
  if (!token.word.articleLike) return false;
  const loose = token.word.capital || (inside && next.word.capital);
  return isArticle(token.word.folded, next.word.folded, next.gap === Gap.hyphen, loose);
}

/**
 * The sounds of a name's words. The ta marbuta of a word that another follows may be spoken and written
 * as t (`Khirbet Ghazaleh`) or not (`Khirbah Ghazaleh`): it is left out. So is an article written into
 * a word that is not the first (`Kafr Elward`), where nothing else begins so.
 */
export function soundsOfWords(words: readonly string[]): string {
  const last = words.length - 1;
  const sounds = soundsAsWritten(words).map((heard, at) => (at < last ? asHead(heard) : heard));
  return withPlainKafr(joinSounds(sounds));
}

/** The sounds of each word of a name, a head's as it is written. */
export const soundsAsWritten = (words: readonly string[]): readonly string[] =>
  words.map((word, at) => phonetic(inside(word, at, words.length)));

function inside(word: string, at: number, count: number): string {
  const bare = at > 0 ? withoutInnerArticle(word) : word;
  return at < count - 1 && bare.length >= 5 && bare.endsWith("t") && /[^aeiou][ae]t$|aat$/.test(bare)
    ? bare.slice(0, -1)
    : bare;
}

/**
 * Sounds of words, run together; a sound doubled where two words meet is one, as in `Kafruma` for Kafr Ruma. Nobody writes
 * an English word into an Arabic one: Mount Tantur is no Mount Antar.
 */
export function joinSounds(parts: readonly string[]): string {
  let joined = "";
  for (const part of parts) {
    const meets = part !== "" && joined !== MOUNT && joined.endsWith(part.charAt(0));
    joined += meets ? part.slice(1) : part;
  }
  return joined;
}

const MOUNT = phonetic("mount");

/** The consonants of a run of sounds, repeated ones once (a vowel between them may go unwritten); `w` and `y` only at the start, where they are no vowels. */
export function keyOfSounds(sounds: string): string {
  let result = "";
  for (let at = 0; at < sounds.length; at++) {
    const sound = sounds.charAt(at);
    if ("aeiouE".includes(sound)) {
      if (at === 0) result = "a";
    } else if (sound === "w" || sound === "y") {
      if (at === 0) result = sound;
    } else if (sound !== result.charAt(result.length - 1) || at === 0) {
      result += sound;
    }
  }
  return result;
}

/** One step in the making of a key. */
export interface KeyStep {
  readonly step: string;
  readonly result: string;
}

/**
 * How a key came about, step by step.
 *
 * @example
 * explainKey("al-Ḥasakah").at(-1); // => { step: "consonants of the whole name", result: "hsk" }
 */
export function explainKey(name: string): readonly KeyStep[] {
  const tokens = tokenize(name);
  const { words } = contentWords(tokens);
  const sounds = words.map(phonetic);
  const joined = soundsOfWords(words);
  return [
    { step: "words, folded", result: foldedPhrase(tokens) },
    { step: "without articles", result: words.join(" ") },
    { step: "one letter a sound", result: sounds.join(" ") },
    { step: "run together", result: joined },
    { step: "consonants of the whole name", result: keyOfSounds(joined) },
  ];
}

/** The forms of a name with articles written into its words (`Alghantou`, `Ard Alhamra`), or undefined when none is likely. */
export function formsWithoutFusedArticle(tokens: readonly Token[]): NameForms | undefined {
  const { words, article } = contentWords(tokens);
  const bare = words.map((word, at) => withoutFusedArticle(word, at > 0));
  if (bare.every((word, at) => word === words[at])) return undefined;
  return formsOfWords(bare, article || bare[0] !== words[0]);
}
