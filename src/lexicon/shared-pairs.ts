import { type Groups, GroupsToBe } from "./groups.ts";

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

/** How finely shares are told apart. */
export const STEPS = 64;
/** Less than a third in common is chance. */
export const LEAST = Math.ceil(STEPS / 3);
/** What the count of a sound stands at when it shares enough: the counts begin below it. */
const REACHED = 0x80;
/** How many pairs two names must share that have so many together. */
const fewest = (pairs: number): number => Math.ceil((LEAST * pairs) / (2 * STEPS));

/**
 * Tells which sounds share most pairs of neighbouring consonants with what was asked, without looking at the others:
 * each pair has a list of the sounds that have it. Every lookup of a misspelt name waits for this.
 */
export class SharedPairs {
  /** For each pair of consonants, the numbers of the sounds that have it. */
  readonly #postings: Groups;
  /** How many pairs each sound has. */
  readonly #sizes: Uint8Array;
  /** Room to work in, one place for each sound. */
  readonly #shared: Uint8Array;
  readonly #tiers: Uint8Array;
  readonly #touched: Int32Array;
  readonly #sorted: Int32Array;
  /** Where the counts begin, by the pairs of what is asked. */
  readonly #empty: Uint8Array[] = [];

  /** Sounds are told by their places in this list. */
  constructor(sounds: readonly string[]) {
    this.#sizes = new Uint8Array(sounds.length);
    this.#shared = new Uint8Array(sounds.length);
    this.#tiers = new Uint8Array(sounds.length);
    this.#touched = new Int32Array(sounds.length);
    this.#sorted = new Int32Array(sounds.length);
    const postings = new GroupsToBe();
    for (const [number, each] of sounds.entries()) {
      const pairs = pairsOf(each);
      this.#sizes[number] = pairs.length;
      for (const pair of pairs) postings.add(pair, number);
    }
    this.#postings = postings.groups(BASE * BASE);
  }

  /** How much of its pairs a sound shares with what was asked last, if it was among the nearest: 64 where all. */
  share(number: number): number {
    return this.#tiers[number] as number;
  }

  /** The numbers of all sounds that share a third of their pairs with these, those that share most first. */
  nearest(sounds: string): Int32Array {
    const pairs = pairsOf(sounds);
    return this.#byShare(pairs.length, this.#count(pairs));
  }

  /** Counts for all sounds the pairs that they share, and notes those that share enough; tells how many they are. */
  #count(pairs: readonly number[]): number {
    const shared = this.#shared;
    const touched = this.#touched;
    shared.set(this.#lacking(pairs.length));
    let count = 0;
    for (const pair of pairs) {
      const list = this.#postings.of(pair);
      // biome-ignore lint/style/useForOf: the hottest loop of a lookup; counting is a third faster than iterating here.
      for (let at = 0; at < list.length; at++) {
        const number = list[at] as number;
        const common = (shared[number] as number) + 1;
        shared[number] = common;
        if (common === REACHED) touched[count++] = number;
      }
    }
    return count;
  }

  /** The sounds noted, those that share most first: a counting sort. */
  #byShare(pairs: number, count: number): Int32Array {
    const starts = new Int32Array(STEPS + 2);
    for (let at = 0; at < count; at++) {
      const number = this.#touched[at] as number;
      const all = pairs + (this.#sizes[number] as number);
      const tier = Math.floor((2 * STEPS * ((this.#shared[number] as number) - REACHED + fewest(all))) / all);
      this.#tiers[number] = tier;
      starts[STEPS - tier + 1] = (starts[STEPS - tier + 1] as number) + 1;
    }
    for (let step = 1; step < starts.length; step++)
      starts[step] = (starts[step] as number) + (starts[step - 1] as number);
    for (let at = 0; at < count; at++) {
      const number = this.#touched[at] as number;
      const step = STEPS - (this.#tiers[number] as number);
      const place = starts[step] as number;
      this.#sorted[place] = number;
      starts[step] = place + 1;
    }
    return this.#sorted.subarray(0, count);
  }

  /** For each sound, `REACHED` less the pairs that it must share with one of so many pairs. */
  #lacking(pairs: number): Uint8Array {
    this.#empty[pairs] ??= this.#sizes.map((size) => REACHED - fewest(pairs + size));
    return this.#empty[pairs];
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
