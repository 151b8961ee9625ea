import { CanonymError } from "../../errors.ts";

/** The texts of the errors of `canonym data` and `canonym unknowns`: the place, the fault, the remedy. */
export const dataErrors = {
  noBase: (ref: string, said: string) =>
    new CanonymError(
      `--base: git has no tables at "${ref}" (${said}). Name a commit, a tag or a branch, and fetch it first.`,
    ),
  notATable: (file: string) =>
    new CanonymError(`${file}: it is no table. Give .yaml or .tsv files below gazetteer/ or aliases/.`),
  notYaml: (file: string, line: number, fault: string) =>
    new CanonymError(`${file}:${line}: ${fault}. Correct the YAML, then lay it out.`),
  missing: (option: string, why: string) =>
    new CanonymError(`${option}: it is needed ${why}. Give it, or run this in a terminal to be asked.`),
  badValue: (option: string, given: string, remedy: string) =>
    new CanonymError(`${option}: ${JSON.stringify(given)} will not do. ${remedy}`),
  taken: (id: string, place: string) =>
    new CanonymError(
      `--new-entity: the ID ${id} is taken (${place}). Give a name of your own with --slug, or add the name to that entity.`,
    ),
  refused: (problems: readonly string[]) =>
    new CanonymError(
      `nothing was written, for the tables would then have ${problems.length} new ${problems.length === 1 ? "problem" : "problems"}:\n${problems.join("\n")}`,
    ),
  notBuilt: (problems: readonly string[]) => new CanonymError(`${problems.join("\n")}\nNothing was built.`),
} as const;
