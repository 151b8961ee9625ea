/**
 * Vowels, and the letters that stand now for a vowel, now for a consonant (w, y), are written in so many
 * ways that they are read a whole run at a time: `ouai` in Houaij, `uway` in Huwayj and `we` in Hwej come
 * out as one sound each.
 */

/** What the letters of a run become, in this order. V is any vowel. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?:ou|oo|uu)/g, "u"], // Oum, Abou, Yarmook
  [/(?:ee|ii)/g, "i"], // Kfeer
  [/ie(?=.)/g, "i"], // Dien, but Chenie has two
  [/yy+/g, "y"],
  [/ww+/g, "w"],
  [/iy(?=[aeiou])/g, "i"], // -iyah, -iyeh, -iye
  [/yi/g, "i"],
  [/[uo]w?(?=[ae])/g, "w"], // Huwayj, Howaij, Houaij: all Hwej
  [/[uo]w(?=[iou])/g, "w"],
  [/(?:aw|au|ow|ao)(?![aeiou])/g, "o"], // Hawsh, Haouch, Hosh
  [/ae(?![aeiou])/g, "e"],
  [/(?:ai|ay|ei|ey)(?![aeiou])/g, "E"], // Dayr, Deir, Dair, Der
  [/(.)\1+/g, "$1"],
];

/** More distinct runs than this no language has: what comes later is worked out each time. */
const LIMIT = 2000;
const remembered = new Map<string, string>();

/**
 * The sounds of a run of vowels, `w` and `y`. `first`: the run begins the word.
 *
 * @example
 * vowels("ay", false); // => "E"
 * vowels("uwa", false); // => "wa"
 */
export function vowels(run: string, first: boolean): string {
  const name = first ? `^${run}` : run;
  let sounds = remembered.get(name);
  if (sounds === undefined) {
    sounds = read(run, first);
    if (remembered.size < LIMIT && run.length < 12) remembered.set(name, sounds);
  }
  return sounds;
}

function read(run: string, first: boolean): string {
  // A word that begins with w or y begins with a consonant: Wurayda, Yarmuk.
  if (first && run.length > 1 && /^[wy]/.test(run)) return run.charAt(0) + read(run.slice(1), true);
  if (first && /^[wy]$/.test(run)) return run;
  let sounds = run;
  for (const [letters, sound] of RULES) sounds = sounds.replace(letters, sound);
  // Behind a consonant y is i (Dawudye), and w alone is u; so are both where no vowel follows.
  if (!first) sounds = sounds.replace(/^y/, "i").replace(/^w$/, "u");
  return sounds
    .replace(/y(?![aeiouE])/g, "i")
    .replace(/w(?![aeiouyE])/g, "u")
    .replace(/(.)\1+/g, "$1");
}
