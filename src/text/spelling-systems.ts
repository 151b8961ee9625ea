/** German, Polish, Czech and Dutch ch. */
const CH = /(?<![cst])ch/g;

/** What a folded phrase is where its ch is kh: Chan Scheichun. */
export const withKh = (phrase: string): string => phrase.replace(CH, "kh");

interface SpellingSystem {
  /** Letters by which it is known. */
  readonly known: RegExp;
  readonly letters: readonly (readonly [written: RegExp, read: string])[];
}

/** Dżabal Szejch. Its dż is folded to dzh, as the Czech dž is. */
const POLISH: SpellingSystem = {
  known: /sz|cz|dzh/,
  letters: [
    [/sz/g, "sh"],
    [CH, "kh"],
    [/cz/g, "ch"],
    [/j/g, "y"],
  ],
};

/** The article with the ending of the word before it, of which bodies are called: `Jayshul Islam`. Mosul has none. */
const AS_SPOKEN: SpellingSystem = {
  known: /^(?:ahrar|ansar|firqat|hizb|j[aeu][a-z]{2,4}|k[ae]t[a-z]{2,4}|liwa|sa[iy]f|su[kq]u?r)ul /,
  letters: [[/ul(?= )/, ""]],
};

/** How languages write the sounds of Arabic that no other reading of their letters gives. */
const SYSTEMS: readonly SpellingSystem[] = [
  POLISH,
  // The same in writers who leave j and ch as they found them.
  { known: /sz/, letters: [[/sz/g, "sh"]] },
  {
    // Dutch: Sjeich, Ghoeta.
    known: /sj|oe/,
    letters: [
      [CH, "kh"],
      [/sj/g, "sh"],
      [/oe/g, "u"],
    ],
  },
  {
    // Spanish: Jan Sheijun, Yobar.
    known: /(?<!d)j/,
    letters: [
      [/(?<!d)j/g, "kh"],
      [/\by(?=[aeiou])|(?<=[aeiou])y(?=[aeou])/g, "j"],
    ],
  },
  { known: /\by(?=[aeiou])/, letters: [[/\by(?=[aeiou])/g, "j"]] },
  AS_SPOKEN,
];

/** Letters that tell a language, for a text, where no other letter is taken for another sound. */
const TELLING: readonly SpellingSystem[] = [
  POLISH,
  {
    // German: Chan Scheichun, Hajat Tahrir asch-Scham.
    known: /sch/,
    letters: [
      [CH, "kh"],
      [/j/g, "y"],
    ],
  },
  AS_SPOKEN,
];

/** Turkish and Kurdish letters, beside which c is j: Ceyş. */
const TURKISH = /[şğıîêûİŞĞ]/;

/** What a phrase of a text is to readers of English where its letters say of which language they are; `written` as it stands there. */
export function toldByLetters(phrase: string, written: readonly string[]): readonly string[] {
  const read = TELLING.filter(({ known }) => known.test(phrase))
    .map(({ letters }) => inEnglish(phrase, letters))
    .filter((other) => other !== phrase);
  if (/c(?!h)/.test(phrase) && written.some((word) => TURKISH.test(word))) read.push(phrase.replace(/c(?!h)/g, "j"));
  return read;
}

/**
 * What a folded phrase is to readers of English, where its letters may be those of another language.
 *
 * @example
 * readAsForeign("ghoeta"); // => ["ghuta"]
 */
export const readAsForeign = (phrase: string): readonly string[] =>
  SYSTEMS.filter(({ known }) => known.test(phrase)).map(({ letters }) => inEnglish(phrase, letters));

const inEnglish = (phrase: string, letters: SpellingSystem["letters"]): string =>
  letters.reduce((read, [written, sound]) => read.replace(written, sound), phrase);
