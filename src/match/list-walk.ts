import { isDirection } from "../text/bearings.ts";
import { Gap } from "../text/gap.ts";
import { groupBy } from "../text/group.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import { asideBefore, asideBehind } from "./asides.ts";
import { endOfRun, mayBeRussian } from "./cyrillic.ts";
import type { Span } from "./span.ts";
import { isBetween } from "./type-words.ts";
import { ties } from "./words.ts";

/** Spans by the tokens where they begin and where they end; most texts never ask. */
export class Edges {
  readonly #spans: readonly Span[];
  #first: ReadonlyMap<number, readonly Span[]> | undefined;
  #last: ReadonlyMap<number, readonly Span[]> | undefined;

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
  }

  startingAt(token: number): readonly Span[] | undefined {
    this.#first ??= groupBy(this.#spans, ({ first }) => first);
    return this.#first.get(token);
  }

  endingAt(token: number): readonly Span[] | undefined {
    this.#last ??= groupBy(this.#spans, ({ last }) => last);
    return this.#last.get(token);
  }
}

const MEMBERS = 30;
/** So many members in a row may be names that the tables lack. */
const STRANGERS = 3;
const LONGEST = 4;

/** The members of the list whose first one begins at a token. */
export function* membersFrom(tokens: readonly Token[], first: number, edges: Edges): Generator<Span> {
  let at = first;
  let strangers = 0;
  for (let members = 0; members < MEMBERS; members++) {
    const known = edges.startingAt(at);
    if (known !== undefined) yield* known;
    strangers = known === undefined ? strangers + 1 : 0;
    const last = known === undefined ? endOfStranger(tokens, at) : Math.max(...known.map((one) => one.last));
    if (last < at || (strangers > STRANGERS && !isRussian(tokens, at))) return;
    at = asideBehind(tokens, last + 1);
    if (!separates(tokens, at, known === undefined)) return;
    while (isAnd(foldedAt(tokens, at))) at++;
    // "Les provinces d'Idleb et de Hama"
    const member = tokens[at];
    if (member === undefined) return;
    if (isBetween(member.word) || isDirection(member.word.folded)) at++;
  }
}

/** The members of the list whose last one ends at a token, from there to the left. */
export function* membersUntil(tokens: readonly Token[], last: number, edges: Edges): Generator<Span> {
  let at = last;
  let strangers = 0;
  for (let members = 0; members < MEMBERS; members++) {
    at = asideBefore(tokens, at);
    const known = edges.endingAt(at);
    if (known !== undefined) yield* known;
    strangers = known === undefined ? strangers + 1 : 0;
    let first = known === undefined ? startOfStranger(tokens, at) : Math.min(...known.map((one) => one.first));
    if (first > at || strangers > STRANGERS) return;
    // "Idlib and western Aleppo provinces"
    if (isDirection(foldedAt(tokens, first - 1))) first--;
    at = beforeAnd(tokens, first);
    if (at === first - 1 && !separates(tokens, first, known === undefined)) return;
  }
}

function isRussian(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && mayBeRussian(token.word);
}

/** The last word of a name that begins at a token and that the tables lack, or the token before it. */
function endOfStranger(tokens: readonly Token[], at: number): number {
  // Bulletins in Russian name many villages that the tables lack.
  if (isRussian(tokens, at)) return endOfRun(tokens, at);
  let last = at - 1;
  while (last + 1 < tokens.length && last + 1 - at < LONGEST && mayBeName(tokens, last + 1)) {
    if (last >= at && !ties((tokens[last + 1] as Token).gap)) break;
    last++;
  }
  return last;
}

/** The first word of a name that ends at a token and that the tables lack, or the token behind it. */
function startOfStranger(tokens: readonly Token[], at: number): number {
  let first = at + 1;
  while (first > 0 && at - first + 1 < LONGEST && mayBeName(tokens, first - 1)) {
    if (first <= at && !ties((tokens[first] as Token).gap)) break;
    first--;
  }
  return first;
}

const mayBeName = (tokens: readonly Token[], at: number): boolean => {
  const { word } = tokens[at] as Token;
  return word.script === "latin" && !word.functional && (word.capital || word.articleLike);
};

/** And, or, in the languages whose type words go with a list. */
const AND: ReadonlySet<string> = new Set("and or et ou y e und oder ve veya u и i en و".split(" "));
export const isAnd = (folded: string): boolean => AND.has(folded);

/** The token before what ties a member to the one in front of it: `Aleppo and/or Hama`, `Aleppo as well as Hama`. */
export function beforeAnd(tokens: readonly Token[], first: number): number {
  let at = first - 1;
  if ([at, at - 1, at - 2].map((one) => foldedAt(tokens, one)).join(" ") === "as well as") return at - 3;
  while (isAnd(foldedAt(tokens, at))) at--;
  return at;
}

/** `Aleppo / Hama`, `Aleppo & Hama` */
const JOINTS: ReadonlySet<Gap> = new Set([Gap.comma, Gap.slash, Gap.other]);

function separates(tokens: readonly Token[], at: number, marked: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (JOINTS.has(token.gap) || isAnd(token.word.folded)) return true;
  // The commas of a list are often lost, but then the tables must know where a member ends.
  return !marked && (token.word.script === "arabic" || (token.gap === Gap.space && token.word.capital));
}
