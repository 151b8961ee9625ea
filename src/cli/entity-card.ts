import type { Entity, EntityName, Relation } from "../types.ts";
import type { Colors } from "./context.ts";
import { table } from "./table.ts";

/** All that is known of an entity, one fact a line; names last, each with the name itself at the end of its line. */
export function entityCard(entity: Entity, colors: Colors): string {
  const { id, name, type, kind, within, at, population, theatre, refs, names } = entity;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["kind", kind === type ? kind : `${kind} (${type})`],
    ["existed", lifeOf(entity)],
    ["within", within],
    ["at", at?.join(", ")],
    ["population", population?.toString()],
    ["came from", entity.successorOf?.map(showRelation).join("; ")],
    ["part of", entity.partOf?.map(showRelation).join("; ")],
    ["theatre", theatre?.join(", ")],
    [
      "references",
      Object.entries(refs)
        .map(([code, value]) => `${code} ${value}`)
        .join(", ") || undefined,
    ],
  ];
  const rows = facts.flatMap(([label, fact]) => (fact === undefined ? [] : [[`  ${colors.dim(label)}`, fact]]));
  const nameRows = names.map((one) => [`    ${one.lang}`, one.kind + inUse(one), one.name]);
  return `${colors.bold(name)}  ${colors.green(id)}\n${table(rows)}  ${colors.dim("names")}\n${table(nameRows)}`;
}

export function lifeOf({ from, until }: { readonly from?: string; readonly until?: string }): string | undefined {
  if (from === undefined) return until === undefined ? undefined : `until ${until}`;
  return until === undefined ? `from ${from}` : `${from} to ${until}`;
}

function showRelation({ id, how, on, from, until }: Relation): string {
  const life = lifeOf({ ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) });
  const told = [how, on, life].filter((one) => one !== undefined).join(" ");
  return told === "" ? id : `${id} (${told})`;
}

function inUse(name: EntityName): string {
  const life = lifeOf(name);
  return life === undefined ? "" : `, ${life}`;
}
