import type { CompiledName } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { hasArticle } from "../text/article.ts";
import { type Reading, readings } from "../text/clitics.ts";
import { isArabicParticle } from "../text/function-words.ts";
import type { Token } from "../text/tokenize.ts";
import { caseAllows, type LetterTrace, letterTrace } from "./letter-case.ts";
import type { Hit, Span } from "./span.ts";
import { type Branch, spanOf, type Walk } from "./words.ts";

/** So many ways of reading the words so far are followed at most. */
const WAYS = 8;

/** Reads the names of the tables in a text, word by word. */
export class PhraseReader {
  readonly #walk: Walk;
  readonly #tokens: readonly Token[];
  readonly #phrases: Branch;

  constructor(walk: Walk, lexicon: Lexicon) {
    this.#walk = walk;
    this.#tokens = walk.tokens;
    this.#phrases = lexicon.phrases;
  }

  /** The names whose very words begin at a token, shortest first. */
  from(first: number, content: number): readonly Span[] {
    for (const reading of readings((this.#tokens[content] as Token).word)) {
      const branch = this.#phrases.next(reading.form);
      const spans = branch === undefined ? NONE : this.#follow(first, content, reading, branch);
      if (spans.length > 0) return spans;
    }
    return NONE;
  }

  /** Follow the words for as long as some name goes on with them. */
  #follow(first: number, content: number, reading: Reading, branch: Branch): readonly Span[] {
    const tokens = this.#tokens;
    const spans: Span[] = [];
    const add = ({ values }: Branch, last: number): boolean => {
      if (values.length === 0) return false;
      const hits = hitsOf(values, letterTrace(tokens, first, last), content > first || reading.article);
      const span = spanOf(tokens, first, content, last, reading.cut, hits);
      if (span !== undefined) spans.push(span);
      return span !== undefined;
    };
    if (!isArabicParticle((tokens[content] as Token).word.folded)) add(branch, content);
    let open: readonly Branch[] = branch.goesOn ? [branch] : NONE;
    let last = content;
    while (open.length > 0) {
      last = this.#walk.read(last, open);
      if (last < 0) break;
      const { word } = tokens[last] as Token;
      const on: Branch[] = [];
      let added = false;
      for (const one of open) {
        for (const { form, cut } of readings(word)) {
          const next = cut === 0 ? one.next(form) : undefined;
          if (next === undefined || on.length >= WAYS) continue;
          on.push(next);
          const whole = word.capital || word.script !== "latin" || form === word.folded || NO_PLURAL.test(form);
          if (whole && !added) added = add(next, last);
        }
      }
      open = on.filter(({ goesOn }) => goesOn);
    }
    return spans;
  }
}

const NONE: readonly never[] = [];

/**
 * A small word in the plural is a plural: `Turkish and Saudi regimes` are two governments. But `the Syrian armys advance`
 * has lost an apostrophe, and `the Arida and Jusiya crossings` are one each.
 */
const NO_PLURAL = /[^aeiou]y$|(?:crossing|airport|base|dam|field|bridge|camp)$/;

function hitsOf(names: readonly CompiledName[], trace: LetterTrace, article: boolean): Hit[] {
  const hits: Hit[] = [];
  for (const name of names) {
    if (!caseAllows(name, trace)) continue;
    hits.push({ name, via: viaOf(name, trace.raw), distance: 0, articleDiffers: hasArticle(name.name) !== article });
  }
  return hits;
}

function viaOf(name: CompiledName, raw: string): Hit["via"] {
  if (name.kind === "mistranslation" || name.kind === "acronym") return name.kind;
  return name.name === raw ? "exact" : "folded";
}
