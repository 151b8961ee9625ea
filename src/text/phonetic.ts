/**
 * What a word sounds like, in one letter a sound, the same for every way of writing Arabic names in
 * Latin letters (English, French, Turkish, Kurdish, scholarly) and for Arabic script itself.
 *
 * Consonants: b t d j h x (kh) r z s S (sh) f k l m n w y g (g, gh). Vowels: a e i o u.
 * Hamza and ayn are silent; emphatic letters are their plain ones; doubled Latin letters are one.
 * From Arabic script only the long vowels are known.
 */

/** Latin letters, longest first at each place. */
const LATIN: readonly (readonly [string, string])[] = [
  ["tsch", "S"],
  ["sch", "S"],
  ["tch", "S"],
  ["ssh", "S"],
  ["shsh", "S"],
  ["khkh", "x"],
  ["kh", "x"],
  ["gh", "g"],
  ["sh", "S"],
  ["ch", "S"],
  ["th", "t"],
  ["dh", "d"],
  ["zh", "z"],
  ["ph", "f"],
  ["dj", "j"],
  ["dz", "z"],
  ["ck", "k"],
  ["qu", "ku"],
  ["oo", "u"],
  ["ou", "u"],
  ["ee", "i"],
  ["ie", "i"],
  ["iy", "i"],
  ["yi", "i"],
  ["uw", "u"],
  ["wu", "u"],
  ["ow", "au"],
  ["aw", "au"],
  ["ay", "ai"],
  ["ey", "ai"],
  ["ei", "ai"],
];

const LATIN_SINGLE: Readonly<Record<string, string>> = {
  b: "b",
  p: "b",
  t: "t",
  d: "d",
  j: "j",
  h: "h",
  x: "x",
  r: "r",
  z: "z",
  s: "s",
  f: "f",
  v: "w",
  k: "k",
  q: "k",
  c: "k",
  l: "l",
  m: "m",
  n: "n",
  w: "w",
  y: "y",
  g: "g",
  a: "a",
  e: "e",
  i: "i",
  o: "o",
  u: "u",
};

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

/**
 * The sounds of a folded word.
 *
 * @example
 * phonetic("khanasser"); // => "xanaser"
 * phonetic("خناصر"); // => "xnasr"
 */
export function phonetic(folded: string): string {
  return folded.charCodeAt(0) >= 0x600 ? fromArabic(folded) : squeeze(fromLatin(folded));
}

function fromLatin(word: string): string {
  let sounds = "";
  let at = 0;
  outer: while (at < word.length) {
    for (const [letters, sound] of LATIN) {
      if (word.startsWith(letters, at)) {
        sounds += sound;
        at += letters.length;
        continue outer;
      }
    }
    sounds += LATIN_SINGLE[word.charAt(at)] ?? (/[0-9]/.test(word.charAt(at)) ? word.charAt(at) : "");
    at++;
  }
  // Ta marbuta: -a, -ah, -eh, -e.
  return sounds.replace(/([aeiou])h$/, "$1");
}

function fromArabic(word: string): string {
  let sounds = "";
  // An initial ayn carries a vowel that is not written: it counts as one.
  if (word.startsWith("ع")) sounds = "a";
  for (const letter of word) sounds += ARABIC[letter] ?? (/[0-9]/.test(letter) ? letter : "");
  return sounds.length > 2 ? sounds.replace(/h$/, "a") : sounds;
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

export const isVowel = (sound: string): boolean => "aeiou".includes(sound);
