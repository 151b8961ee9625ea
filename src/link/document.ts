import type { CompiledEntity } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { arabicChains } from "../match/arabic-lists.ts";
import type { Span } from "../match/span.ts";
import type { Period } from "../text/date.ts";
import { Gap } from "../text/gap.ts";
import type { Token } from "../text/tokenize.ts";
import type { Anchor } from "./anchor.ts";
import { explainedOtherwise } from "./explained-otherwise.ts";
import { type Hints, isSyrian, NO_HINTS } from "./hints.ts";
import { Looks } from "./looks.ts";
import { type Case, isReading, type Reading } from "./reading.ts";
import { Settled } from "./settled.ts";
import { WordsOfText } from "./words-of-text.ts";

/** So many words are a few lines. */
const FEW_WORDS = 60;

/** What is known of one text while it is being read: its words, and what it has already named. */
export class Document {
  readonly tokens: readonly Token[];
  readonly words: WordsOfText;
  readonly lexicon: Lexicon;
  readonly period: Period | undefined;
  readonly within: string | undefined;
  /** Some of it is in Arabic letters. */
  readonly arabic: boolean;
  /** A few lines: one name of this war says what they are about, where in a long text it may be chance. */
  readonly short: boolean;
  /** Some commas are left in it: crawlers lose those of whole articles. */
  readonly commas: boolean;
  /** So are some possessives (`Hama's`): crawlers lose the apostrophes of whole articles. */
  readonly possessives: boolean;
  /** What is looked at of all that the text settles on. */
  readonly looks: Looks;
  /** The text has no capitals of its own. */
  readonly smallLetters: boolean;
  #settled: Settled;
  #chains: readonly (readonly number[])[] | undefined;
  #hints: Hints = NO_HINTS;
  /** The acronyms that the text explains, with the name that each was set behind. */
  #explained: ReadonlyMap<string, Anchor> = new Map();

  /** Those that it explains by other words than any bearer has. */
  readonly #otherwise: ReadonlyMap<string, string>;

  constructor(
    tokens: readonly Token[],
    lexicon: Lexicon,
    period: Period | undefined,
    within: string | undefined,
    smallLetters = false,
  ) {
    this.smallLetters = smallLetters;
    this.arabic = tokens.some(({ word }) => word.script === "arabic");
    this.short = tokens.length <= FEW_WORDS;
    this.commas = tokens.some(({ gap }) => gap === Gap.comma);
    this.possessives = tokens.some(({ gap }) => gap === Gap.ending);
    this.tokens = tokens;
    this.looks = new Looks(tokens.length);
    this.words = new WordsOfText(tokens, lexicon);
    this.lexicon = lexicon;
    this.period = period;
    this.within = within;
    this.#otherwise = explainedOtherwise(tokens, lexicon);
    this.#settled = this.#settledOn([]);
  }

  /** What the text shows of its subject before any name is settled. */
  get hints(): Hints {
    return this.#hints;
  }

  takeHints(hints: Hints): void {
    this.#hints = hints;
  }

  takeExplained(explained: ReadonlyMap<string, Anchor>): void {
    this.#explained = explained;
  }

  /** The lists of Arabic text, each by the tokens where its members begin. */
  get arabicChains(): readonly (readonly number[])[] {
    this.#chains ??= this.arabic ? [...arabicChains(this.tokens)] : [];
    return this.#chains;
  }

  /** What the text itself says that this one word stands for. */
  explanationOf({ span }: Case): Anchor | undefined {
    return span.first === span.last ? this.#explained.get((this.tokens[span.first] as Token).word.raw) : undefined;
  }

  /** The words, of no body of the tables, that the text itself says these letters stand for. */
  otherwise({ span }: Case): string | undefined {
    return span.first === span.last ? this.#otherwise.get((this.tokens[span.first] as Token).word.raw) : undefined;
  }

  get anchors(): readonly Anchor[] {
    this.looks.atAll = true;
    return this.#settled.anchors;
  }

  /** How much of the text is surely about Syria and its war. */
  get syrian(): number {
    this.looks.atSyria = true;
    return this.#settled.syrian;
  }

  /** Is something besides this very mention about Syria? */
  syrianBeside({ span }: Case): boolean {
    this.looks.atSyria = true;
    this.looks.at(span.first);
    const own = this.#settled.startingAt[span.first];
    return this.#settled.syrian - (own !== undefined && isSyrian(own.reading.entity) ? 1 : 0) > 0;
  }

  /** A governorate abroad, where the text names nothing well known of Syria. */
  get provinceAbroad(): CompiledEntity | undefined {
    this.looks.atSyria = true;
    return this.#settled.provinceAbroad;
  }

  /** Does the text name this governorate, or anything else in it than the readings of one mention? */
  namesGovernorate(governorate: string, { readings }: Case): boolean {
    this.looks.atAll = true;
    return this.#otherThan(this.#settled.governorates.get(governorate), readings);
  }

  /** Does the text name any governorate, or a place in one, beside the readings of one mention? */
  namesGovernorates({ readings }: Case): boolean {
    this.looks.atAll = true;
    for (const named of this.#settled.governorates.values()) if (this.#otherThan(named, readings)) return true;
    return false;
  }

  /** How many governorates it names, or places in them. */
  get governoratesNamed(): number {
    this.looks.atAll = true;
    return this.#settled.governorates.size;
  }

  #otherThan(named: ReadonlySet<string> | undefined, readings: readonly Reading[]): boolean {
    if (named === undefined) return false;
    for (const id of named) if (!isReading(id, readings)) return true;
    return false;
  }

  /**
   * Settle on what the last round found. Is anything else known now than before? Settled on `again` before the next round,
   * what has changed by the first of the two has changed too.
   */
  settle(anchors: readonly Anchor[], again = false): boolean {
    const before = this.#settled;
    const now = this.#settledOn(anchors);
    this.#settled = now;
    this.looks.takeChanges(
      (at) => !now.isOneAt(at, before),
      // Whether there is one beside a mention, which may be Syrian itself: more than two are as good as two.
      Math.min(before.syrian, 2) !== Math.min(now.syrian, 2) || before.provinceAbroad !== now.provinceAbroad,
      again,
    );
    return !now.isAs(before);
  }

  #settledOn(anchors: readonly Anchor[]): Settled {
    return new Settled(anchors, this.tokens.length, this.lexicon, ({ span }) => this.surfaceOf(span));
  }

  /** Is this token a part of what the text is known to name? */
  isTaken(token: number): boolean {
    return this.#settled.taken[token] === 1;
  }

  anchorStartingAt(token: number): Anchor | undefined {
    this.looks.at(token);
    return this.#settled.startingAt[token];
  }

  anchorEndingAt(token: number): Anchor | undefined {
    this.looks.at(token);
    return this.#settled.endingAt[token];
  }

  names(id: string): boolean {
    this.looks.atAll = true;
    return this.#settled.entities.has(id);
  }

  /** How many mentions have settled on this entity. */
  timesNamed(id: string): number {
    this.looks.atAll = true;
    return this.#settled.entities.get(id) ?? 0;
  }

  /** Does the text name something that lies directly within this place? */
  namesPartOf(id: string): boolean {
    this.looks.atAll = true;
    return this.#settled.wholes.has(id);
  }

  /** The places of the text that are points on a map, each once. */
  get points(): readonly CompiledEntity[] {
    this.looks.atAll = true;
    return this.#settled.points;
  }

  /** The surest mention in this spelling, if another than this one. */
  remembered(of: Case): Anchor | undefined {
    this.looks.atAll = true;
    const anchor = this.#settled.surfaces.get(this.surfaceOf(of.span));
    return anchor === undefined || anchor.of.span === of.span ? undefined : anchor;
  }

  /** How a mention is spelt, but for letter case, accents and its article. */
  surfaceOf(span: Span): string {
    let surface = (this.tokens[span.content] as Token).word.folded;
    for (let at = span.content + 1; at <= span.last; at++) surface += ` ${(this.tokens[at] as Token).word.folded}`;
    return surface;
  }

  /** Does a place hold another, or is it the same? Given as it is to whoever asks no more of the text. */
  readonly holds = (holder: string, id: string): boolean => this.lexicon.holdersOf(id).includes(holder);

  governorateOf(entity: CompiledEntity): string | undefined {
    return this.lexicon.governorateOf(entity.id);
  }

  startsSentence(token: number): boolean {
    const { gap } = this.tokens[token] as Token;
    return gap === Gap.start || gap === Gap.stop;
  }
}
