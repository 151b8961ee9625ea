import type { LetterCase } from "./tables.ts";

interface Alias {
  readonly name: string;
  readonly kind?: string | undefined;
  readonly case?: LetterCase | undefined;
}

/** The kind of an alias, also where it gives none: an all-capitals word of two to six letters is an acronym. */
export function kindOf({ name, kind }: Pick<Alias, "name" | "kind">): string {
  return kind ?? (/^(?:\p{Lu}\.?){2,6}$/u.test(name) ? "acronym" : "spelling");
}

/** The letter case that an alias asks for, also where it gives none. */
export function caseOf(alias: Alias): LetterCase {
  return alias.case ?? (kindOf(alias) === "acronym" ? "exact" : "capital");
}
