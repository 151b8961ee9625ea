import type { Command } from "commander";
import type { EntityType, Lookup, LookupOptions } from "../types.ts";
import { idOfPlace, loadApi } from "./api.ts";
import type { Colors, Context } from "./context.ts";
import { openInput } from "./input.ts";
import { isFilled, lineBatches } from "./json-lines.ts";
import {
  dateOption,
  jsonOption,
  limitOption,
  nearOption,
  smallOption,
  tsvOption,
  typeOption,
  withinOption,
} from "./options.ts";
import { reasonOf, reasonOfCandidate, reasonOpen } from "./reason.ts";
import { table } from "./table.ts";
import { tsvRow } from "./tsv.ts";

interface Flags {
  readonly type?: EntityType;
  readonly date?: string;
  readonly within?: string;
  readonly near?: readonly [number, number];
  readonly limit?: number;
  readonly json?: boolean;
  readonly tsv?: boolean;
  readonly small?: boolean;
}

/** `canonym lookup`: what a name may stand for. */
export function addLookupCommand(program: Command, context: Context): void {
  program
    .command("lookup")
    .summary("what a name may stand for, most probable first")
    .description(
      "What a name may stand for, most probable first. Quote names of several words. What holds a place may stand beside it: " +
        '"Saraqib, Idlib, Syria".',
    )
    .argument("<name...>", "names, each looked up for itself; - reads them from standard input, one a line")
    .addOption(typeOption())
    .addOption(dateOption("--date <date>", "when the name was used"))
    .addOption(withinOption("only what lies in this place: its ID"))
    .addOption(nearOption())
    .addOption(limitOption(10))
    .addOption(jsonOption())
    .addOption(tsvOption())
    .addOption(smallOption())
    .action(async (names: readonly string[], flags: Flags) => {
      const { json, tsv, small: _small, ...asked } = flags;
      const api = await loadApi(flags);
      const options = { ...asked, ...idOfPlace(api, flags.within) };
      const shown = (found: Lookup): string => {
        if (json === true) return `${JSON.stringify(found)}\n`;
        return tsv === true ? tsvRow(cellsOf(found)) : show(found, context.colors(true), widthOf(context));
      };
      if (tsv === true)
        await context.io.write(
          tsvRow(["name", "status", "id", "canonical name", "kind", "score", "why", "candidates"]),
        );
      for await (const name of namesIn(names, context))
        await context.io.write(shown(api.lookup(name, options satisfies LookupOptions)));
    });
}

/** The names as they were given, or line by line as they arrive. */
async function* namesIn(names: readonly string[], { io }: Context): AsyncGenerator<string> {
  for (const name of names) {
    if (name !== "-") yield name;
    else
      for await (const lines of lineBatches((await openInput(name, io)).chunks))
        yield* lines.filter(isFilled).map(({ text }) => text.trim());
  }
}

/** What is known of a name in a row: the entity where it is resolved, else why it is not and what it may be. */
function cellsOf(found: Lookup): readonly string[] {
  const { query, status, id, score, candidates } = found;
  const [best] = candidates;
  if (id !== undefined)
    return [query, status, id, best?.name ?? "", best?.kind ?? "", score.toFixed(3), reasonOf(found), ""];
  const likeliest = candidates.slice(0, TOLD).map((one) => `${one.id} ${one.score.toFixed(3)}`);
  return [query, status, "", "", "", score.toFixed(3), reasonOpen(found), likeliest.join(", ")];
}

/** More candidates do not help a reader of rows. */
const TOLD = 3;

function widthOf({ io }: Context): number | undefined {
  return io.outputIsTerminal ? io.columns : undefined;
}

function show(found: Lookup, colors: Colors, width: number | undefined): string {
  const head = `${colors.bold(found.query)}: ${found.status}${found.id === undefined ? "" : ` ${colors.green(found.id)}`}\n`;
  const open = found.id === undefined ? `  ${reasonOpen(found)}\n` : "";
  if (found.candidates.length === 0) return head + open;
  const rows = found.candidates.map((candidate) => [
    `  ${candidate.id}`,
    candidate.name,
    candidate.kind,
    candidate.score.toFixed(3),
    candidate.via,
    reasonOfCandidate(candidate),
  ]);
  return head + open + table([["  id", "name", "kind", "score", "via", "why"].map(colors.dim), ...rows], width);
}
