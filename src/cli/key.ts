import type { Command } from "commander";
import { explainKey, key } from "../text/key.ts";
import type { Context } from "./context.ts";
import { jsonOption } from "./options.ts";
import { table } from "./table.ts";

/** `canonym key`: how the transliteration key of a name comes about. */
export function addKeyCommand(program: Command, context: Context): void {
  program
    .command("key")
    .summary("the transliteration key of a name, and how it comes about")
    .description("The transliteration key of a name, step by step. Spellings with the same key can be the same name.")
    .argument("<name...>", "names in Latin or Arabic script")
    .addOption(jsonOption())
    .action(async (names: readonly string[], { json }: { json?: boolean }) => {
      for (const name of names) {
        const steps = explainKey(name);
        const told = `${name}: ${key(name)}\n${table(steps.map(({ step, result }) => [`  ${step}`, result]))}`;
        await context.io.write(json === true ? `${JSON.stringify({ name, key: key(name), steps })}\n` : told);
      }
    });
}
