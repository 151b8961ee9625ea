import type { Command } from "commander";
import type { Context } from "../context.ts";
import { addCheckCommand } from "./check.ts";
import { addFmtCommand } from "./fmt.ts";

/** `canonym data ...` and `canonym unknowns`: for those who edit the tables. Needs no packed data, so it works on a fresh clone. */
export function addDataCommands(program: Command, context: Context): void {
  const data = program.command("data").summary("add to, check and lay out the tables").description("For those who edit the tables.");
  for (const add of COMMANDS) add(data, context);
}

const COMMANDS: readonly ((data: Command, context: Context) => void)[] = [addCheckCommand, addFmtCommand];
