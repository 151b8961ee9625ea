import { Gap, type Token } from "../text/tokenize.ts";
import type { Word } from "../text/word-table.ts";
import type { Hit, Hits, Span } from "./span.ts";
import { endsName, type Walk } from "./words.ts";

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
  /** It was only seen of the next word whether it ends a name. */
  seen?: boolean;
  /** What was found with one of the words that follow: mostly it is the same with all of them, and is kept once. */
  usual?: readonly Found[];
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
 *     "Obama" ─ end                  nothing; "said" ends it, too
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

  /** Remember the spans that begin at a token, which were found on this walk. */
  keep({ tokens, read, seen }: Walk, first: number, spans: readonly Span[]): void {
    if (this.#steps >= LIMIT) {
      this.#owner = {};
      this.#steps = 0;
    }
    const { word } = tokens[first] as Token;
    const begun = this.#first(word) ?? { owner: this.#owner, word, next: [] };
    word.kept = begun;
    let step: Step = begun;
    let before = step;
    this.#steps += 1 + seen - first;
    for (let at = first + 1; at <= seen; at++) {
      // Behind what may be an article, its word is read in any case.
      step.seen = at > read && tokens[at - 1]?.word.articleLike === false;
      const next = follow(step, tokens[at]);
      const ends = isEnd(step, tokens[at]);
      before = step;
      step = next ?? grow(step, tokens[at]);
      if (ends) break;
    }
    const { start } = tokens[first] as Token;
    const found = spans.map(({ content, last, hits, ...span }) => ({
      content: content - first,
      last: last - first,
      cut: span.start - start,
      hits,
    }));
    if (before.usual === undefined || !isSame(found, before.usual)) before.usual = found;
    step.found = before.usual;
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

const isEnd = ({ seen }: Step, token: Token | undefined): boolean =>
  !goesOn(token) || (seen === true && endsName(token.word));

const follow = (step: Step, token: Token | undefined): Step | undefined =>
  token === undefined || isEnd(step, token) ? step.end : step.next[token.gap]?.get(token.word);

function grow(step: Step, token: Token | undefined): Step {
  const grown: Step = { next: [] };
  if (token === undefined || isEnd(step, token)) step.end = grown;
  else {
    const words = step.next[token.gap] ?? new Map<Word, Step>();
    step.next[token.gap] = words.set(token.word, grown);
  }
  return grown;
}

const isSame = (some: readonly Found[], others: readonly Found[]): boolean =>
  some.length === others.length &&
  some.every(({ content, last, cut, hits }, at) => {
    const other = others[at] as Found;
    return content === other.content && last === other.last && cut === other.cut && haveSame(hits, other.hits);
  });

const haveSame = (some: Hits, others: Hits): boolean =>
  some.length === others.length &&
  some.every(({ name, via, distance, articleDiffers }, at) => {
    const other = others[at] as Hit;
    return (
      name === other.name && via === other.via && distance === other.distance && articleDiffers === other.articleDiffers
    );
  });

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
