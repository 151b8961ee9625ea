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
    ae: 0.07, ai: 0.31, ao: 0.15, au: 0.3, ei: 0.03, eo: 0.25, eu: 0.31, io: 0.38, iu: 0.52, ou: 0.05,
    hx: 0.47, kx: 0.49, gk: 0.52, gj: 0.45, gx: 0.5, dz: 0.42, dt: 0.61, tz: 0.65, st: 0.73, sz: 0.53,
    Ss: 0.58, Sj: 0.6, bf: 0.76, fw: 0.51, bw: 0.65, jy: 0.55, jz: 0.66, iy: 0.06, ey: 0.22, ay: 0.22,
    uw: 0.06, ow: 0.16, aw: 0.35, ew: 0.27, iw: 0.33, uy: 0.3, wy: 0.46, mn: 0.66, lr: 0.86, ln: 0.74,
    Sk: 0.88, bh: 1.07, by: 0.91, dl: 0.92, fg: 0.88, hj: 0.87, jk: 0.94, lt: 1.06, rt: 1.03, xy: 0.91,
    ds: 1.02, rs: 1.02, rz: 0.97,
  },
  drop: {
    a: 0.19, e: 0.19, i: 0.37, o: 0.35, u: 0.21, w: 0.58, y: 0.44, h: 0.67, "^a": 0.54, "^e": 0.35,
    "^i": 0.31, "^o": 0.39, "^u": 0.37, a$: 0.49, e$: 0.41, i$: 0.54, o$: 0.26, u$: 0.34, b: 0.89, t: 0.62,
    d: 0.96, j: 0.94, x: 0.81, r: 0.87, z: 0.89, s: 0.93, S: 0.91, f: 0.94, k: 0.88, l: 0.53,
    m: 0.81, n: 0.59, g: 0.95,
  },
};
