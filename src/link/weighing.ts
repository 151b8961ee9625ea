import { type Ranked, rankScored, type Scored } from "./decide.ts";
import type { Document } from "./document.ts";
import type { Clue } from "./evidence.ts";
import type { Features } from "./features.ts";
import type { Case, Judge, Reading } from "./reading.ts";

/** A reading with what each feature says of it, in their order. */
interface Row extends Scored {
  readonly evidence: (Clue | undefined)[];
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
  /** The features that must be asked (again): a bit for each. */
  #open: number;
  /** Those that must be asked again where it changes whether anything is Syrian, */
  #syria = 0;
  /** or where the names around tokens change: the first and the last that each has looked at. */
  readonly #looked: number[];
  #alone = true;
  #ranked: Ranked | undefined;

  constructor(document: Document, features: Features, of: Case) {
    this.#document = document;
    this.#features = features;
    this.#of = of;
    this.#open = features.alone;
    this.#looked = new Array<number>(2 * features.moving.length).fill(-1);
    const still = features.still.map((feature) => feature(of));
    this.#rows = of.readings.map((reading) => ({
      reading,
      evidence: this.#first(reading, still),
      logit: 0,
      probability: 0,
    }));
  }

  /** What stands of a reading once and for all, and room for what does not. */
  #first(reading: Reading, still: readonly Judge[]): (Clue | undefined)[] {
    const { own, moving } = this.#features;
    reading.known ??= own.map((feature) => feature(reading));
    const evidence: (Clue | undefined)[] = new Array(own.length + still.length + moving.length).fill(undefined);
    let at = 0;
    for (const clue of reading.known) evidence[at++] = clue;
    for (const judge of still) evidence[at++] = judge(reading);
    return evidence;
  }

  /** The readings as they are ranked by now. Before something is `settled`, some features have nothing to say. */
  rank(settled: boolean): Ranked {
    if (settled && this.#alone) this.#open |= this.#features.together;
    this.#alone &&= !settled;
    const asked = this.#toAsk();
    if (asked !== 0) this.#ask(asked);
    if (asked !== 0 || this.#ranked === undefined) this.#ranked = rankScored(this.#of, this.#rows);
    return this.#ranked;
  }

  #toAsk(): number {
    const { looks } = this.#document;
    let open = this.#open;
    if (looks.syriaChanged) open |= this.#syria;
    const looked = this.#looked;
    for (let at = 0; 2 * at < looked.length; at++)
      if (looks.hasChanged(looked[2 * at] as number, looked[2 * at + 1] as number)) open |= 1 << at;
    return open;
  }

  #ask(open: number): void {
    const { own, still, moving } = this.#features;
    const { looks } = this.#document;
    const from = own.length + still.length;
    for (let at = 0; at < moving.length; at++) {
      const bit = 1 << at;
      if ((open & bit) === 0) continue;
      looks.begin();
      let judge: Judge | undefined;
      for (const { reading, evidence } of this.#rows) {
        if ((asksOf(reading, this.#features) & bit) === 0) continue;
        judge ??= moving[at]?.(this.#of);
        evidence[from + at] = judge?.(reading);
      }
      this.#open = looks.atAll ? this.#open | bit : this.#open & ~bit;
      this.#syria = looks.atSyria ? this.#syria | bit : this.#syria & ~bit;
      this.#looked[2 * at] = looks.first;
      this.#looked[2 * at + 1] = looks.last;
    }
  }
}

/** The features that may ever have something to say of a reading: a bit for each. */
function asksOf(reading: Reading, { applies }: Features): number {
  reading.asks ??= applies(reading);
  return reading.asks;
}
