import type { Engine } from "./engine.ts";
import { candidate, LEVEL_OPEN, levelOpen, type Ranked, rank, scoreOf } from "./link/decide.ts";
import { Document } from "./link/document.ts";
import { type Clue, evidence, tellAll } from "./link/evidence.ts";
import { predecessorAt, readPeriod, renamedBy, standing } from "./link/period.ts";
import { noSuchUnit } from "./link/wording.ts";
import { readingsOf } from "./lookup/readings.ts";
import { LOOKUP_RESOLVED } from "./lookup/thresholds.ts";
import { weighAlone } from "./lookup/weigh.ts";
import { numberedUnits } from "./match/units.ts";
import { isArabic } from "./text/script.ts";
import { tokenize } from "./text/tokenize.ts";
import type { Lookup, LookupOptions, Status } from "./types.ts";

/** One name, its ranked readings. */
export function lookup(engine: Engine, query: string, options: LookupOptions): Lookup {
  const { limit = 10 } = options;
  const { period, note } = readPeriod(options.date);
  const document = new Document([], engine.lexicon, period, options.within);
  const found = readingsOf(engine, query, document, options);
  const script = isArabic(query) ? "arabic" : "latin";
  const current = found.map((reading) =>
    period === undefined ? reading : { ...reading, entity: renamedBy(engine.lexicon, reading.entity, period) },
  );
  const ranked = rank(
    {
      span: { first: 0, content: 0, last: 0, start: 0, end: query.length, hits: [] },
      typeWords: [],
      readings: current,
    },
    current.map((reading) => ({ reading, evidence: weighAlone(document, reading, script, options, current) })),
  );
  const notes = note === undefined ? [] : [evidence("period", 0, note)];
  return answer(query, ranked, limit, notes, document);
}

function answer(query: string, ranked: Ranked, limit: number, notes: readonly Clue[], document: Document): Lookup {
  const best = ranked.weighed[0];
  if (best === undefined) {
    const unit = numberedUnits(tokenize(query))[0];
    const reason = unit === undefined ? "no name of the tables is spelt like it, or near to it" : noSuchUnit(unit);
    return {
      query,
      status: "unknown",
      score: 0,
      candidates: [],
      evidence: tellAll([...notes, evidence("spelling", 0, reason)]),
    };
  }
  const { period } = document;
  const holds = (holder: string, id: string): boolean => document.holds(holder, id);
  const decided = best.probability >= LOOKUP_RESOLVED || levelOpen(ranked, holds, LEVEL_OPEN);
  let status: Status = decided ? "resolved" : "ambiguous";
  const why: (Clue | undefined)[] = [...notes, ...best.evidence];
  if (period !== undefined && standing(best.reading.entity, period) === "not-yet") {
    status = "anachronistic";
    const before = predecessorAt(document.lexicon, best.reading.entity, period);
    why.push(
      evidence(
        "period",
        0,
        `it began ${best.reading.entity.from}${before === undefined ? "" : `; ${before.name} bore that line then`}`,
      ),
    );
  }
  return {
    query,
    status,
    ...(status === "resolved" ? { id: best.reading.entity.id } : {}),
    score: scoreOf(best.probability),
    via: best.reading.via,
    candidates: ranked.weighed.slice(0, limit).map((one) => candidate(one, tellAll)),
    evidence: tellAll(why),
  };
}
