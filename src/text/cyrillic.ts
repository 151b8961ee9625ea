/** Russian letters as Latin ones. `х` stands for two sounds of Arabic and is left to the caller. */
const LATIN: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "w",
  г: "g",
  д: "d",
  е: "e",
  ё: "e",
  ж: "j",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sh",
  ъ: "",
  ы: "i",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  // Ukrainian and Serbian.
  і: "i",
  є: "ye",
  ґ: "g",
  ј: "y",
  љ: "l",
  њ: "n",
  ђ: "j",
  ћ: "ch",
  џ: "j",
};

/** Is this a word in Russian letters, or in those of its neighbours? Told by its first, which is folded. */
export const isCyrillic = (folded: string): boolean => /^\p{Script=Cyrillic}/u.test(folded);

/**
 * A Russian word in Latin letters, once with `kh` and once with `h` where it has `х`.
 *
 * @example
 * romanized("шейхун"); // => ["sheykhun", "sheyhun"]
 */
export function romanized(folded: string): readonly string[] {
  const latin = folded.replaceAll("дж", "ж").replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN[letter] ?? letter);
  return latin.includes("х") ? [latin.replaceAll("х", "kh"), latin.replaceAll("х", "h")] : [latin];
}

/** Endings of Russian nouns in the singular, the longer before the shorter, and how the nominative may end instead. */
const ENDINGS: readonly (readonly [ending: string, nominatives: readonly string[]])[] = [
  ["ом", [""]],
  ["ем", ["", "ь", "й"]],
  ["ой", ["а"]],
  ["ей", ["я"]],
  ["а", [""]],
  ["я", ["ь", "й"]],
  ["у", ["", "а"]],
  ["ю", ["ь", "й", "я"]],
  ["е", ["", "а", "ь", "я"]],
  ["ы", ["а"]],
  ["и", ["я", "ь"]],
];

const SHORTEST_STEM = 3;

/**
 * What the nominative of a declined name may be, the word itself first.
 *
 * @example
 * nominatives("алеппо"); // => ["алеппо"]
 * nominatives("идлиба"); // => ["идлиба", "идлиб"]
 */
export function nominatives(folded: string): readonly string[] {
  const found = ENDINGS.find(([ending]) => folded.endsWith(ending) && folded.length - ending.length >= SHORTEST_STEM);
  if (found === undefined) return [folded];
  const [ending, others] = found;
  const stem = folded.slice(0, -ending.length);
  return [folded, ...others.map((other) => stem + other)];
}

/**
 * What a name in Russian letters may be in Latin ones, written as a name.
 *
 * @example
 * inLatin(["хан", "шейхуна"]); // => ["Khan-Sheykhuna", "Han-Sheyhuna", "Khan-Sheykhun", "Han-Sheyhun"]
 */
export function inLatin(words: readonly string[]): readonly string[] {
  const before = words.slice(0, -1);
  return nominatives(words.at(-1) ?? "")
    .flatMap((last) => romanized([...before, last].join("-")))
    .map((latin) => latin.replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase()));
}
