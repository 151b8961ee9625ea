import { withoutChatDigits } from "../text/chat-digits.ts";
import { readings } from "../text/clitics.ts";
import { inLatin, isCyrillic } from "../text/cyrillic.ts";
import { translatedHeads } from "../text/heads.ts";
import { formsOf, formsOfWords, formsWithoutFusedArticle, type NameForms } from "../text/key.ts";
import { readAsForeign, withKh } from "../text/spelling-systems.ts";
import { type Token, tokenize } from "../text/tokenize.ts";
import {
  CASE_ENDING,
  CHAT_Q,
  CLITIC,
  FOREIGN_LETTERS,
  FUSED_ARTICLE,
  FUSED_VOWEL,
  GERMAN_CH,
  GERMAN_J,
  SHORTENED,
  TRANSLATED_HEAD,
  TURKISH_C,
} from "./thresholds.ts";

/** A way of reading what was asked, and how bold it is. */
export interface Variant {
  readonly forms: NameForms;
  readonly boldness: number;
}

/** The ways in which a name may be read, the plainest first. */
export function variantsOf(query: string, tokens: readonly Token[], forms: NameForms): readonly Variant[] {
  const found: Variant[] = [];
  const add = (other: NameForms | undefined, boldness: number): void => {
    if (other !== undefined && other.sounds !== "" && !found.some((one) => one.forms.sounds === other.sounds)) {
      found.push({ forms: other, boldness });
    }
  };
  const words = forms.phrase.split(" ");
  for (const spoken of spokenForms(forms)) add(spoken, 0);
  if (words[0] === "the") add(formsOf(tokens.slice(1)), 0);
  add(formsWithoutFusedArticle(tokens), FUSED_ARTICLE);
  if (FUSED_BEFORE_VOWEL.test(forms.phrase)) add(formsOfWords(forms.phrase.slice(2).split(" "), true), FUSED_VOWEL);
  for (const translated of translatedHeads(words)) add(translated, TRANSLATED_HEAD);
  if (/c(?![hk])/i.test(query)) add(formsOfWords(forms.phrase.replace(/c(?![hk])/g, "j").split(" "), true), TURKISH_C);
  if (query.includes("2")) add(formsOf(tokenize(query.replace(/\S+/g, (raw) => withoutChatDigits(raw, "q")))), CHAT_Q);
  add(formsOfWords(withKh(forms.phrase).split(" "), true), GERMAN_CH);
  for (const read of readAsForeign(forms.phrase)) add(formsOfWords(read.split(" "), true), FOREIGN_LETTERS);
  if (KURDISH_OBLIQUE.test(query)) add(formsOfWords(forms.phrase.slice(0, -"ye".length).split(" "), true), CASE_ENDING);
  const { word } = tokens[0] as Token;
  if (word.script === "arabic")
    for (const { form, cut } of readings(word)) if (cut > 0) add(formsOfWords([form, ...words.slice(1)], true), CLITIC);
  return found;
}

/** Behind a shorter one hardly anything is left that tells a name. */
const FUSED_BEFORE_VOWEL = /^[ae]l[aeiou][a-z]{4}/;

/** Kurdish `Reqayê` is Reqa in a sentence. */
const KURDISH_OBLIQUE = /[aê]yê$/i;

/** What was asked in letters that have sounds: Russian ones in Latin letters, with kh and with h; those of other scripts have none. */
export function spokenForms(forms: NameForms): readonly NameForms[] {
  const words = forms.phrase.split(" ");
  if (words.some(isCyrillic)) return inLatin(words).map((latin) => formsOf(tokenize(latin)));
  return forms.sounds === "" ? [] : [forms];
}

/** No place is called by more names at once. */
const MOST_HALVES = 3;

/** The words of the names that what was asked may be made of; in `Tawhid (Talbiseh) Army` no half is the name. */
export function halvesOf(query: string): readonly (readonly Token[])[] {
  const halves = /\)\s*\p{L}/u.test(query)
    ? []
    : query.split(/\s[-–—]\s|[/|(),،]/).filter((half) => /\p{L}/u.test(half));
  return halves.length < 2 || halves.length > MOST_HALVES ? [] : halves.map((half) => tokenize(half));
}

/** German, Polish and Czech j is y, for when nothing else is close: Abjad. */
export function germanJ({ phrase }: NameForms): readonly Variant[] {
  return /(?<!d)j/.test(phrase)
    ? [{ forms: formsOfWords(withKh(phrase.replace(/(?<!d)j/g, "y")).split(" "), true), boldness: GERMAN_J }]
    : [];
}

/** What was asked with two neighbouring letters the other way round: a slip of the hand, `Iblid`. */
export function* swapped(phrase: string): Generator<string> {
  for (let at = 0; at + 1 < phrase.length; at++) {
    const [one, other] = [phrase.charAt(at), phrase.charAt(at + 1)];
    if (one !== other && !/[ \d]/.test(one + other)) yield phrase.slice(0, at) + other + one + phrase.slice(at + 2);
  }
}

/** A stretch of the words that were asked. */
export interface Part {
  readonly first: number;
  readonly last: number;
}

/** All stretches of so many words but the whole, the longest first: `HTS` in `HTS gangs`. */
export function* parts(words: number): Generator<Part> {
  for (const part of stretches(words)) if (part.last - part.first + 1 < words) yield part;
}

/** All stretches of so many words, the longest first. */
export function* stretches(words: number): Generator<Part> {
  for (let length = words; length >= 1; length--)
    for (let first = 0; first + length <= words; first++) yield { first, last: first + length - 1 };
}

/** What was asked without its last and without its first word, for when nothing else is found. */
export function shortened(forms: NameForms): readonly Variant[] {
  const words = forms.phrase.split(" ");
  return [words.slice(0, -1), words.slice(1)].map((some) => ({
    forms: formsOfWords(some, true),
    boldness: SHORTENED,
  }));
}
