import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { cliErrors } from "../errors.ts";

/** `canonym data ...`: for those who edit the tables. Needs no packed data, so it works on a fresh clone. */
export function addDataCommands(program: Command, context: Context): void {
  const data = program.command("data").summary("check tables").description("For those who edit the tables.");
  data
    .command("check")
    .summary("report every problem in the tables")
    .description(
      "Report every problem in gazetteer/ and aliases/: file, line, fault, remedy. Exit code 1 when there is one.",
    )
    .option("--root <folder>", "the folder that holds gazetteer/ and aliases/", ".")
    .action(async ({ root }: { root: string }) => {
      if (!existsSync(join(root, "gazetteer"))) throw cliErrors.noTables(root);
      const { readTables } = await import("../read-tables.ts");
      const { tables, problems } = readTables(root);
      for (const { file, line, fault, remedy } of problems) {
        await context.io.write(`${file}:${line}: ${fault}. ${remedy}\n`);
      }
      const entities = Object.keys(tables.gazetteer).length;
      await context.io.write(
        `${entities} entities, ${problems.length} ${problems.length === 1 ? "problem" : "problems"}\n`,
      );
      if (problems.length > 0) context.exitCode = 1;
    });
}
