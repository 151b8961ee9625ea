/** The classes of characters that words are cut by. */
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
export const APOSTROPHE = 4;
export const INVISIBLE = 5;
export const SPACE = 6;
export const HYPHEN = 7;
export const OTHER = 8;

/** The class of each UTF-16 unit, found out when it is first met. */
const classes = new Uint8Array(65536);

/** The class of a UTF-16 unit. */
export function classOf(unit: number): number {
  const known = classes[unit] as number;
  if (known !== 0) return known;
  const found = classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

function classify(char: string): number {
  if (/['’‘`´ʼʻʹʾʿ′‵＇]/.test(char)) return APOSTROPHE;
  if (/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/.test(char)) return INVISIBLE;
  if (/\p{L}/u.test(char) || char === "\u0640") return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/\p{M}/u.test(char)) return MARK;
  if (/[-‐‑‒–—―−]/.test(char)) return HYPHEN;
  // "#ريف_حلب": a hashtag is its words.
  return /[\s_#]/.test(char) ? SPACE : OTHER;
}

/** Does a word begin with this unit? */
export function startsWord(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  return kind === LETTER || kind === DIGIT;
}
