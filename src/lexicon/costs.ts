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
    ae: 0.08, ai: 0.28, ao: 0.16, au: 0.29, ei: 0.03, eo: 0.24, eu: 0.29, io: 0.31, iu: 0.4, ou: 0.04,
    hx: 0.43, kx: 0.49, gk: 0.5, gj: 0.45, gx: 0.5, dz: 0.38, dt: 0.54, tz: 0.58, st: 0.64, sz: 0.47,
    Ss: 0.5, Sj: 0.55, bf: 0.73, fw: 0.48, bw: 0.63, jy: 0.52, jz: 0.63, iy: 0.06, ey: 0.17, ay: 0.2,
    uw: 0.06, ow: 0.13, aw: 0.27, ew: 0.28, iw: 0.32, uy: 0.3, wy: 0.43, mn: 0.63, lr: 0.83, ln: 0.78,
    Sk: 0.83, bh: 1.03, by: 0.96, dl: 0.97, fg: 0.94, hj: 0.93, jk: 0.96, lt: 1.03, rt: 1.02, xy: 0.95,
  },
  drop: {
    a: 0.2, e: 0.19, i: 0.33, o: 0.29, u: 0.21, w: 0.46, y: 0.37, h: 0.6, "^a": 0.45, "^e": 0.28,
    "^i": 0.24, "^o": 0.3, "^u": 0.29, a$: 0.4, e$: 0.37, i$: 0.43, o$: 0.26, u$: 0.29, b: 0.86, t: 0.7,
    d: 0.93, j: 0.92, x: 0.86, r: 0.88, z: 0.9, s: 0.9, S: 0.9, f: 0.92, k: 0.89, l: 0.6,
    m: 0.85, n: 0.73, g: 0.92,
  },
};
