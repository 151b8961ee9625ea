import type { Rows } from "../data/rows.ts";
import type { CompiledName } from "../data/tables.ts";
import { gather } from "../text/group.ts";
import { keyOfSounds, soundsOfWords } from "../text/key.ts";
import { Memo } from "../text/memo.ts";
import { drawersWithKey, ELSEWHERE, lettersOf } from "./key-drawers.ts";

/** The transliteration key of a name of the tables, of which this is the phrase. */
export const keyOfPhrase = (phrase: string): string => keyOfSounds(soundsOfWords(phrase.split(" ")));

/**
 * Names by their transliteration key. Packed, the keys would take a sixth of the whole; worked out all at
 * once, they would take most of the time to the first answer. So they are worked out for the names that may
 * have a key that begins with the same two sounds, when one is asked for.
 */
export class KeyIndex {
  readonly #rows: Rows;
  /** By the letter that a name begins with and the first two sounds of its key. */
  readonly #ready = new Map<string, ReadonlyMap<string, readonly number[]>>();
  readonly #keys = new Map<number, string>();
  readonly #found = { latin: new Memo<readonly CompiledName[]>(), any: new Memo<readonly CompiledName[]>() };

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /** The names of a key, those that begin with one letter after another; all of them, or those in Latin letters. */
  with(key: string, script: "latin" | "any"): readonly CompiledName[] {
    return this.#found[script].get(key, () => this.#find(key, script));
  }

  #find(key: string, script: "latin" | "any"): readonly CompiledName[] {
    const [latin, arabic] = lettersOf(key.charAt(0));
    const found = [...this.#beginningWith(ELSEWHERE, "", key)];
    for (const letter of script === "latin" ? latin : latin + arabic) {
      found.push(...this.#beginningWith(letter, key.slice(0, 2), key));
    }
    return found.map((row) => this.#rows.name(row));
  }

  #beginningWith(letter: string, sounds: string, key: string): readonly number[] {
    let keys = this.#ready.get(letter + sounds);
    if (keys === undefined) {
      keys = this.#named(letter, sounds);
      this.#ready.set(letter + sounds, keys);
    }
    return keys.get(key) ?? NONE;
  }

  #named(letter: string, sounds: string): ReadonlyMap<string, readonly number[]> {
    const keys = new Map<string, number[]>();
    for (const row of this.#rows.namesIn(drawersWithKey(letter, sounds))) {
      const key = this.#keyOf(row);
      if (key.length > 1 && key.startsWith(sounds)) gather(keys, key, row);
    }
    return keys;
  }

  /** What begins with `kaf` may have a key that begins with `k`, `kf` or `kb`: the same names are asked for again and again. */
  #keyOf(row: number): string {
    let key = this.#keys.get(row);
    if (key === undefined) {
      key = keyOfPhrase(this.#rows.phraseOf(row));
      this.#keys.set(row, key);
    }
    return key;
  }
}

const NONE: readonly number[] = [];
