import { standing } from "../lexicon/standing.ts";
import { showPeriod } from "../text/date.ts";
import type { Token } from "../text/tokenize.ts";
import type { Candidate, Mention, ResolveOptions, Status } from "../types.ts";
import { AMBIGUOUS, candidate, levelOpen, type Ranked, resolvedFrom, scoreOf, typeOf, type Weighed } from "./decide.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence, type Teller, tellerFor } from "./evidence.ts";
import { tooEarly } from "./too-early.ts";

/** As many candidates as a mention lists. */
const LISTED = 8;

/** What a ranked span is told as; undefined when it is most likely no name. */
export function mentionOf(
  text: string,
  document: Document,
  ranked: Ranked,
  { minScore, evidence: reasons }: ResolveOptions,
): Mention | undefined {
  const best = ranked.weighed[0];
  if (best === undefined) return undefined;
  let together = 0;
  for (const { probability } of ranked.weighed) together += probability;
  if (together < AMBIGUOUS) return undefined;
  const { start, end } = extent(document.tokens, ranked, best);
  const teller = tellerFor(reasons);
  const { status, why, extra } = statusOf(
    document,
    ranked,
    best,
    minScore ?? resolvedFrom(best.reading, document.lexicon.leavesOut),
    teller,
  );
  const listed = ranked.weighed.length > LISTED ? ranked.weighed.slice(0, LISTED) : ranked.weighed;
  const candidates = listed.map((one) => candidate(one, teller));
  candidates.push(...extra);
  const told = (candidates[0] as Candidate).evidence;
  const evidenceOfBest = why === undefined ? told : [...told, ...teller([why])];
  const { id } = best.reading.entity;
  const { via } = best.reading;
  const surface = text.slice(start, end);
  const score = scoreOf(best.probability);
  return status === "resolved"
    ? { start, end, surface, type: typeOf(id), status, id, score, via, candidates, evidence: evidenceOfBest }
    : { start, end, surface, type: typeOf(id), status, score, via, candidates, evidence: evidenceOfBest };
}

interface Verdict {
  readonly status: Status;
  readonly why?: Clue;
  readonly extra: readonly Candidate[];
}

function statusOf(document: Document, ranked: Ranked, best: Weighed, threshold: number, teller: Teller): Verdict {
  const { entity } = best.reading;
  const { period } = document;
  if (period !== undefined && standing(entity, period) === "not-yet") {
    const { why, bearer } = tooEarly(document, best, period, teller);
    return { status: "anachronistic", why, extra: bearer };
  }
  if (best.probability >= threshold || levelOpen(ranked, document.holds, threshold))
    return { status: "resolved", ...renamed(document, best), extra: [] };
  const others = ranked.weighed.length;
  const reason =
    others > 1
      ? `${others} readings, and none is likely enough (${Math.round(best.probability * 100)} %) to decide`
      : `the one reading is not likely enough (${Math.round(best.probability * 100)} %) to decide`;
  return { status: "ambiguous", why: evidence("context", 0, reason), extra: [] };
}

/** `Nusra` in 2019 is HTS under an old name. */
function renamed(document: Document, { reading }: Weighed): { why?: Clue } {
  if (reading.name.id === reading.entity.id || document.period === undefined) return {};
  const old = document.lexicon.entity(reading.name.id);
  if (old === undefined) return {};
  const reason = `"${reading.name.name}" is an old name: ${old.name} had become ${reading.entity.name} by ${showPeriod(document.period)}`;
  return { why: evidence("period", 0, reason) };
}

/** The mention takes in the type word that is part of the name: `Idlib province`, `Kweires military airport`. */
function extent(tokens: readonly Token[], { of }: Ranked, best: Weighed): { start: number; end: number } {
  let { start, end } = of.span;
  for (const word of of.typeWords) {
    if (!word.inside || !word.kinds.has(best.reading.entity.kind)) continue;
    if (word.side === "after" && word.first === of.span.last + 1) end = (tokens[word.last] as Token).end;
    if (word.side === "before" && word.last >= of.span.first - 3 && word.last < of.span.first)
      start = (tokens[word.first] as Token).start;
  }
  return { start, end };
}
