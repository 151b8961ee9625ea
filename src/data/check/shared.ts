import { groupBy } from "../../text/group.ts";
import { nameForms } from "../../text/key.ts";
import { caseOf } from "../alias-defaults.ts";
import { SETTLEMENT_KINDS } from "../place-kinds.ts";
import { apart } from "./dates.ts";
import type { LocatedEntity, LocatedTables } from "./located.ts";
import type { LocatedName } from "./names.ts";
import { errorAt, type Problem, type Spot, warningAt } from "./problem.ts";

/**
 * Names that two entities bear. Either `ambiguous.yaml` says what tells them apart, or there is
 * something else that does: cues, dates, one lying in the other, a line of renamings.
 */
export function checkShared(tables: LocatedTables, names: readonly LocatedName[]): readonly Problem[] {
  const judge = new Judge(tables);
  const problems: Problem[] = [];
  for (const group of groupBy(names, ({ phrase }) => phrase).values()) {
    const bearers = new Set(group.map(({ id }) => id));
    if (bearers.size < 2 || group.every(({ table }) => table)) continue;
    problems.push(...judge.group(group));
  }
  problems.push(...repeated(tables));
  return problems;
}

class Judge {
  readonly #byId: ReadonlyMap<string, LocatedEntity>;
  readonly #declared: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #never: ReadonlySet<string>;
  readonly #related: ReadonlyMap<string, ReadonlySet<string>>;

  constructor({ entities, ambiguous, never }: LocatedTables) {
    this.#byId = new Map(entities.map((one) => [one.id, one]));
    const declared = new Map<string, Set<string>>();
    for (const { entry } of ambiguous) {
      const { phrase } = nameForms(entry.name);
      declared.set(phrase, new Set([...(declared.get(phrase) ?? []), ...entry.readings.map(({ id }) => id)]));
    }
    this.#declared = declared;
    this.#never = new Set(never.map(({ entry }) => nameForms(entry.name).phrase));
    this.#related = relatives(entities);
  }

  /** One problem a name: the hand-written one is told of, with the first of those that it meets. */
  group(group: readonly LocatedName[]): readonly Problem[] {
    const told = new Set<string>();
    const problems: Problem[] = [];
    const chosen = group.filter(({ table }) => !table).sort((a, b) => Number(a.own) - Number(b.own));
    for (const name of chosen) {
      if (told.has(name.id)) continue;
      const clashes = group.filter((other) => other.id !== name.id && !told.has(other.id) && this.#clash(name, other));
      const meets = clashes.find((other) => this.#isTaken(name, other)) ?? clashes[0];
      if (meets === undefined) continue;
      told.add(name.id);
      problems.push(this.#problem(name, meets));
    }
    return problems;
  }

  #problem(name: LocatedName, other: LocatedName): Problem {
    const where = other.file === name.file ? `line ${other.line}` : `${other.file}:${other.line}`;
    const what = other.own ? "the name" : "an alias";
    const fault = `"${name.alias.name}" of ${name.id} is also ${what} of ${other.id} (${where})`;
    const remedy = "Keep one, or list it in aliases/ambiguous.yaml with the words that speak for each.";
    const isError = this.#isTaken(name, other) || !this.#isOrdinary(name, other);
    return (isError ? errorAt : warningAt)("shared-name", name, fault, remedy);
  }

  /** Is it a name that people write for a city or a governorate, and therefore hardly for anything less in that country? */
  #isTaken(name: LocatedName, other: LocatedName): boolean {
    const [kind, larger] = [name, other].map(({ id }) => SIZES.indexOf(this.#byId.get(id)?.entity.kind ?? ""));
    const abroad = name.id.startsWith("place/") && countryOf(name.id) !== countryOf(other.id);
    return !name.own && (other.own || !other.table) && (larger as number) > (kind as number) && !abroad;
  }

  #clash(name: LocatedName, other: LocatedName): boolean {
    const declared = this.#declared.get(name.phrase);
    if (declared?.has(name.id) && declared.has(other.id)) return false;
    if (this.#never.has(name.phrase)) return false;
    for (const { alias } of [name, other])
      if (alias.cues !== undefined || alias.kind === "mistranslation") return false;
    if (apart(name.alias, other.alias)) return false;
    if (differInCase(name, other)) return false;
    return (
      !this.#holds(name.id, other.id) &&
      !this.#holds(other.id, name.id) &&
      this.#related.get(name.id)?.has(other.id) !== true
    );
  }

  /** Does the one lie in the other, or in the place that the other is the seat of? */
  #holds(outer: string, inner: string): boolean {
    const seen = new Set<string>();
    for (
      let at = this.#byId.get(inner)?.entity.within;
      at !== undefined && !seen.has(at);
      at = this.#byId.get(at)?.entity.within
    ) {
      if (at === outer) return true;
      seen.add(at);
    }
    return false;
  }

  /** Villages share names all over a country, and the text around them tells which; so do a base and the village beside it. */
  #isOrdinary(name: LocatedName, other: LocatedName): boolean {
    if (other.table || (this.#isSettlement(name.id) && this.#isSettlement(other.id))) return true;
    const [a, b] = [name, other].map(({ id }) => this.#byId.get(id)?.entity.at);
    return a !== undefined && b !== undefined && Math.hypot(a[0] - b[0], a[1] - b[1]) < BESIDE;
  }

  #isSettlement(id: string): boolean {
    return SETTLEMENT_KINDS.has(this.#byId.get(id)?.entity.kind ?? "");
  }
}

/** Places whose bare names whoever writes them means, from the smaller to the larger. All other places are smaller. */
const SIZES: readonly string[] = ["city", "governorate"];

const countryOf = (id: string): string => id.split("/")[1] as string;

/** In degrees: some five kilometres. */
const BESIDE = 0.05;

/** An acronym and a word do not meet, though they fold alike: `SAA` and Saa. */
function differInCase({ alias: a }: LocatedName, { alias: b }: LocatedName): boolean {
  return (caseOf(a) === "exact" || caseOf(b) === "exact") && a.name.replaceAll(".", "") !== b.name.replaceAll(".", "");
}

/** The entities of one line (renamed, merged, split, as far as it goes), and those that one is part of. */
function relatives(entities: readonly LocatedEntity[]): ReadonlyMap<string, ReadonlySet<string>> {
  const line = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    const both = new Set([...(line.get(a) ?? [a]), ...(line.get(b) ?? [b])]);
    for (const id of both) line.set(id, both);
  };
  for (const { id, entity } of entities) for (const one of entity["successor-of"] ?? []) join(id, one.id);
  const related = new Map<string, Set<string>>([...line].map(([id, both]) => [id, new Set(both)]));
  const relate = (a: string, b: string): void => {
    const set = related.get(a) ?? new Set<string>();
    set.add(b);
    related.set(a, set);
  };
  for (const { id, entity } of entities) {
    for (const one of entity["part-of"] ?? []) {
      relate(id, one.id);
      relate(one.id, id);
    }
  }
  return related;
}

/** The lists of shared names and of common words say each thing once. */
function repeated({ ambiguous, never }: LocatedTables): readonly Problem[] {
  return [ambiguous, never].flatMap((list) => {
    const seen = new Map<string, Spot>();
    return list.flatMap(({ entry, file, line }) => {
      const { phrase } = nameForms(entry.name);
      const before = seen.get(phrase);
      seen.set(phrase, before ?? { file, line });
      return before === undefined
        ? []
        : [
            errorAt(
              "listed-twice",
              { file, line },
              `"${entry.name}" is listed already (${before.file === file ? "" : `${before.file} `}line ${before.line})`,
              "Join the two entries.",
            ),
          ];
    });
  });
}
