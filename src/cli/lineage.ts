import type { Command } from "commander";
import type { LineageStep } from "../types.ts";
import { knownEntity, loadApi } from "./api.ts";
import type { Colors, Context } from "./context.ts";
import { lifeOf } from "./entity-card.ts";
import { dateOption, jsonOption, smallOption } from "./options.ts";
import { table } from "./table.ts";

interface Flags {
  readonly at?: string;
  readonly json?: boolean;
  readonly small?: boolean;
}

/** `canonym lineage`: what a group or unit came from, and what came of it. */
export function addLineageCommand(program: Command, context: Context): void {
  program
    .command("lineage")
    .summary("what a group or unit came from, and what came of it")
    .description("What a group or unit came from, and what came of it; with --at, who bore the line then.")
    .argument("<id>", "an ID, such as group/hts")
    .addOption(dateOption("--at <date>", "mark who bore the line then"))
    .addOption(jsonOption())
    .addOption(smallOption())
    .action(async (id: string, flags: Flags) => {
      const api = await loadApi(flags);
      const self = knownEntity(api, id, "lineage");
      const line = api.lineage(self.id, flags.at === undefined ? {} : { at: flags.at });
      if (line === undefined) return;
      if (flags.json === true) return context.io.write(`${JSON.stringify(line)}\n`);
      const colors = context.colors(true);
      const row = (mark: string, step: LineageStep): string[] => rowOf(mark, step, line.at?.id, colors);
      const rows = [
        ...line.predecessors.map((step) => row("before", step)),
        row("this", self),
        ...line.successors.map((step) => row("after", step)),
      ];
      await context.io.write(table(rows));
    });
}

function rowOf(mark: string, step: LineageStep, bearer: string | undefined, colors: Colors): string[] {
  const here = step.id === bearer;
  const id = here ? colors.green(step.id) : step.id;
  const how = [step.how, step.on].filter((one) => one !== undefined).join(" ");
  return [colors.dim(mark), here ? "*" : "", id, step.name, lifeOf(step) ?? "", how];
}
