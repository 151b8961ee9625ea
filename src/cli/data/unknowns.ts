import type { Command } from "commander";
import type { Context } from "../context.ts";
import { limitOption } from "../options.ts";
import { readCorpus } from "./corpus.ts";
import { harvest, type Unknown } from "./harvest.ts";
import { tablesAt } from "./resolver-at.ts";
import { stubsOf } from "./stubs.ts";

interface Flags {
  readonly stubs?: boolean;
  readonly source?: string;
  readonly json?: boolean;
  readonly least: string;
  readonly limit?: number;
  readonly root: string;
}

/** `canonym unknowns`: what is missing from the tables. */
export function addUnknownsCommand(program: Command, context: Context): void {
  program
    .command("unknowns")
    .summary("names in texts that the tables cannot place")
    .description(
      "Harvest names that look like places, groups or units and resolve to nothing, or to several: counts, contexts, and the nearest names of the tables.",
    )
    .argument("<files...>", "text files, or JSON Lines with a text each")
    .option("--stubs", "write alias stubs in YAML, ready to be edited")
    .option("--source <source>", "with --stubs: the source that each gets")
    .option("--json", "one object a line")
    .option("--least <count>", "only names that occur so often", "1")
    .addOption(limitOption(1000))
    .option("--root <folder>", "the folder that holds gazetteer/ and aliases/", ".")
    .action(async (files: readonly string[], { stubs, source, json, least, limit, root }: Flags) => {
      const documents = await readCorpus(files, context);
      const found = harvest(documents, tablesAt(root))
        .filter(({ count }) => count >= Number(least))
        .slice(0, limit);
      if (stubs === true) return context.io.write(stubsOf(found, source));
      await context.io.write(found.map((one) => (json === true ? `${JSON.stringify(one)}\n` : show(one))).join(""));
    });
}

function show({ name, status, why, count, documents, contexts, candidates }: Unknown): string {
  const nearest = candidates.map(({ id, name: label, score }) => `${id} (${label}, ${score.toFixed(2)})`).join(", ");
  return [
    `${count} x "${name}" in ${documents} ${documents === 1 ? "document" : "documents"}: ${status}${why === "" ? "" : `, ${why}`}`,
    ...contexts.map((one) => `    ${one}`),
    `    nearest: ${nearest === "" ? "nothing" : nearest}`,
    "",
  ].join("\n");
}
