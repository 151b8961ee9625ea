/**
 * The distance between two runs of sounds: a weighted, symmetric edit distance. A vowel for a vowel is
 * cheap, so are the consonants that writers mix up (q/k/g, kh/h, dh/d/z, th/t/s, j/g), a consonant for
 * another is dear, and the first consonant weighs most.
 */

const VOWEL_SWAP: Readonly<Record<string, number>> = {
  ae: 0.05,
  ei: 0.05,
  ai: 0.16,
  ou: 0.03,
  eo: 0.22,
  ao: 0.18,
  au: 0.2,
  eu: 0.22,
  io: 0.24,
  iu: 0.2,
};

/** Consonants that stand for one another in the spelling of Arabic names; measured on the joined OCHA and GeoNames spellings (`bench/costs.ts`). */
const CONSONANT_SWAP: Readonly<Record<string, number>> = {
  hx: 0.35,
  kx: 0.45,
  gk: 0.45,
  gj: 0.35,
  gx: 0.5,
  dz: 0.3,
  dt: 0.45,
  tz: 0.5,
  st: 0.5,
  sz: 0.4,
  Ss: 0.35,
  Sj: 0.5,
  bf: 0.7,
  fw: 0.45,
  bw: 0.6,
  jy: 0.5,
  jz: 0.6,
  iy: 0.05,
  ey: 0.12,
  ay: 0.15,
  uw: 0.05,
  ow: 0.08,
  aw: 0.15,
  ew: 0.2,
  iw: 0.25,
  uy: 0.25,
  wy: 0.4,
  mn: 0.6,
  lr: 0.8,
  ln: 0.8,
  kg: 0.45,
};

const VOWELS = "aeiou";
const DELETE_VOWEL = 0.13;
const DELETE_GLIDE = 0.22;
const DELETE_H = 0.4;
const DELETE_CONSONANT = 0.9;
const SWAP_CONSONANT = 1;
const SWAP_VOWEL_CONSONANT = 1;
const TRANSPOSE = 0.6;
const FIRST_CONSONANT = 1.5;

/** The price of each pair, looked up by letter codes. */
const swapCosts = new Float64Array(128 * 128).fill(-1);
for (const [pair, cost] of [...Object.entries(VOWEL_SWAP), ...Object.entries(CONSONANT_SWAP)]) {
  const a = pair.charCodeAt(0);
  const b = pair.charCodeAt(1);
  swapCosts[a * 128 + b] = cost;
  swapCosts[b * 128 + a] = cost;
}

function swap(a: number, b: number): number {
  if (a === b) return 0;
  const known = swapCosts[(a & 127) * 128 + (b & 127)] as number;
  if (known >= 0) return known;
  return isVowelCode(a) !== isVowelCode(b) ? SWAP_VOWEL_CONSONANT : isVowelCode(a) ? 0.24 : SWAP_CONSONANT;
}

const isVowelCode = (code: number): boolean => VOWELS.includes(String.fromCharCode(code));

const dropCosts = new Float64Array(128).fill(DELETE_CONSONANT);
for (const vowel of VOWELS) dropCosts[vowel.charCodeAt(0)] = DELETE_VOWEL;
for (const glide of "wy") dropCosts[glide.charCodeAt(0)] = DELETE_GLIDE;
dropCosts["h".charCodeAt(0)] = DELETE_H;

const drop = (code: number): number => dropCosts[code & 127] as number;

const MAX_LENGTH = 64;
const rows = [0, 1, 2].map(() => new Float64Array(MAX_LENGTH + 1));

/**
 * The price of turning one run of sounds into another; 0 for equal ones. Gives up and returns
 * `Infinity` once it must exceed `limit`.
 *
 * @example
 * distance("xanaser", "xansir", 2); // => 0.18
 */
export function distance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) return Number.POSITIVE_INFINITY;
  // Symmetric by construction, but for rounding: always work on the same order.
  return a < b ? measure(a, b, limit) : measure(b, a, limit);
}

function measure(a: string, b: string, limit: number): number {
  let before = rows[0] as Float64Array;
  let previous = rows[1] as Float64Array;
  let current = rows[2] as Float64Array;
  const firstA = firstConsonant(a);
  const firstB = firstConsonant(b);
  previous[0] = 0;
  for (let j = 1; j <= b.length; j++) {
    previous[j] = (previous[j - 1] as number) + drop(b.charCodeAt(j - 1)) * (j - 1 === firstB ? FIRST_CONSONANT : 1);
  }
  for (let i = 1; i <= a.length; i++) {
    const codeA = a.charCodeAt(i - 1);
    const dropA = drop(codeA) * (i - 1 === firstA ? FIRST_CONSONANT : 1);
    current[0] = (previous[0] as number) + dropA;
    let best = current[0];
    for (let j = 1; j <= b.length; j++) {
      const codeB = b.charCodeAt(j - 1);
      const dropB = drop(codeB) * (j - 1 === firstB ? FIRST_CONSONANT : 1);
      const weight = i - 1 === firstA || j - 1 === firstB ? FIRST_CONSONANT : 1;
      let cost = (previous[j - 1] as number) + swap(codeA, codeB) * weight;
      const withoutA = (previous[j] as number) + dropA;
      if (withoutA < cost) cost = withoutA;
      const withoutB = (current[j - 1] as number) + dropB;
      if (withoutB < cost) cost = withoutB;
      if (i > 1 && j > 1 && codeA === b.charCodeAt(j - 2) && codeB === a.charCodeAt(i - 2)) {
        const crossed = (before[j - 2] as number) + TRANSPOSE;
        if (crossed < cost) cost = crossed;
      }
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return Number.POSITIVE_INFINITY;
    const spare = before;
    before = previous;
    previous = current;
    current = spare;
  }
  const total = previous[b.length] as number;
  return total > limit ? Number.POSITIVE_INFINITY : total;
}

function firstConsonant(sounds: string): number {
  for (let at = 0; at < sounds.length; at++) if (!VOWELS.includes(sounds.charAt(at))) return at;
  return -1;
}
