/**
 * What it costs to turn one sound into another. A foreign consonant for another costs 1.
 *
 * Set at first from the transliteration tables, then fitted on the TRAIN half of the 3,370 settlements
 * that OCHA and GeoNames both list and spell differently (`npx tsx bench/spelling/learn-costs.ts` prints
 * this table): a cost went down where it kept right pairs apart, and up where it let wrong ones meet.
 */
export interface Costs {
  /** Of one sound for another, by the two letters in alphabetical order. */
  readonly swap: Readonly<Record<string, number>>;
  /** Of a sound that the other spelling lacks; `^a` at the start of a name, `a$` at its end. */
  readonly drop: Readonly<Record<string, number>>;
}

export const COSTS: Costs = {
  swap: {
    ae: 0.08, ai: 0.16, ao: 0.18, au: 0.18, ei: 0.06, eo: 0.22, eu: 0.22, io: 0.24, iu: 0.2, ou: 0.04,
    hx: 0.35, kx: 0.45, gk: 0.45, gj: 0.45, gx: 0.5, dz: 0.3, dt: 0.45, tz: 0.5, st: 0.5, sz: 0.4, Ss: 0.35, Sj: 0.5,
    bf: 0.7, fw: 0.45, bw: 0.6, jy: 0.5, jz: 0.6, iy: 0.06, ey: 0.12, ay: 0.2, uw: 0.06, ow: 0.1, aw: 0.2, ew: 0.25,
    iw: 0.3, uy: 0.3, wy: 0.4, mn: 0.6, lr: 0.8, ln: 0.8, Sk: 0.8,
  },
  drop: {
    a: 0.15, e: 0.13, i: 0.15, o: 0.2, u: 0.13, w: 0.25, y: 0.25, h: 0.45,
    "^a": 0.2, "^e": 0.2, "^i": 0.2, "^o": 0.2, "^u": 0.2, a$: 0.2, e$: 0.2, i$: 0.25, o$: 0.25, u$: 0.25,
    b: 0.9, t: 0.8, d: 0.9, j: 0.9, x: 0.9, r: 0.9, z: 0.9, s: 0.9, S: 0.9, f: 0.9, k: 0.9, l: 0.9, m: 0.9, n: 0.9, g: 0.9,
  },
};
