import { groupBy } from "../../text/group.ts";
import { nameForms } from "../../text/key.ts";
import type { LocatedTables } from "./located.ts";
import { errorAt, type Problem } from "./problem.ts";

/** Retired IDs stay retired, whatever there was before. */
export function checkRetired({ entities, retired }: LocatedTables): readonly Problem[] {
  const byId = new Map(entities.map((one) => [one.id, one]));
  return retired.flatMap(({ id, line }) => {
    const taken = byId.get(id);
    if (taken === undefined) return [];
    return [
      errorAt(
        "id-reused",
        taken,
        `${id} was retired (gazetteer/retired.yaml:${line}), and a retired ID is never used again`,
        "Mint another ID.",
      ),
    ];
  });
}

/** What became of the IDs of an earlier state: each is still there, or retired; none means another thing now. */
export function checkIdsAgainst(base: LocatedTables, tables: LocatedTables): readonly Problem[] {
  const retired = new Set(tables.retired.map(({ id }) => id));
  const now = new Map(tables.entities.map((one) => [one.id, one]));
  const files = new Set(tables.files.map(({ path }) => path));
  const names = groupBy(tables.aliases, ({ id }) => id);
  const problems: Problem[] = [];
  for (const { id, line } of base.retired) {
    if (!retired.has(id))
      problems.push(
        errorAt(
          "retired-removed",
          { file: "gazetteer/retired.yaml", line },
          `${id} was taken out of retired.yaml`,
          "Put it back: the IDs of old data sets are looked up here.",
        ),
      );
  }
  for (const before of base.entities) {
    const after = now.get(before.id);
    if (after === undefined) {
      if (retired.has(before.id) || tables.ids.has(before.id)) continue;
      const file = files.has(before.file) ? before.file : "gazetteer/retired.yaml";
      problems.push(
        errorAt(
          "id-removed",
          { file, line: before.line },
          `the ID ${before.id} (${before.entity.name}) is gone`,
          "Put it back, or list it in gazetteer/retired.yaml with its successor, the day and the reason.",
        ),
      );
    } else if (
      isAnother(
        before.entity,
        after.entity,
        (names.get(before.id) ?? []).map(({ alias }) => alias.name),
      )
    ) {
      problems.push(
        errorAt(
          "id-reused",
          after,
          `${before.id} was ${before.entity.name} and is now ${after.entity.name}, somewhere else`,
          "Give the new entity an ID of its own, and keep this one for what it was minted for.",
        ),
      );
    }
  }
  return problems;
}

/** Farther than any correction moves a point, in degrees: some 50 km. */
const ELSEWHERE = 0.5;

function isAnother(
  before: { readonly name: string; readonly at?: readonly [number, number] | undefined },
  after: { readonly name: string; readonly at?: readonly [number, number] | undefined },
  aliases: readonly string[],
): boolean {
  if (before.at === undefined || after.at === undefined) return false;
  const { phrase } = nameForms(before.name);
  if ([after.name, ...aliases].some((name) => nameForms(name).phrase === phrase)) return false;
  return Math.hypot(before.at[0] - after.at[0], before.at[1] - after.at[1]) > ELSEWHERE;
}
