import type { Span } from "../match/span.ts";
import type { TypeWord } from "../match/terms.ts";
import type { TypeWords } from "../match/type-words.ts";
import { nearHits, unmatchedRuns } from "../match/unmatched.ts";
import type { WordSet } from "../text/word-set.ts";
import type { Anchor } from "./anchor.ts";
import { arabicCases } from "./arabic-names.ts";
import { casesOf } from "./cases.ts";
import { ANCHOR, levelOpen, type Ranked } from "./decide.ts";
import type { Document } from "./document.ts";
import { explainedCases } from "./explained.ts";
import { features } from "./features.ts";
import { hintsOf } from "./hints.ts";
import { listNeighbour } from "./list.ts";
import type { PersonWords } from "./person-words.ts";
import type { Case } from "./reading.ts";
import { withoutOverlaps, withoutParts } from "./select.ts";
import { Weighing } from "./weighing.ts";

/** The words of the tables that links are weighed by. */
interface LinkWords {
  readonly persons: PersonWords;
  readonly typeWords: TypeWords;
  readonly warWords: WordSet;
}

/** How often the document is read: each round leans on what the one before was sure of. */
const ROUNDS = 3;

/** Weigh all readings of all spans, until the text has been read often enough to know its own places. */
export function link(
  document: Document,
  cases: readonly Case[],
  { persons, typeWords, warWords }: LinkWords,
): readonly Ranked[] {
  const all = joinSpans(cases);
  document.takeHints(hintsOf(document.tokens, all, warWords));
  const list = features(document, all, persons, warWords);
  const weighed = all.map((one) => new Weighing(document, list, one));
  let ranked = weighed.map((one) => one.rank(false));
  for (let round = 1; round < ROUNDS; round++) {
    const changed = settle(document, weighed, ranked);
    if (round > 1 && !changed) break;
    const near = round === 1 ? [...nearCases(document, typeWords, all), ...explainedCases(document, all)] : [];
    for (const one of [...near, ...arabicCases(document, typeWords)]) weighed.push(new Weighing(document, list, one));
    ranked = weighed.map((one) => one.rank(true));
  }
  return ranked;
}

/** Cases of the very same words are one: a regiment and the base called after it must compete. */
function joinSpans(cases: readonly Case[]): readonly Case[] {
  const joined = new Map<number, Case>();
  for (const one of cases) {
    const place = placeOf(one.span.first, one.span.last);
    const known = joined.get(place);
    joined.set(place, known === undefined ? one : { ...known, readings: [...known.readings, ...one.readings] });
  }
  return [...joined.values()];
}

/** A stretch of tokens as a number. */
const placeOf = (first: number, last: number): number => first * MOST_WORDS + last - first;

/** More words than any span has. */
const MOST_WORDS = 4096;

/** Settle on what is sure by now. Is it something else than before? */
function settle(document: Document, weighed: readonly Weighing[], ranked: readonly Ranked[]): boolean {
  const before = document.anchors;
  const sure = sureOf(document, ranked);
  const changed = document.settle(sure);
  const risen = risenOf(document, weighed, ranked, before, sure);
  return risen.length === 0 ? changed : document.settle([...sure, ...risen], true);
}

/**
 * What was sure, fell in this round and would rise again in the next, as what spoke against it has fallen too or is read
 * otherwise by now. Two names that speak against each other would swing for ever.
 */
function risenOf(
  document: Document,
  weighed: readonly Weighing[],
  ranked: readonly Ranked[],
  before: readonly Anchor[],
  sure: readonly Anchor[],
): readonly Anchor[] {
  const fallen = new Set(before.map(({ of }) => of));
  for (const { of } of sure) fallen.delete(of);
  if (fallen.size === 0) return [];
  const again = ranked.flatMap(({ of }, at) => (fallen.has(of) ? [(weighed[at] as Weighing).rank(true)] : []));
  return sureOf(document, again).filter(
    ({ of }) => !document.isTaken(of.span.first) && !document.isTaken(of.span.last),
  );
}

/** What is sure by now. */
function sureOf({ holds }: Document, ranked: readonly Ranked[]): readonly Anchor[] {
  const sure = withoutParts(ranked, holds).filter(
    (one) => (one.weighed[0]?.probability ?? 0) >= ANCHOR || levelOpen(one, holds, ANCHOR),
  );
  const anchors: Anchor[] = [];
  for (const { of, weighed } of withoutOverlaps(sure)) {
    const [best] = weighed;
    if (best !== undefined) anchors.push({ of, reading: best.reading, probability: best.probability });
  }
  return anchors;
}

/** Near matching is for words that nothing else accounts for, where something says that a place is named. */
function nearCases(document: Document, typeWords: TypeWords, cases: readonly Case[]): readonly Case[] {
  const { tokens, lexicon } = document;
  const spelt = speltAsNames(cases);
  const spans: Span[] = [];
  for (const run of unmatchedRuns(tokens, (token) => document.isTaken(token), lexicon)) {
    if (spelt.has(placeOf(run.content, run.last))) continue;
    if (!typeWords.beside(tokens, run.first, run.last).some(saysPlace) && listNeighbour(document, run) === undefined)
      continue;
    const hits = nearHits(tokens, run, lexicon);
    if (hits.length > 0) spans.push({ ...run, hits });
  }
  return casesOf(document, spans, typeWords);
}

/** What is spelt just as a name of several words, or as a governorate, is that name or none. */
function speltAsNames(cases: readonly Case[]): ReadonlySet<number> {
  const spelt = new Set<number>();
  for (const { span, readings } of cases)
    if (
      readings.some(
        ({ hit, entity }) => hit.distance === 0 && (span.last > span.content || entity.kind === "governorate"),
      )
    )
      spelt.add(placeOf(span.content, span.last));
  return spelt;
}

const saysPlace = ({ kinds }: TypeWord): boolean =>
  kinds.has("village") || kinds.has("town") || kinds.has("neighbourhood") || kinds.has("airbase");
