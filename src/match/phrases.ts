import type { CompiledName } from "../data/tables.ts";
import { distance } from "../lexicon/distance.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { hasArticle } from "../text/article.ts";
import { type Reading, readings } from "../text/clitics.ts";
import { isArabicParticle } from "../text/function-words.ts";
import { Gap } from "../text/gap.ts";
import type { Token } from "../text/tokenize.ts";
import { transliterated } from "./keys.ts";
import { caseAllows, type LetterTrace, letterTrace } from "./letter-case.ts";
import type { Hit, Span } from "./span.ts";
import { type Branch, endsName, spanOf, type Walk } from "./words.ts";

/** So many ways of reading the words so far are followed at most. */
const WAYS = 8;

/** Reads the names of the tables in a text, word by word. */
export class PhraseReader {
  readonly #walk: Walk;
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;

  constructor(walk: Walk, lexicon: Lexicon) {
    this.#walk = walk;
    this.#tokens = walk.tokens;
    this.#lexicon = lexicon;
  }

  /** The names whose very words begin at a token, shortest first: `بدير` is a village, but `بدير الزور` is "in Deir ez-Zor". */
  from(first: number, content: number): readonly Span[] {
    let furthest: readonly Span[] = NONE;
    for (const reading of readings((this.#tokens[content] as Token).word)) {
      const spans = this.#follow(first, content, reading);
      const [country] = spans;
      if (country !== undefined && reach(spans) > reach(furthest))
        furthest = [...spans, ...this.#ofPeople(reading, country)];
    }
    return furthest;
  }

  /** `Syria's regime`, `Syrias regime` is the Syrian regime. */
  #ofPeople(reading: Reading, { first, content, hits }: Span): readonly Span[] {
    const id = hits.find(({ name }) => name.id.length === COUNTRY && name.kind !== "demonym")?.name.id;
    if (id === undefined) return NONE;
    const lost = reading.form !== this.#tokens[content]?.word.folded;
    if (this.#tokens[this.#walk.next(content)]?.gap !== Gap.ending && !lost) return NONE;
    return this.#lexicon
      .namesOf(id)
      .filter(({ kind }) => kind === "demonym")
      .flatMap(({ phrase }) => this.#follow(first, content, { ...reading, form: phrase }))
      .filter(({ hits }) => hits.some(({ name }) => OF_STATE.test(this.#lexicon.entity(name.id)?.kind ?? "")));
  }

  /** Follow the words for as long as some name goes on with them. */
  #follow(first: number, content: number, reading: Reading): readonly Span[] {
    const tokens = this.#tokens;
    const branch = this.#lexicon.phrases.next(reading.form);
    if (branch === undefined) return NONE;
    let slipped = false;
    const spans: Span[] = [];
    const add = ({ values }: Branch, last: number): boolean => {
      if (values.length === 0) return false;
      const hits = hitsOf(values, letterTrace(tokens, first, last), content > first || reading.article, slipped);
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
      // `the Syrian Obervatory for Human Rights`: one word of a long name may be mistyped, unless names begin with it.
      const mayBeSlip = word.capital && !endsName.has(word) && this.#lexicon.phrases.next(word.folded) === undefined;
      if (on.length === 0 && !slipped && mayBeSlip) {
        slipped = true;
        const limit = tokens[last - 1]?.word.articleLike ? CONFUSED : SLIP;
        for (const one of open)
          for (const [own, next] of one.on ?? NONE) {
            if (distance(own, word.folded, limit) > limit) continue;
            on.push(next);
            add(next, last);
          }
      }
      open = on.filter(({ goesOn }) => goesOn);
    }
    return spans;
  }
}

const NONE: readonly never[] = [];
const reach = (spans: readonly Span[]): number => spans.at(-1)?.last ?? -1;
/** `place/sy` */
const COUNTRY = 8;
/** What is a state's own; `Iran's Press TV` and `Russia's Federal Security Service` have names of their own. */
const OF_STATE = /^(?:government|ministry|parliament|police|umbrella|state-force|army|navy|air-force)$/;
/** A consonant more, less or another. */
const SLIP = 1;
/** A word of Arabic is spelt in several ways, but another consonant makes it another: `Army of al-Muwahidin` is none of the Mujahidin. */
const CONFUSED = 0.6;

/**
 * A small word in the plural is a plural: `Turkish and Saudi regimes` are two governments. But `the Syrian armys advance`
 * has lost an apostrophe, and `the Arida and Jusiya crossings` are one each.
 */
const NO_PLURAL = /[^aeiou]y$|(?:crossing|airport|base|dam|field|bridge|camp|coalition)$/;

function hitsOf(names: readonly CompiledName[], trace: LetterTrace, article: boolean, slipped: boolean): Hit[] {
  const hits: Hit[] = [];
  for (const name of names) {
    if (!caseAllows(name, trace) || (slipped && !bearsSlip(name))) continue;
    const via = slipped ? "fuzzy" : viaOf(name, trace.raw);
    hits.push({ name, via, distance: 0, articleDiffers: hasArticle(name.name) !== article });
  }
  return hits;
}

/** A body of three words, and no spelling of Arabic: there a letter more or less is another. */
const bearsSlip = (name: CompiledName): boolean =>
  / .+ /.test(name.phrase) && !name.id.startsWith("place/") && !transliterated(name);

function viaOf(name: CompiledName, raw: string): Hit["via"] {
  if (name.kind === "mistranslation" || name.kind === "acronym") return name.kind;
  return name.name === raw ? "exact" : "folded";
}
