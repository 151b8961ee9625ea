import type { CompiledName } from "../data/tables.ts";
import { soundsOfWords } from "../text/key.ts";
import type { Lexicon } from "./lexicon.ts";

/** All names that sound exactly alike. */
export interface Heard {
  readonly sounds: string;
  readonly names: readonly CompiledName[];
}

/**
 * Consonants that writers put for one another count as one here: the index must not lose a name over
 * them; the distance tells them apart afterwards. Vowels, w and y are left out.
 */
const CLASSES: readonly string[] = ["b", "d z", "t", "h x", "k g", "j", "r", "s S", "f", "l", "m", "n"];
const BOUNDARY = CLASSES.length;
const BASE = CLASSES.length + 1;
const classOf = new Int8Array(128).fill(-1);
for (const [number, sounds] of CLASSES.entries()) for (const sound of sounds) if (sound !== " ") classOf[sound.charCodeAt(0)] = number;

/** So many candidates are enough: a right one that shares less with what was asked is not found first anyway (bench/spelling). */
const ENOUGH = 160;
/** Candidates that share equally much are all taken or none, but for this bound. */
const AT_MOST = 420;
/** How finely shares are told apart. */
const STEPS = 64;

/**
 * Finds names that share pairs of neighbouring consonants with what was asked, those that share most
 * first, without looking at the others:
 *
 *     "xanaser" -> consonants h-n-s-r -> pairs ^h hn ns sr r$ -> the names that have most of these
 */
export class SoundIndex {
  readonly #heard: readonly Heard[];
  /** For each pair of consonants, the numbers of the sounds that have it. */
  readonly #postings: readonly Int32Array[];
  readonly #sizes: Uint8Array;
  readonly #shared: Uint8Array;

  constructor(names: readonly CompiledName[]) {
    const bySounds = new Map<string, CompiledName[]>();
    for (const name of names) {
      const sounds = soundsOf(name);
      if (sounds === "" || /\d/.test(sounds)) continue;
      const same = bySounds.get(sounds);
      if (same === undefined) bySounds.set(sounds, [name]);
      else same.push(name);
    }
    this.#heard = [...bySounds].map(([sounds, alike]) => ({ sounds, names: alike }));
    const lists: number[][] = Array.from({ length: BASE * BASE }, () => []);
    this.#sizes = new Uint8Array(this.#heard.length);
    this.#shared = new Uint8Array(this.#heard.length);
    for (const [number, { sounds }] of this.#heard.entries()) {
      const pairs = pairsOf(sounds);
      this.#sizes[number] = pairs.length;
      for (const pair of pairs) (lists[pair] as number[]).push(number);
    }
    this.#postings = lists.map((list) => Int32Array.from(list));
  }

  /** The sounds nearest by their pairs of consonants, of which `wanted` accepts a name. */
  candidates(sounds: string, wanted?: (heard: Heard) => boolean): readonly Heard[] {
    const pairs = pairsOf(sounds);
    const shared = this.#shared;
    const touched: number[] = [];
    for (const pair of pairs) {
      for (const number of this.#postings[pair] as Int32Array) {
        if (shared[number] === 0) touched.push(number);
        shared[number] = (shared[number] as number) + 1;
      }
    }
    const tiers: number[][] = Array.from({ length: STEPS + 1 }, () => []);
    for (const number of touched) {
      const share = (2 * (shared[number] as number)) / (pairs.length + (this.#sizes[number] as number));
      (tiers[Math.floor(share * STEPS)] as number[]).push(number);
      shared[number] = 0;
    }
    const found: Heard[] = [];
    // Less than a third in common is chance.
    for (let tier = STEPS; tier >= STEPS / 3 && found.length < ENOUGH; tier--) {
      for (const number of tiers[tier] as number[]) {
        const heard = this.#heard[number] as Heard;
        if (wanted === undefined || wanted(heard)) found.push(heard);
        if (found.length >= AT_MOST) break;
      }
    }
    return found;
  }
}

/** The pairs of neighbouring consonants, each once; the bounds of the name count as one. */
function pairsOf(sounds: string): readonly number[] {
  const pairs: number[] = [];
  let before = BOUNDARY;
  for (let at = 0; at <= sounds.length; at++) {
    const consonant = at === sounds.length ? BOUNDARY : (classOf[sounds.charCodeAt(at) & 127] as number);
    if (consonant < 0) continue;
    const pair = before * BASE + consonant;
    if (!pairs.includes(pair)) pairs.push(pair);
    before = consonant;
  }
  return pairs;
}

const indexes = new WeakMap<Lexicon, SoundIndex>();

/** The index of a lexicon's names by sound, made when it is first needed. */
export function soundIndex(lexicon: Lexicon): SoundIndex {
  let index = indexes.get(lexicon);
  if (index === undefined) {
    index = new SoundIndex(lexicon.names);
    indexes.set(lexicon, index);
  }
  return index;
}

const remembered = new WeakMap<CompiledName, string>();

/** The sounds of a name of the tables, worked out when first asked for. */
export function soundsOf(name: CompiledName): string {
  let sounds = remembered.get(name);
  if (sounds === undefined) {
    sounds = soundsOfWords(name.phrase.split(" "));
    remembered.set(name, sounds);
  }
  return sounds;
}
