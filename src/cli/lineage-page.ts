import { byCodeUnit } from "../data/compile.ts";
import type { CompiledEntity, CompiledRelation, CompiledTables } from "../data/tables.ts";

/** The page on who came of whom: a Mermaid diagram for every family of two or more. */
export function lineagePage({ entities }: CompiledTables): string {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const found = families(entities.filter(({ id }) => !id.startsWith("place/")));
  const sections = found.map((family) => section(family, known));
  const members = found.reduce((sum, family) => sum + family.length, 0);
  return `${HEAD}${members} groups and units in ${found.length} families.\n\n${sections.join("\n")}`;
}

const HEAD = `# Lineages

Who came of whom: renamed (a thick arrow), merged (a plain one), split off (a dotted one), with the day, month or year where it is known. The boxes give the years in which a name stood. Sources are in the tables: \`gazetteer/groups/\` and \`gazetteer/units/\`.

This page is made of the tables by \`npx tsx src/cli/lineages.ts\`; a test fails when it is out of date.

`;

/** Groups of entities that \`successor-of\` ties together, the largest first. */
function families(entities: readonly CompiledEntity[]): CompiledEntity[][] {
  const parent = new Map(entities.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at) as string;
    return at;
  };
  for (const { id, successorOf = [] } of entities) {
    for (const before of successorOf) if (parent.has(before.id)) parent.set(root(before.id), root(id));
  }
  const found = new Map<string, CompiledEntity[]>();
  for (const entity of entities) found.set(root(entity.id), [...(found.get(root(entity.id)) ?? []), entity]);
  return [...found.values()]
    .filter((family) => family.length >= 2)
    .map((family) => family.sort((a, b) => byCodeUnit(since(a), since(b)) || byCodeUnit(a.id, b.id)))
    .sort((a, b) => b.length - a.length || byCodeUnit(titleOf(a), titleOf(b)));
}

const since = ({ from }: CompiledEntity): string => from ?? "9";

function section(family: readonly CompiledEntity[], known: ReadonlyMap<string, CompiledEntity>): string {
  const lines = family.map((entity) => `  ${nodeOf(entity.id)}["${label(entity)}"]`);
  const arrows = family.flatMap((entity) =>
    (entity.successorOf ?? []).flatMap((relation) =>
      known.has(relation.id) ? [`  ${nodeOf(relation.id)} ${arrow(relation)} ${nodeOf(entity.id)}`] : [],
    ),
  );
  return `## ${titleOf(family)}\n\n\`\`\`mermaid\nflowchart LR\n${[...lines, ...arrows].join("\n")}\n\`\`\`\n`;
}

/** A family is called after the member that has most to do with the others. */
function titleOf(family: readonly CompiledEntity[]): string {
  const ties = (entity: CompiledEntity): number =>
    (entity.successorOf?.length ?? 0) +
    family.filter(({ successorOf }) => successorOf?.some(({ id }) => id === entity.id)).length;
  return [...family].sort((a, b) => ties(b) - ties(a) || byCodeUnit(a.id, b.id))[0]?.name ?? "";
}

const nodeOf = (id: string): string => id.replace(/[^a-z0-9]+/g, "_");

function label({ name, from, until }: CompiledEntity): string {
  const years = from === undefined && until === undefined ? "" : `<br/>${from ?? "?"} to ${until ?? "…"}`;
  return `${name.replace(/"/g, "#quot;")}${years}`;
}

function arrow({ how, on }: CompiledRelation): string {
  const line = how === "renamed" ? "==>" : how === "split" ? "-.->" : "-->";
  const words = [how ?? "", on ?? ""].filter((word) => word !== "").join(" ");
  return words === "" ? line : `${line}|${words}|`;
}
