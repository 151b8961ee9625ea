import type { CompiledName } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { hasArticle } from "../text/article.ts";
import { type Reading, readings } from "../text/clitics.ts";
import { isArabicParticle } from "../text/function-words.ts";
import type { PhraseTree } from "../text/phrase-tree.ts";
import type { Token, Word } from "../text/tokenize.ts";
import { caseAllows, type LetterTrace, letterTrace } from "./letter-case.ts";
import type { Hit, Span } from "./span.ts";
import { nextWord, spanOf } from "./words.ts";

/** So many ways of reading the words so far are followed at most. */
const WAYS = 8;

/** A reading of a word with which names of the tables begin. */
interface Beginning {
  readonly reading: Reading;
  readonly branch: Branch;
}

type Branch = PhraseTree<CompiledName>;

/** The beginnings of each word that a text has had, for each lexicon. */
const remembered = new WeakMap<Lexicon, WeakMap<Word, readonly Beginning[]>>();

/** Reads the names of the tables in a text, word by word. */
export class PhraseReader {
  readonly #tokens: readonly Token[];
  readonly #phrases: Branch;
  readonly #beginnings: WeakMap<Word, readonly Beginning[]>;

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#phrases = lexicon.phrases;
    this.#beginnings = remembered.get(lexicon) ?? new WeakMap();
    remembered.set(lexicon, this.#beginnings);
  }

  /** The names whose very words begin at a token, shortest first. */
  from(first: number, content: number): readonly Span[] {
    for (const beginning of this.#beginningsOf((this.#tokens[content] as Token).word)) {
      const spans = this.#follow(first, content, beginning);
      if (spans.length > 0) return spans;
    }
    return NONE;
  }

  /** The readings of a word with which names begin, worked out once for every distinct word. Most words begin none. */
  #beginningsOf(word: Word): readonly Beginning[] {
    let found = this.#beginnings.get(word);
    if (found === undefined) {
      found = readings(word).flatMap((reading) => {
        const branch = this.#phrases.next(reading.form);
        return branch === undefined ? [] : [{ reading, branch }];
      });
      this.#beginnings.set(word, found);
    }
    return found;
  }

  /** Follow the words for as long as some name goes on with them. */
  #follow(first: number, content: number, { reading, branch }: Beginning): readonly Span[] {
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
      last = nextWord(tokens, last);
      if (last < 0) break;
      const { word } = tokens[last] as Token;
      const on: Branch[] = [];
      let added = false;
      for (const one of open) {
        for (const { form, cut } of readings(word)) {
          const next = cut === 0 ? one.next(form) : undefined;
          if (next === undefined || on.length >= WAYS) continue;
          on.push(next);
          // A small word in the plural is a plural: "Turkish and Saudi regimes" are two.
          const whole = word.capital || word.script !== "latin" || form === word.folded;
          if (whole && !added) added = add(next, last);
        }
      }
      open = on.filter(({ goesOn }) => goesOn);
    }
    return spans;
  }
}

const NONE: readonly never[] = [];

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
