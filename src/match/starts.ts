import { Gap, type Token } from "../text/tokenize.ts";
import type { Word } from "../text/word-table.ts";
import type { Hits, Span } from "./span.ts";

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
  found?: readonly Found[];
  /** What follows, by what stands between and by the word. */
  readonly next: (Map<Word, Step> | undefined)[];
  /** The text, the sentence or the list ends here: whatever follows is no part of a name. */
  end?: Step;
}

/** The first step, which the word itself keeps: it is forgotten with the word, or when another set of tables reads it. */
interface First extends Step {
  readonly owner: object;
  readonly word: Word;
}

/** So many steps are remembered at most, then all are forgotten. */
const LIMIT = 100_000;

/**
 * Remembers which spans begin at a word, by the words behind it that had to be looked at, and no more of them:
 *
 *     "yesterday"                    nothing begins so, whatever follows
 *     "Aleppo" ─ end                 [Aleppo]
 *              ├ space ─ "yesterday" [Aleppo]
 *              └ space ─ "governorate" ─ end [Aleppo, Aleppo governorate]
 *
 * The scan looks at its words in the same order wherever they stand, so what it looked at is all that it depends on.
 */
export class Starts {
  #owner = {};
  #steps = 0;

  /** The spans that begin at a token, if that was found out before. */
  at(tokens: readonly Token[], first: number): readonly Span[] | undefined {
    let step: Step | undefined = this.#first((tokens[first] as Token).word);
    for (let at = first + 1; step !== undefined; at++) {
      if (step.found !== undefined) return step.found.length === 0 ? NONE : spansOf(step.found, tokens, first);
      step = follow(step, tokens[at]);
    }
    return undefined;
  }

  /** Remember the spans that begin at a token, for which the tokens until `looked` were looked at. */
  keep(tokens: readonly Token[], first: number, looked: number, spans: readonly Span[]): void {
    if (this.#steps >= LIMIT) {
      this.#owner = {};
      this.#steps = 0;
    }
    const { word } = tokens[first] as Token;
    const begun = this.#first(word) ?? { owner: this.#owner, word, next: [] };
    word.kept = begun;
    let step: Step = begun;
    this.#steps += 1 + looked - first;
    for (let at = first + 1; at <= looked; at++) {
      step = follow(step, tokens[at]) ?? grow(step, tokens[at]);
      if (!goesOn(tokens[at])) break;
    }
    const { start } = tokens[first] as Token;
    step.found = spans.map(({ content, last, hits, ...span }) => ({
      content: content - first,
      last: last - first,
      cut: span.start - start,
      hits,
    }));
  }

  #first(word: Word): First | undefined {
    const first = word.kept as First | undefined;
    // A copy of a word with other letters has what the first word kept.
    return first?.owner === this.#owner && first.word === word ? first : undefined;
  }
}

const NONE: readonly Span[] = [];

/** May a name go on with this token? If not, it makes no difference which word it is. */
const goesOn = (token: Token | undefined): token is Token =>
  token !== undefined && (token.gap === Gap.space || token.gap === Gap.hyphen || token.gap === Gap.quote);

const follow = (step: Step, token: Token | undefined): Step | undefined =>
  goesOn(token) ? step.next[token.gap]?.get(token.word) : step.end;

function grow(step: Step, token: Token | undefined): Step {
  const grown: Step = { next: [] };
  if (!goesOn(token)) step.end = grown;
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
