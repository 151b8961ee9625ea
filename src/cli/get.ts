import type { Command } from "commander";
import { knownEntity, loadApi } from "./api.ts";
import type { Context } from "./context.ts";
import { entityCard } from "./entity-card.ts";
import { jsonOption, smallOption } from "./options.ts";

/** `canonym get`: what is known of an ID. */
export function addGetCommand(program: Command, context: Context): void {
  program
    .command("get")
    .summary("what is known of an ID, or of a code in another list")
    .description(
      "What is known of an ID, or of a code in another list (pcode:SY07, geonames:170063, wikidata:Q..., icao:...). " +
        "A retired ID leads to its successor.",
    )
    .argument("<id...>", "IDs, such as place/sy/khanasir, or codes, such as pcode:C2169")
    .addOption(jsonOption())
    .addOption(smallOption())
    .action(async (ids: readonly string[], flags: { json?: boolean; small?: boolean }) => {
      const api = await loadApi(flags);
      for (const id of ids) {
        await context.attempt(async () => {
          const entity = knownEntity(api, id, "get");
          const retired = entity.id === id || id.includes(":") ? "" : `${id} is retired: it is now ${entity.id}\n`;
          const card = retired + entityCard(entity, context.colors(true));
          await context.io.write(flags.json === true ? `${JSON.stringify(entity)}\n` : card);
        });
      }
    });
}
