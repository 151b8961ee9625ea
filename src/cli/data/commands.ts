import type { Command } from "commander";
import type { Context } from "../context.ts";
import { addAddCommand } from "./add.ts";
import { addCheckCommand } from "./check.ts";
import { addDiffCommand } from "./diff.ts";
import { addFmtCommand } from "./fmt.ts";
import { addUnknownsCommand } from "./unknowns.ts";

/** `canonym data ...` and `canonym unknowns`: for those who edit the tables. Needs no packed data, so it works on a fresh clone. */
export function addDataCommands(program: Command, context: Context): void {
  const data = program
    .command("data")
    .summary("add to, check, compare and lay out the tables")
    .description("For those who edit the tables.");
  addAddCommand(data, context);
  addCheckCommand(data, context);
  addFmtCommand(data, context);
  addDiffCommand(data, context);
  addUnknownsCommand(program, context);
}
