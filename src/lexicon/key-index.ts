import type { CompiledName } from "../data/tables.ts";
import { gather } from "../text/group.ts";
import { keyOfSounds } from "../text/key.ts";
import { soundsOf } from "./sounds.ts";

/** The letters with which a name may begin, Latin and Arabic, by the sound with which its key begins: `text/phonetic.ts` the other way round. */
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
const LETTERS = new Set(`${Object.values(WRITTEN).flat().join("")}0123456789`);
/** Where names go that begin in no letter of those: they are always looked at. */
const ELSEWHERE = "";

/** The transliteration key of a name of the tables. */
export const keyOfName = (name: CompiledName): string => keyOfSounds(soundsOf(name));

/**
 * Names by their transliteration key. Packed, the keys would take a sixth of the whole; worked out all at
 * once, they would take most of the time to the first answer. So those of the names that begin with one
 * letter are worked out when a key is asked for that may begin with it.
 */
export class KeyIndex {
  readonly #waiting = new Map<string, CompiledName[]>();
  readonly #ready = new Map<string, Map<string, CompiledName[]>>();

  constructor(names: readonly CompiledName[]) {
    for (const name of names) {
      const first = name.phrase.charAt(0);
      gather(this.#waiting, LETTERS.has(first) ? first : ELSEWHERE, name);
    }
  }

  /** The names of a key, those that begin with one letter after another; all of them, or those in Latin letters. */
  with(key: string, script: "latin" | "any"): readonly CompiledName[] {
    const sound = key.charAt(0);
    const [latin, arabic] = WRITTEN[sound] ?? [sound, ""];
    let found = this.#beginningWith(ELSEWHERE).get(key) ?? NONE;
    for (const letter of script === "latin" ? latin : latin + arabic) {
      const names = this.#beginningWith(letter).get(key);
      if (names !== undefined) found = found.length === 0 ? names : [...found, ...names];
    }
    return found;
  }

  #beginningWith(letter: string): ReadonlyMap<string, readonly CompiledName[]> {
    let keys = this.#ready.get(letter);
    if (keys === undefined) {
      keys = new Map();
      for (const name of this.#waiting.get(letter) ?? NONE) {
        const own = keyOfName(name);
        if (own.length > 1) gather(keys, own, name);
      }
      this.#ready.set(letter, keys);
    }
    return keys;
  }
}

const NONE: readonly CompiledName[] = [];
