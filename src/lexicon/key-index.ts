import type { Rows } from "../data/rows.ts";
import type { CompiledName } from "../data/tables.ts";
import { gather } from "../text/group.ts";
import { keyOfSounds, soundsOfWords } from "../text/key.ts";
import { Memo } from "../text/memo.ts";
import { drawersWithKey, ELSEWHERE, lettersOf } from "./key-drawers.ts";

/** The transliteration key of a name of the tables, of which this is the phrase. */
export const keyOfPhrase = (phrase: string): string => keyOfSounds(soundsOfWords(phrase.split(" ")));

/** A name of the tables, and its key. */
interface Keyed {
  readonly row: number;
  readonly key: string;
}

/**
 * Names by their transliteration key. Packed, the keys would take a sixth of the whole; worked out all at
 * once, they would take most of the time to the first answer. So they are worked out for the names that may
 * have a key that begins with the same two sounds, when one is asked for.
 */
export class KeyIndex {
  readonly #rows: Rows;
  /** By the letter that a name begins with and the first two sounds of its key. */
  readonly #ready = new Map<string, ReadonlyMap<string, readonly number[]>>();
  readonly #drawers = new Map<number, readonly Keyed[]>();
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
    const keyed = drawersWithKey(letter, sounds).flatMap((drawer) => this.#keysIn(drawer));
    const keys = new Map<string, number[]>();
    // In the order of the tables.
    for (const { row, key } of keyed.filter(({ key }) => key.startsWith(sounds)).sort((a, b) => a.row - b.row))
      gather(keys, key, row);
    return keys;
  }

  /** What begins with `kaf` may have a key that begins with `k`, `kf` or `kb`: the same drawers are asked for again and again. */
  #keysIn(drawer: number): readonly Keyed[] {
    let keyed = this.#drawers.get(drawer);
    if (keyed === undefined) {
      keyed = this.#rows
        .namesIn([drawer])
        .map((row) => ({ row, key: keyOfPhrase(this.#rows.phraseOf(row)) }))
        .filter(({ key }) => key.length > 1);
      this.#drawers.set(drawer, keyed);
    }
    return keyed;
  }
}

const NONE: readonly number[] = [];
