import type { LocatedTables } from "./located.ts";
import { errorAt, type Problem, type Spot } from "./problem.ts";

/** IDs that point nowhere. */
export function checkReferences(tables: LocatedTables): readonly Problem[] {
  const { entities, aliases, ambiguous, generic, retired, ids } = tables;
  const successors = new Map(retired.map(({ id, successor }) => [id, successor]));
  const problems: Problem[] = [];
  const known = (check: string, id: string, spot: Spot, what: string): void => {
    if (ids.has(id)) return;
    const retiredTo = successors.get(id);
    const remedy =
      retiredTo !== undefined
        ? `It was retired: write ${retiredTo}.`
        : `Correct the ID${hint(id, ids)}, or add the entity to gazetteer/.`;
    problems.push(errorAt(check, spot, `${what} ${id}, which no entity has`, remedy));
  };
  for (const { id, entity, file, line, lines } of entities) {
    const at = (fact: string): Spot => ({ file, line: lines[fact] ?? line });
    if (entity.within !== undefined) known("dangling-within", entity.within, at("within"), `${id} lies within`);
    entity["part-of"]?.forEach((one, index) => {
      known("dangling-part-of", one.id, at(`part-of.${index}`), `${id} is part of`);
    });
    entity["successor-of"]?.forEach((one, index) => {
      known("dangling-successor", one.id, at(`successor-of.${index}`), `${id} is the successor of`);
    });
  }
  const seen = new Set<string>();
  for (const { id, file, line } of aliases) {
    const entry = `${file} ${id}`;
    if (seen.has(entry)) continue;
    seen.add(entry);
    known("dangling-alias", id, { file, line: line - 1 }, "these are names of");
  }
  for (const { entry, ...spot } of ambiguous) {
    for (const { id } of entry.readings) known("dangling-reading", id, spot, `"${entry.name}" is read as`);
  }
  for (const { entry, ...spot } of generic)
    if (entry.id !== undefined) known("dangling-generic", entry.id, spot, "the phrases stand for");
  for (const { id, successor, ...spot } of retired) {
    if (successor !== undefined && !successors.has(successor))
      known("dangling-retired", successor, spot, `${id} was retired for`);
  }
  problems.push(...circles(tables));
  return problems;
}

/** The ID that differs least: the same words, or the same beginning. */
function hint(id: string, ids: ReadonlySet<string>): string {
  const slug = id.slice(0, id.lastIndexOf("/") + 1) + (id.split("/").pop() as string).slice(0, 5);
  for (const one of ids) if (one.startsWith(slug)) return ` (${one}?)`;
  return "";
}

/** A place cannot lie within itself, by whatever way. A circle is told of once. */
function circles({ entities }: LocatedTables): readonly Problem[] {
  const within = new Map(entities.map(({ id, entity }) => [id, entity.within]));
  const told = new Set<string>();
  return entities.flatMap(({ id, file, line, lines }) => {
    const seen = new Set<string>();
    for (let at = within.get(id); at !== undefined && !seen.has(at) && !told.has(at); at = within.get(at)) {
      seen.add(at);
      if (at !== id) continue;
      for (const one of seen) told.add(one);
      return [
        errorAt(
          "circular-within",
          { file, line: lines["within"] ?? line },
          `${id} lies, by way of what holds it, within itself`,
          "Correct `within`.",
        ),
      ];
    }
    return [];
  });
}
