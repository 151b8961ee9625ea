/** An error in what was given to build a resolver from, or to the command line. Resolving itself never throws. */
export class CanonymError extends Error {
  override readonly name = "CanonymError";
}

/** The texts of all errors: the place, the fault, the remedy. */
export const errors = {
  notAPack: () =>
    new CanonymError(
      "this is no canonym pack. Give the string that `pack()` made, or the default export of a bundled pack.",
    ),
  packFormat: (found: unknown, wanted: number) =>
    new CanonymError(
      `this pack has format ${String(found)}, and this version of canonym reads format ${wanted}. Build the pack again with this version.`,
    ),
  packCut: (section: string, found: number, wanted: number) =>
    new CanonymError(
      `the pack's section "${section}" has ${found} characters where its header says ${wanted}: it was cut or changed. Build it again.`,
    ),
  badOptions: (fault: string) =>
    new CanonymError(
      `createResolver() was given ${fault}. Give it { packs: [...], tables: [...] }: strings of \`pack()\`, tables of \`compileTables()\`.`,
    ),
  noSuchIds: (problems: readonly string[]) =>
    new CanonymError(
      `${problems.length} ${problems.length === 1 ? "ID that no table has" : "IDs that no table has"}:\n${problems.join("\n")}\nMend the ID (\`search\` finds it), give it an entry in "gazetteer", or load the tables that have it, too.`,
    ),
  nothingToLoad: () =>
    new CanonymError(
      "createResolver() was given no tables. Give it `packs`, or `tables` that `compileTables()` of canonym/data has made.",
    ),
} as const;

/** What something is, for a message: "a number", "null", "an array". */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
