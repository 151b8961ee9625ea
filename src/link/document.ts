import type { CompiledEntity } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Period } from "../text/date.ts";
import { Gap, type Token, tokenize } from "../text/tokenize.ts";
import type { Case, Reading } from "./reading.ts";

/** A reading that the document has settled on, and where. */
export interface Anchor {
  readonly of: Case;
  readonly reading: Reading;
}

/** How near a cue must stand, in tokens either way. */
const CUE_WINDOW = 30;

/** What is known of one text while it is being read: its words, and what it has already named. */
export class Document {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly period: Period | undefined;
  readonly within: string | undefined;
  #anchors: readonly Anchor[] = [];
  #byFirst = new Map<number, Anchor>();
  #byLast = new Map<number, Anchor>();
  #entities = new Set<string>();
  #surfaces = new Map<string, string>();
  #governorates = new Map<string, number>();
  #lowerCase: Set<string> | undefined;
  #syrian = 0;

  constructor(tokens: readonly Token[], lexicon: Lexicon, period: Period | undefined, within: string | undefined) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.period = period;
    this.within = within;
  }

  get anchors(): readonly Anchor[] {
    return this.#anchors;
  }

  /** How much of the text is surely about Syria and its war. */
  get syrian(): number {
    return this.#syrian;
  }

  /** The governorates that the text names or has places in, with how often. */
  get governorates(): ReadonlyMap<string, number> {
    return this.#governorates;
  }

  /** Settle on what the last round found. */
  settle(anchors: readonly Anchor[]): void {
    this.#anchors = anchors;
    this.#byFirst = new Map();
    this.#byLast = new Map();
    this.#entities = new Set();
    this.#surfaces = new Map();
    this.#governorates = new Map();
    this.#syrian = 0;
    for (const anchor of anchors) {
      const { entity } = anchor.reading;
      this.#byFirst.set(anchor.of.span.first, anchor);
      this.#byLast.set(anchor.of.span.last, anchor);
      this.#entities.add(entity.id);
      this.#surfaces.set(anchor.reading.name.phrase, entity.id);
      const governorate = this.governorateOf(entity);
      if (governorate !== undefined) this.#governorates.set(governorate, (this.#governorates.get(governorate) ?? 0) + 1);
      if (entity.id.startsWith("place/sy") || entity.theatre?.includes("sy")) this.#syrian++;
    }
  }

  anchorStartingAt(token: number): Anchor | undefined {
    return this.#byFirst.get(token);
  }

  anchorEndingAt(token: number): Anchor | undefined {
    return this.#byLast.get(token);
  }

  names(id: string): boolean {
    return this.#entities.has(id);
  }

  /** What this spelling has stood for so far. */
  remembered(phrase: string): string | undefined {
    return this.#surfaces.get(phrase);
  }

  /** `id` and everything that holds it, nearest first. */
  *holders(id: string): Generator<string> {
    let at: string | undefined = id;
    for (let steps = 0; at !== undefined && steps < 8; steps++) {
      yield at;
      at = this.lexicon.entity(at)?.within;
    }
  }

  holds(holder: string, id: string): boolean {
    for (const one of this.holders(id)) if (one === holder) return true;
    return false;
  }

  governorateOf(entity: CompiledEntity): string | undefined {
    for (const holder of this.holders(entity.id)) if (this.lexicon.entity(holder)?.kind === "governorate") return holder;
    return undefined;
  }

  /** Does one of these words or phrases (folded) stand within thirty words of the tokens `first..last`? */
  near(cues: readonly string[], first: number, last: number): string | undefined {
    const from = Math.max(0, first - CUE_WINDOW);
    const until = Math.min(this.tokens.length - 1, last + CUE_WINDOW);
    return cues.find((cue) => this.#contains(cue, from, until, first, last));
  }

  /** Does one of these words or phrases stand anywhere in the text? */
  mentions(cues: readonly string[]): string | undefined {
    return cues.find((cue) => this.#contains(cue, 0, this.tokens.length - 1, -1, -1));
  }

  #contains(cue: string, from: number, until: number, skipFirst: number, skipLast: number): boolean {
    const words = cueWords(cue);
    outer: for (let at = from; at + words.length - 1 <= until; at++) {
      if (at + words.length - 1 >= skipFirst && at <= skipLast) continue;
      for (let offset = 0; offset < words.length; offset++) {
        const { folded } = (this.tokens[at + offset] as Token).word;
        const word = words[offset] as string;
        if (folded !== word && folded !== `${word}s`) continue outer;
      }
      return true;
    }
    return false;
  }

  /** Does the text write this word in small letters somewhere? Then it is a word before it is a name. */
  writesSmall(folded: string): boolean {
    if (this.#lowerCase === undefined) {
      this.#lowerCase = new Set();
      for (const { word } of this.tokens) if (word.script === "latin" && !word.capital) this.#lowerCase.add(word.folded);
    }
    return this.#lowerCase.has(folded);
  }

  startsSentence(token: number): boolean {
    const { gap } = this.tokens[token] as Token;
    return gap === Gap.start || gap === Gap.stop;
  }
}

const folded = new Map<string, readonly string[]>();

function cueWords(cue: string): readonly string[] {
  let words = folded.get(cue);
  if (words === undefined) {
    words = tokenize(cue).map((token) => token.word.folded);
    folded.set(cue, words);
  }
  return words;
}
