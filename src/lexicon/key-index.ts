import type { Rows } from "../data/rows.ts";
import type { CompiledName } from "../data/tables.ts";
import { gather } from "../text/group.ts";
import { keyOfSounds } from "../text/key.ts";
import { drawersWithKey, lettersOf } from "./key-drawers.ts";
import { soundsOf } from "./sounds.ts";

/** Stands for what names begin with that is neither letter nor digit: they are always looked at. */
const ELSEWHERE = "(";

/** The transliteration key of a name of the tables. */
export const keyOfName = (name: CompiledName): string => keyOfSounds(soundsOf(name));

/**
 * Names by their transliteration key. Packed, the keys would take a sixth of the whole; worked out all at
 * once, they would take most of the time to the first answer. So they are worked out for the names that may
 * have a key that begins with the same two sounds, when one is asked for.
 */
export class KeyIndex {
  readonly #rows: Rows;
  /** By the letter that a name begins with and the first two sounds of its key. */
  readonly #ready = new Map<string, ReadonlyMap<string, readonly CompiledName[]>>();

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /** The names of a key, those that begin with one letter after another; all of them, or those in Latin letters. */
  with(key: string, script: "latin" | "any"): readonly CompiledName[] {
    const [latin, arabic] = lettersOf(key.charAt(0));
    let found = this.#beginningWith(ELSEWHERE, "").get(key) ?? NONE;
    for (const letter of script === "latin" ? latin : latin + arabic) {
      const names = this.#beginningWith(letter, key.slice(0, 2)).get(key);
      if (names !== undefined) found = found.length === 0 ? names : [...found, ...names];
    }
    return found;
  }

  #beginningWith(letter: string, sounds: string): ReadonlyMap<string, readonly CompiledName[]> {
    let keys = this.#ready.get(letter + sounds);
    if (keys === undefined) {
      keys = this.#named(letter, sounds);
      this.#ready.set(letter + sounds, keys);
    }
    return keys;
  }

  #named(letter: string, sounds: string): ReadonlyMap<string, readonly CompiledName[]> {
    const keys = new Map<string, CompiledName[]>();
    for (const name of this.#rows.namesIn(drawersWithKey(letter, sounds))) {
      const own = keyOfName(name);
      if (own.length > 1 && own.startsWith(sounds)) gather(keys, own, name);
    }
    return keys;
  }
}

const NONE: readonly CompiledName[] = [];
