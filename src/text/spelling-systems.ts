/** German, Polish, Czech and Dutch ch. */
const CH = /(?<![cst])ch/g;

/** What a folded phrase is where its ch is kh: Chan Scheichun. */
export const withKh = (phrase: string): string => phrase.replace(CH, "kh");

interface SpellingSystem {
  /** Letters by which it is known. */
  readonly known: RegExp;
  readonly letters: readonly (readonly [written: RegExp, read: string])[];
}

/** How languages write the sounds of Arabic that no other reading of their letters gives. */
const SYSTEMS: readonly SpellingSystem[] = [
  {
    // Polish: Dżabal Szejch. Its dż is folded to dzh.
    known: /sz|cz|dzh/,
    letters: [
      [/sz/g, "sh"],
      [CH, "kh"],
      [/cz/g, "ch"],
      [/j/g, "y"],
    ],
  },
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
];

/**
 * What a folded phrase is to readers of English, where its letters may be those of another language.
 *
 * @example
 * readAsForeign("ghoeta"); // => ["ghuta"]
 */
export const readAsForeign = (phrase: string): readonly string[] =>
  SYSTEMS.filter(({ known }) => known.test(phrase)).map(({ letters }) =>
    letters.reduce((read, [written, sound]) => read.replace(written, sound), phrase),
  );
