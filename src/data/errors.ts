import { CanonymError, kindOf } from "../errors.ts";

/** The texts of the errors of compiling and packing tables. */
export const tableErrors = {
  notCompiled: (found: unknown) =>
    new CanonymError(
      `pack() was given ${kindOf(found)} that \`compileTables()\` has not made. Give it what that returns.`,
    ),
  packCell: (id: string, cell: string) =>
    new CanonymError(
      `${id} has ${JSON.stringify(cell)}, and "|" and "¦" part the cells of a pack: write it without them.`,
    ),
  badTables: (problems: readonly string[]) =>
    new CanonymError(
      `${problems.length} ${problems.length === 1 ? "fault" : "faults"} in the tables:\n${problems.join("\n")}`,
    ),
} as const;
