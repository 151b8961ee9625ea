import { SETTLEMENT_KINDS } from "./kinds.ts";
import type { CompiledEntity, CompiledTables } from "./tables.ts";

/** Uncurated entities of these kinds are the bulk: five in six of all, and seldom in the news. */
const BULK: ReadonlySet<string> = new Set(
  ["subdistrict", ...SETTLEMENT_KINDS].filter((kind) => !["city", "town"].includes(kind)),
);

/**
 * The tables without the bulk of the villages, for a browser: every group, unit, facility, city and town, the
 * countries, governorates and districts, whatever someone has looked at by hand, and all that holds these.
 */
export function smallTables(tables: CompiledTables): CompiledTables {
  const byId = new Map(tables.entities.map((entity) => [entity.id, entity]));
  const kept = new Set<string>();
  for (const entity of tables.entities) if (entity.curated || !BULK.has(entity.kind)) keep(entity, byId, kept);
  return {
    ...tables,
    entities: tables.entities.filter(({ id }) => kept.has(id)),
    names: tables.names.filter(({ id }) => kept.has(id)),
    retired: Object.fromEntries(
      Object.entries(tables.retired).filter(([, successor]) => leadsTo(successor, tables.retired, kept)),
    ),
  };
}

function keep(entity: CompiledEntity, byId: ReadonlyMap<string, CompiledEntity>, kept: Set<string>): void {
  if (kept.has(entity.id)) return;
  kept.add(entity.id);
  const holder = entity.within === undefined ? undefined : byId.get(entity.within);
  if (holder !== undefined) keep(holder, byId, kept);
}

/** A successor may itself have been withdrawn. */
function leadsTo(id: string, retired: CompiledTables["retired"], kept: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = retired[at]) {
    if (kept.has(at)) return true;
    seen.add(at);
  }
  return false;
}
