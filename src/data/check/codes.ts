import type { LocatedTables } from "./located.ts";
import { errorAt, type Problem, type Spot } from "./problem.ts";

/** A code of another list means one thing: two entities that bear it are one told twice, or one of them has it by mistake. */
export function checkCodes({ entities }: LocatedTables): readonly Problem[] {
  const bearers = new Map<string, Spot & { readonly id: string }>();
  return entities.flatMap(({ id, entity, file, line, lines }) =>
    Object.entries(entity.refs ?? {}).flatMap(([list, code]) => {
      const reference = `${list}:${code}`;
      const before = bearers.get(reference.toLowerCase());
      const spot = { file, line: lines["refs"] ?? line };
      if (before === undefined) {
        bearers.set(reference.toLowerCase(), { id, ...spot });
        return [];
      }
      const fault = `${id} has the code ${reference}, which ${before.id} has (${before.file}:${before.line})`;
      const remedy = "Keep it with the one that it means; where the two are one, merge them (gazetteer/retired.yaml).";
      return [errorAt("shared-code", spot, fault, remedy)];
    }),
  );
}
