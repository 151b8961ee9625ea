import { caseOf } from "../alias-defaults.ts";
import type { LocatedTables } from "./located.ts";
import type { LocatedName } from "./names.ts";
import { type Problem, warningAt } from "./problem.ts";

/** Names of one word that is an ordinary English word: without cues they fire in any prose. */
export function checkCommonWords({ english, never }: LocatedTables, names: readonly LocatedName[]): readonly Problem[] {
  const guarded = new Set(never.map(({ entry }) => entry.name.toLowerCase()));
  return names.flatMap((name) => {
    const { alias, own, table, phrase } = name;
    if (own || table || alias.cues !== undefined || caseOf(alias) === "exact") return [];
    if (!/^[a-z]+$/.test(phrase) || !english.has(phrase) || guarded.has(alias.name.toLowerCase())) return [];
    return [
      warningAt(
        "common-word",
        name,
        `"${alias.name}" is an English word`,
        "Give it cues, or list it in aliases/never.yaml with what must stand beside it.",
      ),
    ];
  });
}
