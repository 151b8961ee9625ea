import type { Command } from "commander";
import type { EntityType, Lookup, LookupOptions } from "../types.ts";
import { knownEntity, loadApi } from "./api.ts";
import type { Colors, Context } from "./context.ts";
import { dateOption, jsonOption, limitOption, nearOption, smallOption, typeOption, withinOption } from "./options.ts";
import { reasonOf, reasonOfCandidate } from "./reason.ts";
import { table } from "./table.ts";

interface Flags {
  readonly type?: EntityType;
  readonly date?: string;
  readonly within?: string;
  readonly near?: readonly [number, number];
  readonly limit?: number;
  readonly json?: boolean;
  readonly small?: boolean;
}

/** `canonym lookup`: what a name may stand for. */
export function addLookupCommand(program: Command, context: Context): void {
  program
    .command("lookup")
    .summary("what a name may stand for, most probable first")
    .description("What a name may stand for, most probable first. Quote names of several words.")
    .argument("<name...>", "names, each looked up for itself")
    .addOption(typeOption())
    .addOption(dateOption("--date <date>", "when the name was used"))
    .addOption(withinOption("only what lies in this place: its ID"))
    .addOption(nearOption())
    .addOption(limitOption(10))
    .addOption(jsonOption())
    .addOption(smallOption())
    .action(async (names: readonly string[], flags: Flags) => {
      const { json, small: _small, ...options } = flags;
      const api = await loadApi(flags);
      if (flags.within !== undefined) knownEntity(api, flags.within, "--within");
      for (const name of names) {
        const found = api.lookup(name, options satisfies LookupOptions);
        await context.io.write(
          json === true ? `${JSON.stringify(found)}\n` : show(found, context.colors(true), widthOf(context)),
        );
      }
    });
}

function widthOf({ io }: Context): number | undefined {
  return io.outputIsTerminal ? io.columns : undefined;
}

function show(found: Lookup, colors: Colors, width: number | undefined): string {
  const head = `${colors.bold(found.query)}: ${found.status}${found.id === undefined ? "" : ` ${colors.green(found.id)}`}\n`;
  if (found.candidates.length === 0) return `${head}  ${reasonOf(found)}\n`;
  const rows = found.candidates.map((candidate) => [
    `  ${candidate.id}`,
    candidate.name,
    candidate.kind,
    candidate.score.toFixed(3),
    candidate.via,
    reasonOfCandidate(candidate),
  ]);
  return head + table([["  id", "name", "kind", "score", "via", "why"].map(colors.dim), ...rows], width);
}
