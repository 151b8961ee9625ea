import { standsAsArticle } from "../../text/key.ts";
import { tokenize } from "../../text/tokenize.ts";
import { likeness } from "./likeness.ts";

/**
 * A romanised name made plain: no accents or apostrophes, the article `al-` never assimilated, each
 * word with a capital.
 *
 * @example
 * plainLatin("Tall an Na‘ām"); // => "Tall al-Naam"
 * plainLatin("As Suwaydā’"); // => "al-Suwayda"
 */
export function plainLatin(name: string): string {
  const bare = asciiOf(name);
  const tokens = tokenize(bare);
  let plain = "";
  let article = false;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (!article && next !== undefined && standsAsArticle(token, next, at > 0)) {
      article = true;
      continue;
    }
    plain += `${plain === "" ? "" : " "}${article ? "al-" : ""}${capitalised(token.word.raw)}`;
    article = false;
  }
  return plain;
}

/**
 * The variant that makes the best label: nearest to the Arabic and to OCHA's name, written as the
 * Board on Geographic Names writes rather than as the French Mandate did; the source's first choice
 * before its others.
 */
export function bestVariant(
  latin: readonly string[],
  arabic: readonly string[],
  ocha: readonly string[],
): string | undefined {
  let best: string | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, name] of latin.entries()) {
    const score = variantScore(name, arabic, ocha) - Math.min(at, 10) * 0.02 - (at === 0 ? 0 : 0.1);
    if (score > most) {
      most = score;
      best = name;
    }
  }
  return best;
}

/** Signs of a French or Turkish spelling, each of which speaks against a variant. */
const FOREIGN = [
  /[ïëéèôœü]/i,
  /[âîûê]/i,
  /ou/i,
  /ch|dj|tch|rh(?=[aeiou])/i,
  /aa|ee|oo/i,
  /\b[Ee][ltdnrsz]+ |\bech /,
  /e/i,
  /o/i,
  /[A-Za-z]ts?h(?=[ao])|c(?!h)|x|p/i,
];

function variantScore(name: string, arabic: readonly string[], ocha: readonly string[]): number {
  const foreign = FOREIGN.filter((sign) => sign.test(name)).length;
  const toArabic = arabic.length === 0 ? 0.7 : Math.max(...arabic.map((other) => likeness(name, other)));
  // OCHA's first name weighs more than the name behind a dash.
  const toOcha = ocha.length === 0 ? 0.7 : Math.max(...ocha.map((other, at) => likeness(name, other) - at * 0.1));
  return 1.2 * toArabic + 1.5 * toOcha - 0.2 * foreign;
}

const LETTERS: Readonly<Record<string, string>> = {
  ı: "i",
  ħ: "h",
  đ: "d",
  ð: "dh",
  þ: "th",
  ł: "l",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ß: "ss",
};

/** The letters of English and nothing else; apostrophes, ayn and hamza go. */
export function asciiOf(name: string): string {
  return name
    .replace(/['’‘`´ʼʻʹʾʿˈˊˋ′‵＇]/g, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\u0000-\u007f]/g, (letter) => LETTERS[letter.toLowerCase()] ?? "");
}

export function capitalised(word: string): string {
  const lower = word === word.toUpperCase() && word.length > 1 ? word.toLowerCase() : word;
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** Is the spelling French or else not fit to stand as a label without respelling? */
export function isForeignSpelling(name: string): boolean {
  return /[ïëéèôœâîûê]|ou|tch|dj|rh(?=[aeiou])|^[Ee][ltdnrsz] /i.test(name);
}
