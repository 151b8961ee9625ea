import { predecessorAt } from "../lexicon/lines.ts";
import { type Period, showPeriod } from "../text/date.ts";
import type { Candidate } from "../types.ts";
import { candidate, typeOf, type Weighed } from "./decide.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence, type Teller } from "./evidence.ts";

/** What is said of a name whose bearer did not exist yet. */
export interface TooEarly {
  readonly why: Clue;
  /** The bearer of the line at that time, if there was one: a candidate without probability. */
  readonly bearer: readonly Candidate[];
}

export function tooEarly({ lexicon }: Document, best: Weighed, period: Period, teller: Teller): TooEarly {
  const { entity } = best.reading;
  const before = predecessorAt(lexicon, entity, period);
  const at = showPeriod(period);
  if (before === undefined)
    return { why: evidence("period", 0, `${entity.name} did not exist at ${at}: it began ${entity.from}`), bearer: [] };
  const { id, name, kind } = before;
  const reason = `${entity.name} did not exist at ${at} (it began ${entity.from}); ${name} (${id}) bore that line then`;
  const why = evidence("period", 0, reason);
  return {
    why,
    bearer: [{ ...candidate(best, teller), id, name, type: typeOf(id), kind, score: 0, evidence: teller([why]) }],
  };
}
