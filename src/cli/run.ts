import { Command, CommanderError } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { CanonymError } from "../errors.ts";
import { Context } from "./context.ts";
import { addDataCommands } from "./data/commands.ts";
import { addEntitiesCommand } from "./entities.ts";
import { examplesHelp } from "./examples.ts";
import { addGetCommand } from "./get.ts";
import type { Io } from "./io.ts";
import { addKeyCommand } from "./key.ts";
import { addLineageCommand } from "./lineage.ts";
import { addLookupCommand } from "./lookup.ts";
import { addNormalizeCommand } from "./normalize.ts";
import { addResolveCommand } from "./resolve.ts";
import { addSearchCommand } from "./search.ts";

/** The command line as a function: arguments in, exit code out. 2 when something that was asked for could not be done. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const context = new Context(io);
  // What commander writes comes in pieces, and must not overtake what a command writes.
  let written = "";
  const program = programFor(context, (text) => {
    written += text;
  });
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) context.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof CanonymError) context.report(error);
    else throw error;
  }
  await io.write(written);
  return context.exitCode;
}

function programFor(context: Context, write: (text: string) => void): Command {
  const program = new Command("canonym")
    .description(
      "One canonical ID for every place, armed group and military unit in conflict text, however it is spelt.",
    )
    .version(manifest.version)
    .exitOverride()
    .configureOutput({
      writeOut: write,
      writeErr: context.io.warn,
      outputError: (text, warn) => warn(text.replace(/^error: /, "canonym: ")),
      getOutHelpWidth: () => (context.io.outputIsTerminal ? context.io.columns : 100),
    })
    .showSuggestionAfterError()
    .showHelpAfterError("`canonym --help` lists the commands, `canonym <command> --help` the options of one.")
    .addHelpText("after", examplesHelp);
  // Sub-commands take over how errors are shown, so they come after.
  for (const add of COMMANDS) add(program, context);
  return program;
}

const COMMANDS: readonly ((program: Command, context: Context) => void)[] = [
  addResolveCommand,
  addNormalizeCommand,
  addLookupCommand,
  addSearchCommand,
  addGetCommand,
  addEntitiesCommand,
  addLineageCommand,
  addKeyCommand,
  addDataCommands,
];
