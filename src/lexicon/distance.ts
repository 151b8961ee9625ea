import { COSTS, type Costs } from "./costs.ts";

/**
 * The distance between two runs of sounds: a weighted, symmetric edit distance. A vowel for a vowel is
 * cheap, so are the consonants that writers mix up (q/k/g, kh/h, dh/d/z, th/t/s, j/g), a consonant for
 * another is dear, and the first consonant weighs most. The costs are those of `costs.ts`.
 */

/** The first consonant is the one that nobody gets wrong: half as dear again, as in `Bakh` for `Tabbakh`. */
export const FIRST_CONSONANT = 1.5;
/** Two consonants that changed places: a slip of the hand, dearer than a confusion, cheaper than two errors. */
export const TRANSPOSE = 0.6;
const SWAP_CONSONANT = 1;
const SWAP_VOWEL = 0.24;
const DROP_OTHER = 0.9;

const VOWELS = "aeiouE";
/** Vowels and the letters that stand for them: what differs in two spellings of one name. */
const isVowelCode = new Uint8Array(128);
for (const vowel of VOWELS) isVowelCode[vowel.charCodeAt(0)] = 1;

/** Costs laid out for looking up by letter codes. */
export interface CostTable {
  readonly swap: Float64Array;
  readonly drop: Float64Array;
  readonly dropFirst: Float64Array;
  readonly dropLast: Float64Array;
}

export function costTable(costs: Costs): CostTable {
  const swap = new Float64Array(128 * 128).fill(SWAP_CONSONANT);
  for (const a of VOWELS) for (const b of VOWELS) swap[a.charCodeAt(0) * 128 + b.charCodeAt(0)] = SWAP_VOWEL;
  for (const [pair, cost] of Object.entries(costs.swap)) {
    const a = pair.charCodeAt(0);
    const b = pair.charCodeAt(1);
    swap[a * 128 + b] = cost;
    swap[b * 128 + a] = cost;
  }
  for (let code = 0; code < 128; code++) swap[code * 129] = 0;
  const drop = new Float64Array(128).fill(DROP_OTHER);
  for (const [sound, cost] of Object.entries(costs.drop)) if (sound.length === 1) drop[sound.charCodeAt(0)] = cost;
  const dropFirst = drop.slice();
  const dropLast = drop.slice();
  for (const [sound, cost] of Object.entries(costs.drop)) {
    if (sound.startsWith("^")) dropFirst[sound.charCodeAt(1)] = cost;
    else if (sound.endsWith("$")) dropLast[sound.charCodeAt(0)] = cost;
  }
  return { swap, drop, dropFirst, dropLast };
}

const DEFAULT_TABLE = costTable(COSTS);

const MAX_LENGTH = 64;
const rows = [0, 1, 2].map(() => new Float64Array(MAX_LENGTH + 1));
const dropsA = new Float64Array(MAX_LENGTH);
const dropsB = new Float64Array(MAX_LENGTH);
const codesA = new Uint8Array(MAX_LENGTH);
const codesB = new Uint8Array(MAX_LENGTH);

/**
 * The price of turning one run of sounds into another; 0 for equal ones. Gives up and returns
 * `Infinity` once it must exceed `limit`.
 *
 * @example
 * distance("kafrnabl", "kafranbel", 2) < distance("kafrnabl", "kafrtab", 2); // => true
 */
export function distance(a: string, b: string, limit: number, table: CostTable = DEFAULT_TABLE): number {
  if (a === b) return 0;
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) return Number.POSITIVE_INFINITY;
  // Symmetric by construction, but for rounding: always work on the same order.
  return a < b ? measure(a, b, limit, table) : measure(b, a, limit, table);
}

/**
 * Row by row, as every edit distance; but of each row only the columns that a price within the limit may still
 * reach, `from` to `to`: from the row above, or from the one above that where two sounds changed places.
 */
function measure(a: string, b: string, limit: number, table: CostTable): number {
  let before = rows[0] as Float64Array;
  let previous = rows[1] as Float64Array;
  let current = rows[2] as Float64Array;
  const { swap } = table;
  const firstA = read(a, table, codesA, dropsA);
  const firstB = read(b, table, codesB, dropsB);
  previous[0] = 0;
  let [from, to] = [0, 0];
  for (; to < b.length && (previous[to] as number) + (dropsB[to] as number) <= limit; to++)
    previous[to + 1] = (previous[to] as number) + (dropsB[to] as number);
  let [fromAbove, toAbove] = [0, -1];
  let codeAbove = -1;
  for (let i = 0; i < a.length; i++) {
    const code = codesA[i] as number;
    const drop = dropsA[i] as number;
    let across = previous[from] as number;
    let left = across + drop;
    current[from] = left;
    let first = left <= limit ? from : -1;
    let last = first;
    for (let j = from; j < b.length; j++) {
      if (j > to && j > toAbove + 1 && left > limit) break;
      const above = j < to ? (previous[j + 1] as number) : Number.POSITIVE_INFINITY;
      const other = codesB[j] as number;
      let cost = across;
      if (code !== other) {
        cost += (swap[(code << 7) | other] as number) * (i === firstA || j === firstB ? FIRST_CONSONANT : 1);
        if (codeAbove === other && j > fromAbove && j <= toAbove + 1 && code === codesB[j - 1])
          cost = Math.min(cost, (before[j - 1] as number) + TRANSPOSE);
      }
      if (above + drop < cost) cost = above + drop;
      left += dropsB[j] as number;
      if (left < cost) cost = left;
      left = cost;
      current[j + 1] = cost;
      if (cost <= limit) {
        if (first < 0) first = j + 1;
        last = j + 1;
      }
      across = above;
    }
    if (first < 0) return Number.POSITIVE_INFINITY;
    [before, previous, current] = [previous, current, before];
    codeAbove = code;
    fromAbove = from;
    toAbove = to;
    from = Math.min(first, from + 1);
    to = last;
  }
  return to === b.length ? (previous[b.length] as number) : Number.POSITIVE_INFINITY;
}

/** Fills in the code of each sound, and what it costs to leave out; returns where the first consonant stands. */
function read(sounds: string, table: CostTable, codes: Uint8Array, drops: Float64Array): number {
  let first = -1;
  const last = sounds.length - 1;
  for (let at = 0; at <= last; at++) {
    const code = sounds.charCodeAt(at) & 127;
    codes[at] = code;
    const costs = at === 0 ? table.dropFirst : at === last ? table.dropLast : table.drop;
    drops[at] = costs[code] as number;
    if (first < 0 && isVowelCode[code] === 0) {
      first = at;
      drops[at] = (drops[at] as number) * FIRST_CONSONANT;
    }
  }
  return first;
}
