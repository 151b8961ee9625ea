import { drawersOf, numberOf, SECOND } from "../text/initials.ts";

/** Stands for what names begin with that is neither letter nor digit: they are always looked at. */
export const ELSEWHERE = "(";

/** The letters that may begin a sound, Latin and Arabic: `text/phonetic.ts` the other way round. */
const WRITTEN: Readonly<Record<string, readonly [latin: string, arabic: string]>> = {
  a: ["aeiou", "اع"],
  w: ["wvou", "و"],
  y: ["y", "ي"],
  b: ["bp", "ب"],
  t: ["t", "تثط"],
  d: ["d", "دذض"],
  j: ["jd", "ج"],
  h: ["h", "حه"],
  x: ["xk", "خ"],
  r: ["r", "ر"],
  z: ["z", "زظ"],
  s: ["s", "سص"],
  S: ["sct", "ش"],
  f: ["fp", "ف"],
  k: ["kqc", "قك"],
  l: ["l", "ل"],
  m: ["m", "م"],
  n: ["n", "ن"],
  g: ["gr", "غ"],
};

/** What two Latin letters at the head of a name sound like, where they may be one sound; `sch` and `tsch` count too. */
const CLUSTERS: Readonly<Record<string, string>> = {
  kh: "x",
  gh: "g",
  sh: "S",
  sc: "sS",
  ss: "sS",
  ch: "S",
  ck: "k",
  tc: "tS",
  ts: "tS",
  th: "t",
  dh: "d",
  dd: "dj",
  dj: "j",
  ds: "dj",
  dz: "dj",
  zh: "z",
  ph: "f",
  rh: "g",
};
/** `dsch` and `dzh` are longer than what a drawer tells: of names that begin so, any may be the one. */
const LONGER: readonly string[] = ["ds", "dz"];
/** What one Latin letter sounds like that is no part of those. */
const ALONE: Readonly<Record<string, string>> = {
  c: "k",
  k: "k",
  s: "s",
  t: "t",
  d: "d",
  g: "g",
  r: "r",
  p: "b",
  z: "z",
};

/** In a key they stand only at its head. */
const VOWELS = "awy";
/** Behind another letter, or at the end of a word, it may be no sound of its own. */
const OFTEN_MUTE = "hهح";

/** For each letter behind the first, by its number in a drawer, the consonants that it may begin. */
const latin = consonants(0);
const arabic = consonants(1);
const FIRST_ARABIC = numberOf("ا");

function consonants(script: 0 | 1): readonly string[] {
  const sounds: string[] = new Array(SECOND).fill("");
  for (const [sound, letters] of Object.entries(WRITTEN)) {
    if (VOWELS.includes(sound)) continue;
    for (const letter of letters[script]) sounds[numberOf(letter) % SECOND] += sound;
  }
  return sounds;
}

const mute = new Set([...OFTEN_MUTE].map((letter) => numberOf(letter) % SECOND));

/** The letters with which a name may begin whose key begins with a sound. */
export const lettersOf = (sound: string): readonly [latin: string, arabic: string] => WRITTEN[sound] ?? [sound, ""];

/**
 * The drawers of the names that begin with a letter, but for those whose keys cannot begin with these two sounds:
 * `kf` may be in the drawers of `kaf`, `kfr` and `kou`, not in that of `kar`. Of no sounds, all.
 */
export function drawersWithKey(letter: string, sounds: string): readonly number[] {
  const [from] = drawersOf(letter);
  const isLatin = numberOf(letter) < FIRST_ARABIC;
  // What follows a digit in a name, drawers do not tell.
  const wanted = /\d/.test(letter) ? "" : sounds;
  const behind = isLatin ? latin : arabic;
  const drawers: number[] = [];
  for (let second = 0; second < SECOND; second++) {
    const pair = isLatin ? letter + latinLetter(second) : "";
    if (isLatin && !mayBegin(pair, wanted)) continue;
    const goesOn = LONGER.includes(pair) || mayGoOn(second, behind, wanted);
    for (let third = 0; third < SECOND && goesOn !== false; third++)
      if (goesOn || mayGoOn(third, behind, wanted) !== false) drawers.push(from + second * SECOND + third);
  }
  return drawers;
}

/** The Latin letter of a number behind the first, if it is one. */
const latinLetter = (number: number): string => (number > 0 && number <= 26 ? String.fromCharCode(0x60 + number) : "");

/** The drawers of all names whose first consonant may be one of these sounds; of none, of those that have no consonant. */
export function drawersOfConsonants(sounds: string): readonly number[] {
  const keys = [...VOWELS].flatMap((vowel) => (sounds === "" ? vowel : [...sounds].map((sound) => vowel + sound)));
  const drawers = [...sounds, ...keys].flatMap((key) =>
    [...lettersOf(key.charAt(0)).join("")].flatMap((letter) => drawersWithKey(letter, key)),
  );
  return [...new Set([...drawersWithKey(ELSEWHERE, ""), ...drawers])];
}

function mayBegin(pair: string, sounds: string): boolean {
  return (CLUSTERS[pair] ?? ALONE[pair.charAt(0)] ?? sounds.charAt(0)).includes(sounds.charAt(0));
}

/** May the second sound be that of this letter? Undefined where it does not tell: a consonant that is repeated counts once in a key. */
function mayGoOn(letter: number, behind: readonly string[], sounds: string): boolean | undefined {
  const own = behind[letter] as string;
  if (own.includes(sounds.charAt(1))) return true;
  const silent = own === "" || letter === 0 || mute.has(letter);
  return silent || own.includes(sounds.charAt(0)) ? undefined : false;
}
