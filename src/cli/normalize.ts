import type { Command } from "commander";
import type { Entity, Mention, NormalizeOptions } from "../types.ts";
import { idOfPlace, loadApi } from "./api.ts";
import type { Context } from "./context.ts";
import { inputsOf, openInput, wholeText } from "./input.ts";
import { dateOption, minScoreOption, smallOption, typesOption, withinOption } from "./options.ts";

interface Flags {
  readonly date?: string;
  readonly within?: string;
  readonly types?: NonNullable<NormalizeOptions["types"]>;
  readonly minScore?: number;
  readonly ids?: boolean;
  readonly small?: boolean;
}

/** `canonym normalize`: texts with the canonical names put in. */
export function addNormalizeCommand(program: Command, context: Context): void {
  program
    .command("normalize")
    .summary("texts with the canonical names put in")
    .description(
      "Texts with the canonical name in the place of every name that was resolved. Reads files or standard input.",
    )
    .argument("[file...]", "plain texts")
    .addOption(dateOption())
    .addOption(withinOption("the text is about this place: its ID"))
    .addOption(typesOption())
    .addOption(minScoreOption())
    .option("--ids", "put in IDs instead of names")
    .addOption(smallOption())
    .action(async (files: readonly string[], flags: Flags) => {
      const { ids, small: _small, ...rest } = flags;
      const api = await loadApi(flags);
      const asked: NormalizeOptions = { ...rest, ...idOfPlace(api, flags.within) };
      const options = ids === true ? { ...asked, replace: (_mention: Mention, { id }: Entity) => id } : asked;
      for (const file of inputsOf(files)) {
        await context.attempt(async () => {
          const text = await wholeText(await openInput(file, context.io));
          await context.io.write(api.normalize(text, options));
        });
      }
    });
}
