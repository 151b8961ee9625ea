import { type CompiledName, Needs } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { soundsOf } from "../lexicon/sounds.ts";
import { hasArticle, withoutArabicArticle } from "../text/article.ts";
import { readings } from "../text/clitics.ts";
import { endsArabicName, isArabicDirection } from "../text/function-words.ts";
import { formsOfWords, keyOfSounds } from "../text/key.ts";
import { isQuality } from "../text/qualities.ts";
import type { Token } from "../text/tokenize.ts";
import { transliterated } from "./keys.ts";
import type { Hit, Span } from "./span.ts";
import { spanOf, ties } from "./words.ts";

/** Names of more words than this are not tried. */
const LONGEST = 3;
const SHORTEST_KEY = 3;
/** Vowels tell something, too: `حاوي الهوا`. */
const SHORTEST_SOUNDS = 6;

/**
 * Names in Arabic that the tables spell otherwise (`كرسعة`, `قورسعا`) or have in Latin letters only, right
 * where a type word or a list says that a place is named: the longest run of words from `first` on whose
 * consonants a settlement has, and no vowel that its name cannot have.
 */
export function arabicRun(tokens: readonly Token[], first: number, lexicon: Lexicon): Span | undefined {
  const token = tokens[first] as Token;
  if (token.word.script !== "arabic" || endsArabicName(token.word.folded)) return undefined;
  const end = endOfRun(tokens, first);
  for (let last = end; last >= first; last--) {
    if (last < end && !saysMore(tokens[last] as Token, tokens[last + 1] as Token)) continue;
    for (const { form, cut, article } of readings(token.word)) {
      const words = [form, ...tokens.slice(first + 1, last + 1).map(({ word }) => withoutArabicArticle(word.folded))];
      const span = spanOf(tokens, first, first, last, cut, hitsOf(words, article, lexicon));
      if (span !== undefined) return span;
    }
  }
  return undefined;
}

/** What is left of a run may only say more of the place: `التابعة لناحية`, `جنوب عين العرب`; `شعر العجايز` is one name. */
function saysMore({ word: last }: Token, { word: { folded } }: Token): boolean {
  return (
    isArabicDirection(folded) || SAID_OF_PLACES.test(folded) || [last.folded, folded].every((one) => /^و?ال/.test(one))
  );
}

const SAID_OF_PLACES = /^ال(?:تابع|واقع|محاذي|مجاور|قريب|حدودي|استراتيجي|متاخم|مطل|خاضع|محرر|محاصر)ه?$/;

function endOfRun(tokens: readonly Token[], first: number): number {
  let last = first;
  while (last + 1 < tokens.length && last - first + 1 < LONGEST) {
    const { word, gap } = tokens[last + 1] as Token;
    if (!ties(gap) || word.script !== "arabic" || endsArabicName(word.folded) || /^[وبل]/.test(word.folded)) break;
    last++;
  }
  return last;
}

/** `وعشرات الجرحى`, `القرى المجاورة`: what may stand at the end of a list or behind a type word and is no name. */
const NO_NAMES: ReadonlySet<string> = new Set("ذلك عشرات الاف عدد اخري مجاوره محيطه قريبه محرره حدوديه".split(" "));

function hitsOf(words: readonly string[], article: boolean, lexicon: Lexicon): readonly Hit[] {
  if (words.every((word) => isQuality(word) || NO_NAMES.has(word))) return [];
  const { phrase, sounds, key } = formsOfWords(words, article);
  const hits = (names: readonly CompiledName[], via: Hit["via"]): readonly Hit[] =>
    names
      .filter(({ id, needs }) => needs !== Needs.nothingHelps && lexicon.isSettlement(id))
      .map((name) => ({ name, via, distance: 0, articleDiffers: hasArticle(name.name) !== article }));
  const spelt = hits(lexicon.withPhrase(phrase), "folded");
  if (spelt.length > 0 || (key.length < SHORTEST_KEY - 1 && sounds.length < SHORTEST_SOUNDS)) return spelt;
  const short = key.length < SHORTEST_KEY;
  const heard = lexicon
    .withKey(key, "any")
    .filter((name) => (!short || name.lang === "ar") && soundsAlike(name, sounds));
  return hits(heard, "transliteration");
}

/**
 * Settlements that the tables have in Latin letters only, and that may be spelt as the Arabic of this span is: where
 * a namesake of theirs has an Arabic name, that one is not the only reading.
 */
export function namesakesInLatin(tokens: readonly Token[], span: Span, lexicon: Lexicon): readonly Hit[] {
  const { word, start } = tokens[span.content] as Token;
  const first = readings(word).find(({ cut }) => span.first < span.content || start + cut === span.start);
  if (word.script !== "arabic" || first === undefined) return [];
  const rest = tokens.slice(span.content + 1, span.last + 1).map((token) => withoutArabicArticle(token.word.folded));
  const { sounds, key } = formsOfWords([first.form, ...rest], first.article);
  if (key.length < SHORTEST_KEY) return [];
  return lexicon
    .withKey(key, "latin")
    .filter(
      (name) =>
        lexicon.isSettlement(name.id) &&
        transliterated(name) &&
        mayBeSpelt(sounds, soundsOf(name)) &&
        !lexicon.namesOf(name.id).some(({ lang }) => lang === "ar"),
    )
    .map((name) => ({
      name,
      via: "transliteration",
      distance: 0,
      articleDiffers: hasArticle(name.name) !== first.article,
    }));
}

function soundsAlike(name: CompiledName, sounds: string): boolean {
  const other = soundsOf(name);
  return name.lang === "ar" ? isSameBeforeLast(sounds, other) : transliterated(name) && mayBeSpelt(sounds, other);
}

/** Vowels that Arabic writes with one letter. */
const LETTER: Readonly<Record<string, string>> = { a: "a", e: "i", E: "i", i: "i", o: "u", u: "u", w: "u", y: "i" };

/** `kursaa` and `kursai`: at its end a name in Arabic letters is written with ه or ة, ا or ى. */
const isSameBeforeLast = (one: string, other: string): boolean =>
  one.slice(0, -1) === other.slice(0, -1) && endsAlike(one.slice(-1), other.slice(-1));

const endsAlike = (one: string, other: string): boolean => one === other || (isOpen(one) && isOpen(other));
const isOpen = (vowel: string): boolean => vowel === "a" || vowel === "i";

/** May sounds of Arabic letters, long vowels only, be those of a name in Latin letters? `Srbnli` is `Sarbanli`, and never `Sarabni`. */
export function mayBeSpelt(arabic: string, latin: string): boolean {
  const [written, spoken] = [vowelsOf(arabic), vowelsOf(latin)];
  if (keyOfSounds(arabic) !== keyOfSounds(latin) || written.length !== spoken.length) return false;
  return written.every((run, at) => {
    const heard = spoken[at] as string;
    if (at === written.length - 1) return endsAlike(run, heard);
    // At the head an alif carries any vowel, and the keys are equal: both begin with one, or neither.
    if (at === 0) return true;
    return [...run].every((vowel) => heard.includes(vowel));
  });
}

/** The vowels before, between and behind the consonants, as Arabic would write them. */
const vowelsOf = (sounds: string): readonly string[] =>
  sounds.split(/[^aeiouwyE]/).map((run) => [...run].map((vowel) => LETTER[vowel]).join(""));
