import { type Ranked, rankScored, type Scored } from "./decide.ts";
import type { Document } from "./document.ts";
import type { Clue } from "./evidence.ts";
import type { Features } from "./features.ts";
import type { Case, Reading } from "./reading.ts";

/** A reading with what each feature says of it, in their order. */
interface Row extends Scored {
  readonly evidence: (Clue | undefined)[];
  /** The features that must be asked (again): a bit for each. */
  open: number;
  /** Those that must be asked again where the names around the tokens `first..last` change, or whether anything is Syrian. */
  near: number;
  syria: number;
  first: number;
  last: number;
}

/**
 * The readings of one case, as they are weighed round for round. What a feature said stands for as long as nothing has
 * changed of what it looked at: it is not asked again.
 */
export class Weighing {
  readonly #document: Document;
  readonly #features: Features;
  readonly #of: Case;
  readonly #rows: readonly Row[];
  #alone = true;
  #ranked: Ranked | undefined;

  constructor(document: Document, features: Features, of: Case) {
    this.#document = document;
    this.#features = features;
    this.#of = of;
    const { alone } = features;
    this.#rows = of.readings.map((reading) => ({
      reading,
      evidence: this.#first(reading),
      open: alone & asksOf(reading, features),
      near: 0,
      syria: 0,
      first: Number.POSITIVE_INFINITY,
      last: -1,
      logit: 0,
      probability: 0,
    }));
  }

  /** What stands of a reading once and for all, and room for what does not. */
  #first(reading: Reading): (Clue | undefined)[] {
    const { own, still, moving } = this.#features;
    reading.known ??= own.map((feature) => feature(reading));
    const evidence: (Clue | undefined)[] = new Array(own.length + still.length + moving.length).fill(undefined);
    let at = 0;
    for (const clue of reading.known) evidence[at++] = clue;
    for (const feature of still) evidence[at++] = feature(reading, this.#of);
    return evidence;
  }

  /** The readings as they are ranked by now. Before something is `settled`, some features have nothing to say. */
  rank(settled: boolean): Ranked {
    const more = settled && this.#alone ? this.#features.together : 0;
    this.#alone &&= !settled;
    const { looks } = this.#document;
    let asked = false;
    for (const row of this.#rows) {
      row.open |= more & asksOf(row.reading, this.#features);
      if (row.near !== 0 && looks.hasChanged(row.first, row.last)) row.open |= row.near;
      if (looks.syriaChanged) row.open |= row.syria;
      if (row.open === 0) continue;
      this.#ask(row);
      asked = true;
    }
    if (asked || this.#ranked === undefined) this.#ranked = rankScored(this.#of, this.#rows);
    return this.#ranked;
  }

  #ask(row: Row): void {
    const { own, still, moving } = this.#features;
    const { evidence, reading } = row;
    const { looks } = this.#document;
    const from = own.length + still.length;
    for (let at = 0; at < moving.length; at++) {
      const bit = 1 << at;
      if ((row.open & bit) === 0) continue;
      looks.begin();
      evidence[from + at] = moving[at]?.(reading, this.#of);
      if (!looks.atAll) row.open &= ~bit;
      row.syria = looks.atSyria ? row.syria | bit : row.syria & ~bit;
      row.near = looks.last >= looks.first ? row.near | bit : row.near & ~bit;
      row.first = Math.min(row.first, looks.first);
      row.last = Math.max(row.last, looks.last);
    }
  }
}

/** The features that may ever have something to say of a reading: a bit for each. */
function asksOf(reading: Reading, { applies }: Features): number {
  reading.asks ??= applies(reading);
  return reading.asks;
}
