import type { Lexicon } from "../lexicon/lexicon.ts";
import type { TypeWord, TypeWords } from "../match/type-words.ts";
import { nearHits, unmatchedRuns } from "../match/unmatched.ts";
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

/** How often the document is read: each round leans on what the one before was sure of. */
const ROUNDS = 3;

/** Weigh all readings of all spans, until the text has been read often enough to know its own places. */
export function link(
  document: Document,
  cases: readonly Case[],
  words: PersonWords,
  typeWords: TypeWords,
): readonly Ranked[] {
  const all = joinSpans(cases);
  document.takeHints(hintsOf(document.tokens, all));
  const list = features(document, words);
  const weighed = all.map((one) => new Weighing(document, list, one));
  let ranked = weighed.map((one) => one.rank(false));
  for (let round = 1; round < ROUNDS; round++) {
    const changed = settle(document, ranked);
    if (round > 1 && !changed) break;
    const taken = tokensOf(document);
    const near =
      round === 1
        ? [...nearCases(document, document.lexicon, typeWords, all, taken), ...explainedCases(document, all)]
        : [];
    for (const one of [...near, ...arabicCases(document, typeWords, taken)])
      weighed.push(new Weighing(document, list, one));
    ranked = weighed.map((one) => one.rank(true));
  }
  return ranked;
}

/** Cases of the very same words are one: a regiment and the base called after it must compete. */
function joinSpans(cases: readonly Case[]): readonly Case[] {
  const joined = new Map<number, Case>();
  for (const one of cases) {
    const place = one.span.first * MOST_WORDS + one.span.last - one.span.first;
    const known = joined.get(place);
    joined.set(place, known === undefined ? one : { ...known, readings: [...known.readings, ...one.readings] });
  }
  return [...joined.values()];
}

/** More words than any span has. */
const MOST_WORDS = 4096;

/** Settle on what is sure by now. Is it something else than before? */
function settle(document: Document, ranked: readonly Ranked[]): boolean {
  const holds = (holder: string, id: string): boolean => document.holds(holder, id);
  const sure = withoutParts(ranked, holds).filter(
    (one) => (one.weighed[0]?.probability ?? 0) >= ANCHOR || levelOpen(one, holds, ANCHOR),
  );
  const anchors: Anchor[] = [];
  for (const { of, weighed } of withoutOverlaps(sure)) {
    const [best] = weighed;
    if (best !== undefined) anchors.push({ of, reading: best.reading, probability: best.probability });
  }
  return document.settle(anchors);
}

/** The tokens of what the text is known to name. */
function tokensOf({ anchors }: Document): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { of } of anchors) for (let at = of.span.first; at <= of.span.last; at++) taken.add(at);
  return taken;
}

/** Near matching is for words that nothing else accounts for, where something says that a place is named. */
function nearCases(
  document: Document,
  lexicon: Lexicon,
  typeWords: TypeWords,
  cases: readonly Case[],
  taken: ReadonlySet<number>,
): readonly Case[] {
  // What is spelt just as a name of several words is that name or none.
  const spelt = new Set(
    cases
      .filter(({ span, readings }) => span.last > span.content && readings.some(({ hit }) => hit.distance === 0))
      .map(({ span }) => `${span.content} ${span.last}`),
  );
  const spans = unmatchedRuns(document.tokens, (token) => taken.has(token), lexicon).flatMap((run) => {
    if (spelt.has(`${run.content} ${run.last}`)) return [];
    const bare = { ...run, hits: [] };
    const beside = typeWords.beside(document.tokens, run.first, run.last);
    if (
      !beside.some(saysPlace) &&
      listNeighbour(document, { span: bare, typeWords: beside, readings: [] }) === undefined
    )
      return [];
    const hits = nearHits(document.tokens, run, lexicon);
    return hits.length === 0 ? [] : [{ ...run, hits }];
  });
  return casesOf(document, spans, typeWords);
}

const saysPlace = ({ kinds }: TypeWord): boolean =>
  kinds.has("village") || kinds.has("town") || kinds.has("neighbourhood") || kinds.has("airbase");
