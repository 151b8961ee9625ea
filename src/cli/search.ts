import type { Command } from "commander";
import type { EntityType } from "../types.ts";
import { loadApi } from "./api.ts";
import type { Context } from "./context.ts";
import { jsonOption, limitOption, smallOption, typeOption } from "./options.ts";
import { table } from "./table.ts";

interface Flags {
  readonly type?: EntityType;
  readonly limit?: number;
  readonly json?: boolean;
  readonly small?: boolean;
}

/** `canonym search`: IDs by the beginning of a name. */
export function addSearchCommand(program: Command, context: Context): void {
  program
    .command("search")
    .summary("entities with a name that begins so")
    .description(
      "Entities with a name that begins so, best known first; letter case, accents and articles do not count.",
    )
    .argument("<prefix>", "the beginning of a name")
    .addOption(typeOption())
    .addOption(limitOption(20))
    .addOption(jsonOption())
    .addOption(smallOption())
    .action(async (prefix: string, flags: Flags) => {
      const { json, small: _small, ...options } = flags;
      const api = await loadApi(flags);
      const found = api.search(prefix, options);
      if (json === true) return context.io.write(found.map((entity) => `${JSON.stringify(entity)}\n`).join(""));
      if (found.length === 0) return context.io.write("no name begins so\n");
      await context.io.write(table(found.map(({ id, name, kind, within }) => [id, name, kind, within ?? ""])));
    });
}
