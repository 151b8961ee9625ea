/**
 * Folding: the form of a word in which letter case, accents, apostrophes, harakat and the
 * variant letters of Arabic, Persian, Urdu, Turkish and Kurdish no longer count.
 * Tables and texts both go through it.
 */

/** Letters that decomposition does not reach, or that fold to something else than their base. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
  // Turkish and Kurdish letters that are sounds of their own: spelt out, so that the key can read them.
  ş: "sh",
  ș: "sh",
  š: "sh",
  ç: "ch",
  č: "ch",
  ğ: "gh",
  ġ: "gh",
  ḫ: "kh",
  ḵ: "kh",
  // The romanisations' own letters for th, dh and j.
  ṯ: "th",
  ḏ: "dh",
  ǧ: "j",
  ž: "zh",
  ż: "zh",
  // Arabic: hamza forms, ta marbuta, alif maqsura; Persian and Urdu letters.
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ٲ: "ا",
  ٳ: "ا",
  ؤ: "و",
  ئ: "ي",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ے: "ي",
  ۍ: "ي",
  ة: "ه",
  ۃ: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ۀ: "ه",
  ک: "ك",
  ڪ: "ك",
  گ: "ك",
  ڭ: "ك",
  پ: "ب",
  چ: "ج",
  ژ: "ز",
  ڤ: "ف",
  ۋ: "و",
  ۆ: "و",
  ۇ: "و",
  ڕ: "ر",
  ڵ: "ل",
  ں: "ن",
  ﷲ: "الله",
};

/** Apostrophes, hamza and ayn as they are written in Latin letters, tatweel, and what has no width. */
const DROPPED = /['’‘`´ʼʻʹʾʿˈˊˋ′‵＇ء\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/;
const MARK = /\p{M}/u;
/** Digits as Arabic and Persian write them: `الفرع ٢٣٥` is `الفرع 235`. */
const EASTERN_DIGIT = /[٠-٩۰-۹]/;
/** Most words are folded as they stand: small Latin letters, or Arabic ones without hamza, ta marbuta and alif maqsura. */
const FOLDED = /^(?:[a-z0-9]+|[\u0627\u0628\u062a-\u063a\u0641-\u0648\u064a]+)$/;

/**
 * Fold one word.
 *
 * @example
 * fold("Ma‘arrat"); // => "maarrat"
 * fold("Şêxûn"); // => "shexun"
 * fold("إدلب"); // => "ادلب"
 */
export function fold(word: string): string {
  if (FOLDED.test(word)) return word.length > 5 && BRITISH.test(word) ? americanised(word) : word;
  let folded = "";
  for (const char of word.toLowerCase()) folded += foldChar(char);
  return BRITISH.test(folded) ? americanised(folded) : folded;
}

/** Words of the names of bodies that Britons spell otherwise: one spelling of both. */
const BRITISH =
  /^(?:centres?|defences?|armoured|organi[sz]ations?|mobilisation|neighbourhoods?|programme|labour|harbour)$/;

const americanised = (word: string): string =>
  word
    .replace("centre", "center")
    .replace("defence", "defense")
    .replace("our", "or")
    .replace("isation", "ization")
    .replace("programme", "program");

const remembered = new Map<string, string>();

function foldChar(char: string): string {
  if (char < "\u0080") return char === "'" || char === "`" ? "" : char;
  const known = remembered.get(char);
  if (known !== undefined) return known;
  const folded = foldRareChar(char);
  if (remembered.size < 4096) remembered.set(char, folded);
  return folded;
}

function foldRareChar(char: string): string {
  const direct = LETTERS[char];
  if (direct !== undefined) return direct;
  if (DROPPED.test(char) || MARK.test(char)) return "";
  if (EASTERN_DIGIT.test(char)) return String(char.charCodeAt(0) & 0xf);
  // Presentation forms and accents: NFKD takes both apart.
  const parts = char.normalize("NFKD");
  if (parts === char) return char;
  let folded = "";
  for (const part of parts) {
    if (!MARK.test(part) && !DROPPED.test(part)) folded += LETTERS[part] ?? part.toLowerCase();
  }
  return folded;
}
