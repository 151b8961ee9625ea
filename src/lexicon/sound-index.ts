import type { Rows } from "../data/rows.ts";
import type { CompiledName } from "../data/tables.ts";
import type { Lexicon } from "./lexicon.ts";
import { LEAST, STEPS } from "./shared-pairs.ts";
import { beginningOf, type Heard, KIN, SoundPart, soundingsOfEnglish } from "./sound-part.ts";

/** Which names are asked for; all of them where undefined. */
type Wanted = ((name: CompiledName) => boolean) | undefined;

/** So many candidates are enough: a right one that shares less with what was asked is not found first anyway (bench/spelling). */
const ENOUGH = 160;
/** Candidates that share equally much are all taken or none, but for this bound. */
const AT_MOST = 420;

/**
 * Finds names that share pairs of neighbouring consonants with what was asked, those that share most
 * first, without looking at the others:
 *
 *     "xanaser" -> consonants h-n-s-r -> pairs ^h hn ns sr r$ -> the names that have most of these
 *
 * It is made in parts, by the first consonant, of which a text needs few.
 */
export class SoundIndex {
  readonly #rows: Rows;
  readonly #parts = new Map<string, SoundPart>();
  #ofEnglish: ReturnType<typeof soundingsOfEnglish> | undefined;

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /** The sounds nearest by their pairs of consonants that begin alike, of which `wanted` accepts a name. */
  candidates(sounds: string, wanted?: Wanted): readonly Heard[] {
    return nearest([this.#part(beginningOf(sounds))], sounds, wanted);
  }

  /** The same, however they begin. */
  candidatesAnywhere(sounds: string, wanted?: Wanted): readonly Heard[] {
    const beginnings = new Set([...KIN, beginningOf(sounds)]);
    return nearest(
      [...beginnings].map((beginning) => this.#part(beginning)),
      sounds,
      wanted,
    );
  }

  #part(beginning: string): SoundPart {
    let part = this.#parts.get(beginning);
    if (part === undefined) {
      this.#ofEnglish ??= soundingsOfEnglish(this.#rows);
      part = new SoundPart(this.#rows, beginning, this.#ofEnglish);
      this.#parts.set(beginning, part);
    }
    return part;
  }
}

function nearest(parts: readonly SoundPart[], sounds: string, wanted: Wanted): readonly Heard[] {
  const sorted = parts.map((part) => ({ part, numbers: part.nearest(sounds), at: 0 }));
  const found: Heard[] = [];
  // Those that share equally much are all looked at, unless they are very many.
  for (let share = STEPS; share >= LEAST && found.length < ENOUGH; share--) {
    for (const one of sorted) {
      for (; one.at < one.numbers.length && found.length < AT_MOST; one.at++) {
        const number = one.numbers[one.at] as number;
        if (one.part.share(number) !== share) break;
        const heard = one.part.heard(number);
        if (wanted === undefined || heard.names.some(wanted)) found.push(heard);
      }
    }
  }
  return found;
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
