import { vowels } from "./vowels.ts";

/**
 * What a word sounds like, in one letter a sound, the same for every way of writing Arabic names in
 * Latin letters (English, French, Turkish, Kurdish, Russian, scholarly) and for Arabic script itself.
 *
 * Consonants: b t d j h x (kh) r z s S (sh) f k l m n w y g (g, gh). Vowels: a e i o u, and E for
 * ay and ei: a long vowel, which writers leave out less often than an e (Rahba is not Ruhayba).
 * Hamza and ayn are silent; emphatic letters are their plain ones; doubled Latin letters are one.
 * From Arabic script only the long vowels are known.
 */

/** Consonants of several letters, the longer before the shorter; everything else is one letter, one sound. */
const LATIN: readonly (readonly [string, string])[] = [
  ["tsch", "S"],
  ["dsch", "j"], // German: Dscharabulus
  ["shsh", "S"],
  ["khkh", "x"],
  ["sch", "S"],
  ["tch", "S"], // French, for Turkish ç
  ["ssh", "S"],
  ["ddj", "j"],
  ["dzh", "j"], // Bulgarian and, folded, Polish: Dżisr
  ["kh", "x"],
  ["gh", "g"],
  ["sh", "S"],
  ["ch", "S"], // French sh, Turkish ç
  ["th", "t"],
  ["dh", "d"],
  ["zh", "z"],
  ["ph", "f"],
  ["dj", "j"], // French
  ["ck", "k"],
  ["qu", "ku"],
];

const LATIN_SINGLE = "abcdefghijklmnopqrstuvwxyz";
const LATIN_SOUNDS = "abkdefghijklmnobkrstuwwxyz";

/** By the code of the first letter. */
const clusters = new Map<number, (readonly [string, string])[]>();
for (const cluster of LATIN) {
  const code = cluster[0].charCodeAt(0);
  clusters.set(code, [...(clusters.get(code) ?? []), cluster]);
}

const ARABIC: Readonly<Record<string, string>> = {
  ا: "a",
  ب: "b",
  ت: "t",
  ث: "t",
  ج: "j",
  ح: "h",
  خ: "x",
  د: "d",
  ذ: "d",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "S",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "",
  غ: "g",
  ف: "f",
  ق: "k",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "w",
  ي: "y",
};

/** The commonest words of a text are heads of names (tall, kafr, umm): remembered, and all forgotten when there are too many. */
const LIMIT = 60_000;
const remembered = new Map<string, string>();

/**
 * The sounds of a folded word.
 *
 * @example
 * phonetic("khanasser"); // => "xanaser"
 * phonetic("خناصر"); // => "xnasr"
 * phonetic("dayr"); // => "dEr"
 */
export function phonetic(folded: string): string {
  let sounds = remembered.get(folded);
  if (sounds === undefined) {
    sounds = squeeze(folded.charCodeAt(0) >= 0x600 ? fromArabic(folded) : fromLatin(folded));
    if (remembered.size >= LIMIT) remembered.clear();
    if (folded.length <= 32) remembered.set(folded, sounds);
  }
  return sounds;
}

function fromLatin(word: string): string {
  // Ta marbuta: -a, -ah, -eh, -e. The h behind a last vowel is mute, but for words of one syllable (Tah).
  const end =
    word.length > 3 && word.endsWith("h") && isRun(word.charCodeAt(word.length - 2)) ? word.length - 1 : word.length;
  let sounds = "";
  let at = 0;
  while (at < end) {
    const code = word.charCodeAt(at);
    if (isRun(code)) {
      const start = at;
      while (at < end && isRun(word.charCodeAt(at))) at++;
      sounds += vowels(word.slice(start, at), start === 0);
      continue;
    }
    const cluster = clusters.get(code)?.find(([letters]) => word.startsWith(letters, at));
    if (cluster !== undefined) {
      sounds += cluster[1];
      at += cluster[0].length;
      continue;
    }
    // French writes gh as rh; inside a word r and h may belong to two syllables (Farhan).
    if (at === 0 && word.startsWith("rh")) {
      sounds += "g";
      at += 2;
      continue;
    }
    sounds += latinSound(code);
    at++;
  }
  return sounds;
}

function latinSound(code: number): string {
  if (code >= 0x30 && code <= 0x39) return String.fromCharCode(code);
  const at = code - 0x61;
  return at >= 0 && at < LATIN_SINGLE.length ? LATIN_SOUNDS.charAt(at) : "";
}

/** a e i o u w y */
function isRun(code: number): boolean {
  return (
    code === 0x61 || code === 0x65 || code === 0x69 || code === 0x6f || code === 0x75 || code === 0x77 || code === 0x79
  );
}

function fromArabic(word: string): string {
  let letters = "";
  for (const letter of word) letters += ARABIC[letter] ?? (/[0-9]/.test(letter) ? letter : "");
  // An initial ayn carries a vowel that is not written: it counts as one.
  if (word.startsWith("ع")) letters = `a${letters}`;
  // Ta marbuta and ha look alike at the end, and both sound like a.
  if (letters.length > 2 && letters.endsWith("h")) letters = `${letters.slice(0, -1)}a`;
  return letters.replace(/[awy]+/g, (run, at: number) => vowels(run, at === 0));
}

/** Doubled sounds are one. */
function squeeze(sounds: string): string {
  let squeezed = "";
  for (let at = 0; at < sounds.length; at++) {
    const sound = sounds.charAt(at);
    if (sound !== squeezed.charAt(squeezed.length - 1)) squeezed += sound;
  }
  return squeezed;
}
