import type { Rows } from "../data/rows.ts";
import type { CompiledName } from "../data/tables.ts";
import { type Groups, GroupsToBe } from "./groups.ts";
import type { Lexicon } from "./lexicon.ts";
import { SharedPairs } from "./shared-pairs.ts";
import { allSoundsOf, writesKhAsCh } from "./sounds.ts";

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

/** Which names are asked for; all of them where undefined. */
type Wanted = ((name: CompiledName) => boolean) | undefined;

/** So many candidates are enough: a right one that shares less with what was asked is not found first anyway (bench/spelling). */
const ENOUGH = 160;
/** Candidates that share equally much are all taken or none, but for this bound. */
const AT_MOST = 420;

/**
 * Finds names that share pairs of neighbouring consonants with what was asked, those that share most
 * first, without looking at the others:
 *
 *     "xanaser" -> consonants h-n-s-r -> pairs ^h hn ns sr r$ -> the names that have most of these
 */
export class SoundIndex {
  readonly #rows: Rows;
  /** All sounds, each once: their numbers count the places. */
  readonly #sounds: readonly string[];
  /** The rows of the names that have each. */
  readonly #alike: Groups;
  readonly #heard: (Heard | undefined)[];
  readonly #pairs: SharedPairs;
  /** What was asked last: near names and those farther away are taken from the same candidates. */
  #last: { sounds: string; wanted: Wanted; found: readonly Heard[] } | undefined;

  constructor(rows: Rows) {
    this.#rows = rows;
    const numbers = new Map<string, number>();
    const alike = new GroupsToBe();
    for (let row = 0; row < rows.names; row++) {
      const words = rows.wordsOf(row);
      const lang = rows.langOf(row);
      if (!standsForSounds({ kind: rows.kindOf(row), lang, phrase: words.join(" ") })) continue;
      for (const sounds of allSoundsOf(words, lang)) {
        if (sounds === "" || /\d/.test(sounds)) continue;
        const number = numbers.get(sounds) ?? numbers.size;
        if (number === numbers.size) numbers.set(sounds, number);
        alike.add(number, row);
      }
    }
    this.#sounds = [...numbers.keys()];
    this.#alike = alike.groups(numbers.size);
    this.#heard = new Array(numbers.size);
    this.#pairs = new SharedPairs(this.#sounds);
  }

  /** The sounds nearest by their pairs of consonants, of which `wanted` accepts a name. */
  candidates(sounds: string, wanted?: Wanted): readonly Heard[] {
    if (this.#last?.sounds === sounds && this.#last.wanted === wanted) return this.#last.found;
    const sorted = this.#pairs.nearest(sounds);
    const found: Heard[] = [];
    let tier = Number.POSITIVE_INFINITY;
    // biome-ignore lint/style/useForOf: every near lookup goes through here; see `shared-pairs.ts`.
    for (let at = 0; at < sorted.length; at++) {
      const number = sorted[at] as number;
      // Those that share equally much are all looked at, unless they are very many.
      if (found.length >= AT_MOST || (found.length >= ENOUGH && this.#pairs.share(number) !== tier)) break;
      tier = this.#pairs.share(number);
      const heard = this.#hear(number);
      if (wanted === undefined || heard.names.some(wanted)) found.push(heard);
    }
    this.#last = { sounds, wanted, found };
    return found;
  }

  #hear(number: number): Heard {
    const heard = this.#heard[number] ?? new Heard(this.#sounds[number] as string, this.#rows, this.#alike.of(number));
    this.#heard[number] = heard;
    return heard;
  }
}

/** Is this a name whose letters stand for sounds? Acronyms and translations that went wrong are met only as they are written. */
export function standsForSounds({ kind, ...written }: Pick<CompiledName, "kind" | "lang" | "phrase">): boolean {
  return (
    kind !== "acronym" &&
    kind !== "mistranslation" &&
    kind !== "demonym" &&
    kind !== "umbrella" &&
    !writesKhAsCh(written)
  );
}

const indexes = new WeakMap<Lexicon, SoundIndex>();

/** The index of a lexicon's names by sound, made when it is first needed. */
export function soundIndex(lexicon: Lexicon): SoundIndex {
  let index = indexes.get(lexicon);
  if (index === undefined) {
    index = new SoundIndex(lexicon.rows);
    indexes.set(lexicon, index);
  }
  return index;
}
