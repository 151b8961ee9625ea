import { type LocatedEntity, type LocatedTables, relationsOf } from "./located.ts";
import { errorAt, type Problem, type Spot } from "./problem.ts";

interface Life {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Dates that cannot all be true. `2017` may be any day of that year: only what is certainly wrong is told. */
export function checkDates({ entities, aliases }: LocatedTables): readonly Problem[] {
  const byId = new Map(entities.map((one) => [one.id, one]));
  return [
    ...entities.flatMap((one) => [...checkEntity(one), ...checkLine(one, byId)]),
    ...aliases.flatMap(({ id, alias, ...spot }) => checkAlias(alias, byId.get(id), spot)),
  ];
}

function checkEntity({ id, entity, file, line, lines }: LocatedEntity): readonly Problem[] {
  const problems = [
    ...backwards(id, entity, { file, line: lines["until"] ?? line }),
    ...backwards(`the division of ${id}`, entity.divided ?? {}, { file, line: lines["divided"] ?? line }),
  ];
  const memberships = relationsOf(entity, "part-of").flatMap((one, at) => {
    const spot = { file, line: lines[`part-of.${at}`] ?? line };
    if (apart(one, entity))
      return [
        errorAt(
          "dates",
          spot,
          `${id} was part of ${one.id} ${span(one)}, but existed ${span(entity)}`,
          "Correct one of the dates.",
        ),
      ];
    return backwards(`the membership in ${one.id}`, one, spot);
  });
  return [...problems, ...memberships];
}

/** A successor against those it came from. */
function checkLine(
  { id, entity, file, line, lines }: LocatedEntity,
  byId: ReadonlyMap<string, LocatedEntity>,
): readonly Problem[] {
  return relationsOf(entity, "successor-of").flatMap(({ id: other, how, on }, at) => {
    const before = byId.get(other)?.entity;
    if (before === undefined) return [];
    const spot = { file, line: lines[`successor-of.${at}`] ?? line };
    if (
      entity.from !== undefined &&
      before.from !== undefined &&
      certainlyBefore(entity.from, before.from) &&
      how !== "merged"
    ) {
      return [
        errorAt(
          "successor-dates",
          spot,
          `${id} began ${entity.from}, before ${other}, which it came from, began ${before.from}`,
          "Correct one of the dates, or turn the two round.",
        ),
      ];
    }
    if (on !== undefined && before.from !== undefined && certainlyBefore(on, before.from)) {
      return [
        errorAt(
          "successor-dates",
          spot,
          `${other} ended in ${id} on ${on}, before it began (${before.from})`,
          "Correct one of the dates.",
        ),
      ];
    }
    // A merger may be into a body that was there already; a part may leave while the whole goes on.
    if (
      how === "renamed" &&
      entity.from !== undefined &&
      before.until !== undefined &&
      certainlyBefore(entity.from, before.until)
    ) {
      return [
        errorAt(
          "successor-dates",
          spot,
          `${id} began ${entity.from}, before ${other}, which it is a new name of, ended ${before.until}`,
          'Correct one of the dates, or write "how: split" or "how: merged".',
        ),
      ];
    }
    return [];
  });
}

function checkAlias(
  alias: Life & { readonly name: string },
  owner: LocatedEntity | undefined,
  spot: Spot,
): readonly Problem[] {
  const problems = backwards(`"${alias.name}"`, alias, spot);
  if (problems.length > 0 || owner === undefined || !apart(alias, owner.entity)) return problems;
  const what = `"${alias.name}" was written ${span(alias)}, but ${owner.id} existed ${span(owner.entity)}`;
  return [
    errorAt(
      "alias-dates",
      spot,
      what,
      "Correct one of the dates, or give the name to the predecessor or successor that bore it.",
    ),
  ];
}

function backwards(what: string, { from, until }: Life, spot: Spot): readonly Problem[] {
  if (from === undefined || until === undefined || !certainlyBefore(until, from)) return [];
  return [
    errorAt("dates", spot, `${what} ends (${until}) before it begins (${from})`, "Turn the two round, or correct one."),
  ];
}

/** Have the two no day in common? */
export function apart(a: Life, b: Life): boolean {
  const ends = (one: Life, other: Life): boolean =>
    one.until !== undefined && other.from !== undefined && certainlyBefore(one.until, other.from);
  return ends(a, b) || ends(b, a);
}

/** Is the last day that the one may mean before the first that the other may? */
export function certainlyBefore(a: string, b: string): boolean {
  return `${a}-99-99`.slice(0, 10) < `${b}-00-00`.slice(0, 10);
}

function span({ from, until }: Life): string {
  return [from === undefined ? "" : `from ${from}`, until === undefined ? "" : `until ${until}`]
    .filter((part) => part !== "")
    .join(" ");
}
