import type { Rows } from "../data/rows.ts";
import type { CompiledName } from "../data/tables.ts";
import { type Groups, GroupsToBe } from "./groups.ts";
import type { Lexicon } from "./lexicon.ts";
import { allSoundsOf } from "./sounds.ts";

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
 * Consonants that writers put for one another count as one here: the index must not lose a name over
 * them; the distance tells them apart afterwards. Vowels, w and y are left out.
 */
const CLASSES: readonly string[] = ["b", "d z", "t", "h x", "k g", "j", "r", "s S", "f", "l", "m", "n"];
const BOUNDARY = CLASSES.length;
const BASE = CLASSES.length + 1;
const classOf = new Int8Array(128).fill(-1);
for (const [number, sounds] of CLASSES.entries())
  for (const sound of sounds) if (sound !== " ") classOf[sound.charCodeAt(0)] = number;

/** At the end of a name z and s are one, as Turks and Germans speak it. */
const [Z, S] = [classOf["z".charCodeAt(0)], classOf["s".charCodeAt(0)] as number];

/** Which names are asked for; all of them where undefined. */
type Wanted = ((name: CompiledName) => boolean) | undefined;

/** So many candidates are enough: a right one that shares less with what was asked is not found first anyway (bench/spelling). */
const ENOUGH = 160;
/** Candidates that share equally much are all taken or none, but for this bound. */
const AT_MOST = 420;
/** How finely shares are told apart. */
const STEPS = 64;
/** Less than a third in common is chance. */
const LEAST = Math.ceil(STEPS / 3);

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
  /** For each pair of consonants, the numbers of the sounds that have it. */
  readonly #postings: Groups;
  readonly #heard: (Heard | undefined)[];
  readonly #sizes: Uint8Array;
  /** Room to work in, one place for each sound. */
  readonly #shared: Uint8Array;
  readonly #tiers: Uint8Array;
  readonly #touched: Int32Array;
  readonly #sorted: Int32Array;
  /** What was asked last: near names and those farther away are taken from the same candidates. */
  #last: { sounds: string; wanted: Wanted; found: readonly Heard[] } | undefined;

  constructor(rows: Rows) {
    this.#rows = rows;
    const numbers = new Map<string, number>();
    const alike = new GroupsToBe();
    for (let row = 0; row < rows.names; row++) {
      if (!standsForSounds({ kind: rows.kindOf(row) })) continue;
      for (const sounds of allSoundsOf(rows.wordsOf(row))) {
        if (sounds === "" || /\d/.test(sounds)) continue;
        const number = numbers.get(sounds) ?? numbers.size;
        if (number === numbers.size) numbers.set(sounds, number);
        alike.add(number, row);
      }
    }
    this.#sounds = [...numbers.keys()];
    this.#alike = alike.groups(numbers.size);
    this.#heard = new Array(numbers.size);
    this.#sizes = new Uint8Array(numbers.size);
    this.#shared = new Uint8Array(numbers.size);
    this.#tiers = new Uint8Array(numbers.size);
    this.#touched = new Int32Array(numbers.size);
    this.#sorted = new Int32Array(numbers.size);
    const postings = new GroupsToBe();
    for (const [number, sounds] of this.#sounds.entries()) {
      const pairs = pairsOf(sounds);
      this.#sizes[number] = pairs.length;
      for (const pair of pairs) postings.add(pair, number);
    }
    this.#postings = postings.groups(BASE * BASE);
  }

  /** The sounds nearest by their pairs of consonants, of which `wanted` accepts a name. */
  candidates(sounds: string, wanted?: Wanted): readonly Heard[] {
    if (this.#last?.sounds === sounds && this.#last.wanted === wanted) return this.#last.found;
    const sorted = this.#byShare(sounds);
    const found: Heard[] = [];
    let tier = STEPS;
    for (const number of sorted) {
      // Those that share equally much are all looked at, unless they are very many.
      if (found.length >= AT_MOST || (found.length >= ENOUGH && this.#tiers[number] !== tier)) break;
      tier = this.#tiers[number] as number;
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

  /** The numbers of all sounds that share a third of their pairs with these, those that share most first: a counting sort. */
  #byShare(sounds: string): Int32Array {
    const pairs = pairsOf(sounds);
    const shared = this.#shared;
    const touched = this.#touched;
    // A name of one consonant, which has two pairs, must share so many: only those that do are looked at again.
    const fewest = Math.ceil((LEAST * (pairs.length + 2)) / (2 * STEPS));
    let count = 0;
    for (const pair of pairs) {
      const list = this.#postings.of(pair);
      // biome-ignore lint/style/useForOf: the hottest loop of a lookup; counting is a third faster than iterating here.
      for (let at = 0; at < list.length; at++) {
        const number = list[at] as number;
        const common = (shared[number] as number) + 1;
        shared[number] = common;
        if (common === fewest) touched[count++] = number;
      }
    }
    const starts = new Int32Array(STEPS + 2);
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const number = touched[at] as number;
      const common = shared[number] as number;
      const tier = Math.floor((2 * STEPS * common) / (pairs.length + (this.#sizes[number] as number)));
      if (tier < LEAST) continue;
      this.#tiers[number] = tier;
      starts[STEPS - tier + 1] = (starts[STEPS - tier + 1] as number) + 1;
      touched[kept++] = number;
    }
    shared.fill(0);
    for (let step = 1; step < starts.length; step++)
      starts[step] = (starts[step] as number) + (starts[step - 1] as number);
    for (let at = 0; at < kept; at++) {
      const number = touched[at] as number;
      const step = STEPS - (this.#tiers[number] as number);
      const place = starts[step] as number;
      this.#sorted[place] = number;
      starts[step] = place + 1;
    }
    return this.#sorted.subarray(0, kept);
  }
}

/** The pairs of neighbouring consonants, each once; the bounds of the name count as one. */
function pairsOf(sounds: string): readonly number[] {
  const pairs: number[] = [];
  let before = BOUNDARY;
  for (let at = 0; at <= sounds.length; at++) {
    let consonant = at === sounds.length ? BOUNDARY : (classOf[sounds.charCodeAt(at) & 127] as number);
    if (consonant < 0) continue;
    if (at === sounds.length - 1 && consonant === Z) consonant = S;
    const pair = before * BASE + consonant;
    if (!pairs.includes(pair)) pairs.push(pair);
    before = consonant;
  }
  return pairs;
}

/** Is this a name whose letters stand for sounds? Acronyms and translations that went wrong are met only as they are written. */
export function standsForSounds({ kind }: Pick<CompiledName, "kind">): boolean {
  return kind !== "acronym" && kind !== "mistranslation" && kind !== "demonym" && kind !== "umbrella";
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
