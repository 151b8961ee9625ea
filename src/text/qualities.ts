import { fold } from "./fold.ts";

/** The axes on which a village is told from its twin: Upper and Lower, Big and Little, Eastern and Western. */
export type Axis = "height" | "size" | "side" | "age" | "order";

interface Quality {
  readonly axis: Axis;
  readonly english: readonly string[];
  /** The Arabic word in Latin letters: masculine and feminine, as labels use it, then other words for the same. */
  readonly arabic: readonly string[];
  /** Folded, as it is found in names in Latin and in Arabic letters. */
  readonly found: RegExp;
}

const QUALITIES: readonly Quality[] = [
  quality(
    "height",
    "upper",
    "Fawqani Fawqaniyah Fawqa",
    /^(?:f[aou]+[wq]?[uo]?[qk]*ani(?:y[aeh]+)?|foqani|fokani|فوقاني(?:ه)?)$/,
  ),
  quality("height", "lower", "Tahtani Tahtaniyah Tahta", /^(?:tahtani(?:y[aeh]+)?|تحتاني(?:ه)?)$/),
  quality(
    "height",
    "middle central",
    "Wustani Wustaniyah Wastani Wusta",
    /^(?:w[aiou]+s?t[ai]ni(?:y[aeh]+)?|wusta|wasta|wastani|وسطاني(?:ه)?|وسطي|وسطا)$/,
  ),
  quality(
    "size",
    "big great greater large",
    "Kabir Kabirah Kubra",
    /^(?:k[ae]*b[ei]+r(?:a|ah|eh|e)?|كبير(?:ه)?|كبري|kubra)$/,
  ),
  quality(
    "size",
    "little small lesser littile littler",
    "Saghir Saghirah Sughra",
    /^(?:s[ae]*gh?[ei]+r(?:a|ah|eh|e)?|serhir[e]?|zghir|صغير(?:ه)?|صغري|sughra)$/,
  ),
  quality("side", "eastern east", "Sharqi Sharqiyah", /^(?:sh?ar[qk]i(?:y+[aeh]+)?|char[qk]i(?:y[aeh]*)?|شرقي(?:ه)?)$/),
  quality("side", "western west", "Gharbi Gharbiyah", /^(?:[grq]h?arbi(?:y+[aeh]+)?|غربي(?:ه)?)$/),
  quality("side", "northern north", "Shamali Shamaliyah", /^(?:shi?[ae]?mali(?:y+[aeh]+)?|شمالي(?:ه)?)$/),
  quality(
    "side",
    "southern south",
    // Towards Mecca is the south: Syrian villages say qibli more often than janubi.
    "Janubi Janubiyah Qibli Qibliyah",
    /^(?:j[aeu]n[uo]+bi(?:y+[aeh]+)?|qi?bli(?:y+[aeh]+)?|جنوبي(?:ه)?|قبلي(?:ه)?)$/,
  ),
  quality("age", "new", "Jadid Jadidah", /^(?:jad[ei]+d(?:a|ah|eh)?|جديد(?:ه)?)$/),
  quality("age", "old", "Qadim Qadimah", /^(?:qad[ei]+m(?:a|ah|eh)?|عتيق(?:ه)?|قديم(?:ه)?|atiqa?h?)$/),
  quality("order", "first", "Awwal Ula", /^(?:awwal|ula|اول|اولي)$/),
  quality("order", "second", "Thani Thaniyah", /^(?:thani(?:y[aeh]+)?|ثاني(?:ه)?)$/),
  quality("order", "third", "Thalith Thalithah", /^(?:thalith(?:ah|a)?|ثالث(?:ه)?)$/),
];

export interface Qualified {
  /** The name without the words that tell it from its twin. */
  readonly core: string;
  readonly qualities: ReadonlyMap<Axis, number>;
}

/**
 * Part a name from the words that tell it from its twin, in English, Latin or Arabic letters.
 *
 * @example
 * partQualities("Lower Kherbet Elbir").core; // => "Kherbet Elbir"
 */
export function partQualities(name: string): Qualified {
  const words = name.split(/[\s-]+/);
  const qualities = new Map<Axis, number>();
  const core = words.filter((word, at) => {
    const index = qualityOf(word, at > 0);
    if (index < 0 || words.length === 1) return true;
    qualities.set((QUALITIES[index] as Quality).axis, index);
    return false;
  });
  // An article that stood before the quality goes with it.
  while (core.length > 1 && /^(?:al|el|a[dnrst]|ash|ath|adh|az|ech|es|er)$/i.test(core.at(-1) ?? "")) core.pop();
  return { core: core.length === 0 ? name : core.join(" "), qualities };
}

/** Do two names speak of different twins: one of the upper, one of the lower village? */
export function conflict(one: Qualified, other: Qualified): boolean {
  for (const [axis, index] of one.qualities) {
    const against = other.qualities.get(axis);
    if (against !== undefined && against !== index) return true;
  }
  return false;
}

/** Do both names carry the same such words, or none? */
export function sameQualities(one: Qualified, other: Qualified): boolean {
  return (
    one.qualities.size === other.qualities.size &&
    !conflict(one, other) &&
    [...one.qualities.keys()].every((axis) => other.qualities.has(axis))
  );
}

/** The Arabic words, in Latin letters, for qualities: `Fawqani`, or `Fawqaniyah` beside a feminine name. */
export function qualityWords(qualities: ReadonlyMap<Axis, number>, feminine: boolean): readonly string[] {
  return [...qualities.values()].map((index) => (QUALITIES[index] as Quality).arabic[feminine ? 1 : 0] as string);
}

/** Is this one of the words that tell a village from its twin, as they stand behind its name? */
export const isQuality = (folded: string): boolean => QUALITIES.some(({ found }) => found.test(folded));

/** Does this word tell a village from its twin, and not as its name does already? */
export function addsQuality(name: string, word: string): boolean {
  const added = qualityOf(word, true);
  return added >= 0 && !name.split(/[\s-]+/).some((own, at) => qualityOf(own, at > 0) === added);
}

function qualityOf(word: string, inside: boolean): number {
  const folded = fold(word).replace(/^ال(?=..)/, "");
  return QUALITIES.findIndex(({ english, found }) => english.includes(folded) || (inside && found.test(folded)));
}

function quality(axis: Axis, english: string, arabic: string, found: RegExp): Quality {
  return { axis, english: english.split(" "), arabic: arabic.split(" "), found };
}

/**
 * The Arabic words, folded, for a quality in English (`eastern`: sharqi, sharqiyah), and for the masculine word the feminine:
 * writers often lose the gender.
 */
export const qualitiesInArabic: ReadonlyMap<string, readonly string[]> = new Map(
  QUALITIES.flatMap(({ english, arabic }) => {
    const words = arabic.map(fold);
    return [...english.map((word) => [word, words] as const), [words[0] as string, words.slice(1, 2)] as const];
  }),
);
