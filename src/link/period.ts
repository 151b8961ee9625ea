import type { CompiledEntity } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { successorsOf } from "../lexicon/lines.ts";
import { standing } from "../lexicon/standing.ts";
import { life, overlaps, type Period, showPeriod } from "../text/date.ts";
import { evidence } from "./evidence.ts";
import type { Case, Feature, Reading } from "./reading.ts";
import { W } from "./weights.ts";

/** The time of the text against the life of the entity. */
export function period(at: Period, lexicon: Lexicon): Feature {
  return (of) => (reading) => {
    const { entity } = reading;
    if (!nameInUse(reading, at)) {
      return evidence("period", W.ended, () => `the name "${reading.name.name}" was not in use at ${showPeriod(at)}`);
    }
    switch (standing(entity, at)) {
      case "alive":
        return evidence("period", 0.3, () => `${entity.name} existed at ${showPeriod(at)}`);
      case "over":
        return evidence(
          "period",
          W.ended,
          () => `${entity.name} was over by ${showPeriod(at)} (${entity.until})${heirs(lexicon, entity)}`,
        );
      case "not-yet":
        return evidence(
          "period",
          bornLater(of, at) ? W.notYet : 0,
          () => `${entity.name} did not exist at ${showPeriod(at)}: it began ${entity.from}`,
        );
      case "undated":
        return undefined;
    }
  };
}

/** Someone else bore the name then, or bears that very name since nobody knows when: what came later is not meant. */
const bornLater = (of: Case, at: Period): boolean =>
  of.readings.some(({ entity, via }) => {
    const then = standing(entity, at);
    return then === "alive" || (then === "undated" && via === "exact");
  });

/** What came of an entity, as the end of a sentence. */
function heirs(lexicon: Lexicon, { id }: CompiledEntity): string {
  const names = successorsOf(lexicon, id).map(({ entity }) => entity.name);
  return names.length === 0 ? "" : `; ${names.join(" and ")} came of it`;
}

/** Is a name in use at the time of the text? */
function nameInUse({ name: { from, until } }: Reading, at: Period): boolean {
  return (from === undefined && until === undefined) || overlaps(at, life(from, until));
}
