import type { CompiledEntity } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { COUNTRY, GOVERNORATE, NAMES_OF, PER_TENFOLD_POPULATION } from "./thresholds.ts";

/** What an entity is worth before its name is looked at, in log-odds: how often print means it. */
export function fameOf(entity: CompiledEntity, lexicon: Lexicon): number {
  if (entity.kind === "country" || entity.kind === "continent") return COUNTRY;
  if (entity.kind === "governorate") return GOVERNORATE;
  // A hamlet of 300 is the common case.
  const people =
    entity.population === undefined ? 0 : Math.max(0, Math.log10(entity.population / 300)) * PER_TENFOLD_POPULATION;
  return (
    (entity.kind === "city" ? 0 : people) +
    (entity.curated || entity.kind === "city" ? fameByNames(entity, lexicon) : 0)
  );
}

/** What print writes of often it writes in many ways: the tables have 108 names of HTS, and of most brigades fewer than ten. */
function fameByNames({ id, kind }: CompiledEntity, lexicon: Lexicon): number {
  const { mostly, base, perDoubled, least, most } = NAMES_OF[classOf(id, kind)];
  const doublings = Math.log2(Math.max(1, lexicon.handMadeNames(id)) / mostly);
  return Math.min(most, Math.max(least, base + perDoubled * doublings));
}

function classOf(id: string, kind: string): keyof typeof NAMES_OF {
  if (!id.startsWith("place/")) return "body";
  if (kind === "city") return "city";
  return kind === "town" || kind === "village" || kind === "hamlet" ? "settlement" : "otherPlace";
}
