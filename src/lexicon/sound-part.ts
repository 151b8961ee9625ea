import type { Rows } from "../data/rows.ts";
import type { CompiledName } from "../data/tables.ts";
import { TRANSLATED } from "../text/heads.ts";
import { drawersOfWord } from "../text/initials.ts";
import { type Groups, GroupsToBe } from "./groups.ts";
import { drawersOfConsonants } from "./key-drawers.ts";
import { SharedPairs } from "./shared-pairs.ts";
import { allSoundsOf, standsForSounds } from "./sounds.ts";

/** All names that sound exactly alike: made when they are asked for. */
export class Heard {
  readonly sounds: string;
  readonly #rows: Rows;
  readonly #alike: Int32Array;
  #names: readonly CompiledName[] | undefined;

  constructor(sounds: string, rows: Rows, alike: Int32Array) {
    this.sounds = sounds;
    this.#rows = rows;
    this.#alike = alike;
  }

  get names(): readonly CompiledName[] {
    this.#names ??= Array.from(this.#alike, (row) => this.#rows.name(row));
    return this.#names;
  }
}

/**
 * Consonants with which writers begin the same name: of a name that begins with one, only those that begin with its kin are
 * near. Asked of all names, the others were never the answer (bench/spelling).
 */
export const KIN: readonly string[] = ["b", "dtz", "hx", "gjk", "r", "sS", "f", "l", "m", "n"];

/** The drawers of names that may begin otherwise in Arabic: `Eastern Ghariyah` is Ghariyah Sharqiyah. */
const OF_ENGLISH: ReadonlySet<number> = new Set([...TRANSLATED].flatMap(drawersOfWord));

/** The kin of the first consonant of some sounds; empty where they have none. */
export function beginningOf(sounds: string): string {
  for (const sound of sounds) {
    const kin = KIN.find((one) => one.includes(sound));
    if (kin !== undefined) return kin;
  }
  return "";
}

/** One way to speak a name, and the row of the name. */
interface Sounding {
  readonly row: number;
  readonly sounds: string;
}

const soundingsIn = (rows: Rows, drawers: readonly number[]): readonly Sounding[] =>
  rows.namesIn(drawers).flatMap((row) => {
    const words = rows.wordsOf(row);
    const lang = rows.langOf(row);
    if (!standsForSounds({ kind: rows.kindOf(row), lang, phrase: words.join(" ") })) return [];
    return allSoundsOf(words, lang).flatMap((sounds) => (sounds === "" || /\d/.test(sounds) ? [] : { row, sounds }));
  });

/** The names that may begin otherwise in Arabic, so that any part may have them. */
export const soundingsOfEnglish = (rows: Rows): readonly Sounding[] => soundingsIn(rows, [...OF_ENGLISH]);

/** Finds the names whose first consonants are kin by their pairs of neighbouring consonants. */
export class SoundPart {
  readonly #rows: Rows;
  /** All sounds, each once: their numbers count the places. */
  readonly #sounds: readonly string[];
  /** The rows of the names that have each. */
  readonly #alike: Groups;
  readonly #heard: (Heard | undefined)[];
  readonly #pairs: SharedPairs;

  /** `ofEnglish`: what {@link soundingsOfEnglish} gives, for all parts once. */
  constructor(rows: Rows, beginning: string, ofEnglish: readonly Sounding[]) {
    this.#rows = rows;
    const numbers = new Map<string, number>();
    const alike = new GroupsToBe();
    const drawers = drawersOfConsonants(beginning).filter((drawer) => !OF_ENGLISH.has(drawer));
    // In the order of the tables.
    const soundings = [...soundingsIn(rows, drawers), ...ofEnglish].sort((a, b) => a.row - b.row);
    for (const { row, sounds } of soundings) {
      if (beginningOf(sounds) !== beginning) continue;
      const number = numbers.get(sounds) ?? numbers.size;
      if (number === numbers.size) numbers.set(sounds, number);
      alike.add(number, row);
    }
    this.#sounds = [...numbers.keys()];
    this.#alike = alike.groups(numbers.size);
    this.#heard = new Array(numbers.size);
    this.#pairs = new SharedPairs(this.#sounds);
  }

  /** The numbers of the sounds that share pairs with these, those that share most first. */
  nearest(sounds: string): Int32Array {
    return this.#pairs.nearest(sounds);
  }

  /** How much one shares with what was asked last. */
  share(number: number): number {
    return this.#pairs.share(number);
  }

  heard(number: number): Heard {
    const heard = this.#heard[number] ?? new Heard(this.#sounds[number] as string, this.#rows, this.#alike.of(number));
    this.#heard[number] = heard;
    return heard;
  }
}
