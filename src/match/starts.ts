import { readings } from "../text/clitics.ts";
import { Gap } from "../text/gap.ts";
import { bitOf } from "../text/phrase-tree.ts";
import type { Token } from "../text/tokenize.ts";
import type { Word } from "../text/word-table.ts";
import type { Hits, Span } from "./span.ts";
import { type Branch, endsName, ties, type Walk } from "./words.ts";

/** A span as it lies behind its first token, wherever that stands: token numbers count from there. */
interface Found {
  readonly content: number;
  readonly last: number;
  /** UTF-16 units of a clitic in front that are not part of it. */
  readonly cut: number;
  readonly hits: Hits;
}

/** What was looked at so far; either this was enough to know what is found, or what follows tells. */
interface Step {
  /** Of a first step, whose it is. */
  readonly owner: object | undefined;
  found: readonly Found[] | undefined;
  /** What follows, by what stands between and by the word. */
  readonly next: (Map<Word, Step> | undefined)[];
  /** Whatever follows is no part of a name: the text, the sentence or the list ends here, or the word goes on with none. */
  end: Step | undefined;
  /** The names that may go on here; undefined where the next word tells more than whether it is in one of them, or ends a name. */
  open: readonly Branch[] | undefined;
  /** The bits of the words with which they go on. */
  bits: number;
}

/** A first step is kept by the word itself: it is forgotten with the word, or when another set of tables reads it. */
const stepOf = (owner: object | undefined, found?: readonly Found[]): Step => ({
  owner,
  found,
  next: [],
  end: undefined,
  open: undefined,
  bits: 0,
});

/** So many steps are remembered at most, then all are forgotten. */
const LIMIT = 100_000;

/**
 * Remembers which spans begin at a word, by the words behind it that had to be looked at, and no more of them:
 *
 *     "yesterday"                    nothing begins so, whatever follows
 *     "Obama" ─ end                  nothing; "said" ends it, too
 *     "Aleppo" ─ end                 [Aleppo]; "yesterday" ends it, since no name goes on so
 *              └ space ─ "governorate" ─ end [Aleppo, Aleppo governorate]
 *
 * The scan looks at its words in the same order wherever they stand, so what it looked at is all that it depends on.
 */
export class Starts {
  #owner = {};
  /** The first step of all words with which nothing begins. */
  #dull = stepOf(this.#owner, []);
  #steps = 0;

  /** The spans that begin at a token, if that was found out before. `article`: the token is the article of the next. */
  at(tokens: readonly Token[], first: number, article: boolean): readonly Span[] | undefined {
    const { kept } = (tokens[first] as Token).word;
    if (kept === this.#dull) return NONE;
    let step: Step | undefined = this.#first(kept);
    for (let at = first + 1; step !== undefined; at++) {
      if (step.found !== undefined) return step.found.length === 0 ? NONE : spansOf(step.found, tokens, first);
      step = follow(step, tokens[at], article && at === first + 1);
    }
    return undefined;
  }

  /** Remember the spans that begin at a token, which were found on this walk. */
  keep(walk: Walk, first: number, article: boolean, spans: readonly Span[]): void {
    if (this.#steps >= LIMIT) {
      this.#owner = {};
      this.#dull = stepOf(this.#owner, []);
      this.#steps = 0;
    }
    const { tokens, seen } = walk;
    const { word, start } = tokens[first] as Token;
    if (seen === first && spans.length === 0) {
      word.kept = this.#dull;
      return;
    }
    const begun = this.#first(word.kept) ?? stepOf(this.#owner);
    word.kept = begun;
    let step: Step = begun;
    this.#steps += 1 + seen - first;
    for (let at = first + 1; at <= seen; at++) {
      const isArticles = at === first + 1 ? article : tokens[at - 1]?.word.articleLike === true;
      if (!isArticles) expect(step, walk.openAt(at));
      const next = follow(step, tokens[at], isArticles);
      const ends = isEnd(step, tokens[at], isArticles);
      step = next ?? grow(step, tokens[at], ends);
      if (ends) break;
    }
    step.found = spans.map(({ content, last, hits, ...span }) => ({
      content: content - first,
      last: last - first,
      cut: span.start - start,
      hits,
    }));
  }

  #first(kept: object | undefined): Step | undefined {
    const first = kept as Step | undefined;
    return first?.owner === this.#owner ? first : undefined;
  }
}

const NONE: readonly Span[] = [];

/** May a name go on with this token? If not, it makes no difference which word it is. */
const goesOn = (token: Token | undefined): token is Token =>
  token !== undefined && (ties(token.gap) || token.gap === Gap.quote);

/** Does this token tell nothing but that no name goes on with it? The word behind its article tells more. */
function isEnd({ open, bits }: Step, token: Token | undefined, behindArticle: boolean): boolean {
  if (!goesOn(token)) return true;
  // `Syria's` says more than `Syria`, whatever follows.
  if (token.gap === Gap.ending) return false;
  const { word } = token;
  if (behindArticle || open === undefined || !endsName.has(word)) return false;
  return (bits & bitsOf(word)) === 0 || !open.some((branch) => leads(branch, word));
}

const leads = (branch: Branch, word: Word): boolean =>
  readings(word).some(({ form, cut }) => cut === 0 && branch.next(form) !== undefined);

function bitsOf(word: Word): number {
  if (word.bits === 0) for (const { form, cut } of readings(word)) if (cut === 0) word.bits |= bitOf(form);
  return word.bits;
}

/** Here these names may go on. */
function expect(step: Step, branches: readonly Branch[]): void {
  step.open = step.open === undefined ? branches : [...new Set([...step.open, ...branches])];
  for (const { hashes } of branches) step.bits |= hashes;
}

const follow = (step: Step, token: Token | undefined, behindArticle: boolean): Step | undefined =>
  token === undefined || isEnd(step, token, behindArticle) ? step.end : step.next[token.gap]?.get(token.word);

function grow(step: Step, token: Token | undefined, ends: boolean): Step {
  const grown = stepOf(undefined);
  if (token === undefined || ends) step.end = grown;
  else {
    const words = step.next[token.gap] ?? new Map<Word, Step>();
    step.next[token.gap] = words.set(token.word, grown);
  }
  return grown;
}

function spansOf(found: readonly Found[], tokens: readonly Token[], first: number): readonly Span[] {
  const { start } = tokens[first] as Token;
  return found.map(({ content, last, cut, hits }) => ({
    first,
    last: first + last,
    content: first + content,
    start: start + cut,
    end: (tokens[first + last] as Token).end,
    hits,
  }));
}
