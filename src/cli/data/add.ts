import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Command, Option } from "commander";
import { ENTITY_TYPES } from "../../choices.ts";
import type { LocatedTables } from "../../data/check/located.ts";
import { ALIAS_KINDS } from "../../data/kinds.ts";
import type { Context } from "../context.ts";
import { readPoint } from "../point.ts";
import type { AddFlags } from "./add-flags.ts";
import { type NewAlias, type NewEntity, type Plan, planAlias, planEntity } from "./add-plan.ts";
import { type Asker, Cancelled, terminalAsker } from "./ask.ts";
import { askForAlias } from "./ask-alias.ts";
import { askForEntity, WRITE_A_POINT } from "./ask-entity.ts";
import { dataErrors } from "./errors.ts";
import { writeWhole } from "./fmt.ts";
import { guard } from "./guard.ts";
import { parseTables } from "./parse-tables.ts";
import { line } from "./show-problems.ts";
import { sourceFiles } from "./source-files.ts";

/** `canonym data add`: a name, or a new entity, written where it belongs. */
export function addAddCommand(data: Command, context: Context, asker: Asker = terminalAsker): void {
  const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  data
    .command("add")
    .summary("add a name, or a new entity")
    .description(
      "Add a name to an entity, or with --new-entity an entity, and write it where it belongs, in order. " +
        "In a terminal it asks for what is missing. Nothing is written that the check would refuse.",
    )
    .argument("[name]", "the same as --name")
    .option("--name <name>", "the name, whole and exact")
    .option("--id <id>", "whose name it is")
    .option("--lang <tag>", "its language, such as ar, ar-Latn, en, tr, ku (default: by its letters)")
    .option("--kind <kind>", `of a name: ${ALIAS_KINDS.join(", ")}; of an entity: see docs/data.md`)
    .addOption(new Option("--case <case>", "how letter case counts").choices(["exact", "capital", "any"]))
    .option("--from <date>", "since when: 2017, 2017-01 or 2017-01-28")
    .option("--until <date>", "until when")
    .option(
      "--source <source>",
      "where it was read: a URL that lasts, or a key of gazetteer/sources.yaml (may be repeated)",
      several,
    )
    .option("--cue <word>", "a word of which one must stand near (may be repeated)", several)
    .option("--not <word>", "a word that forbids the match (may be repeated)", several)
    .option("--arabic <name>", "of a mistranslation: the Arabic that went wrong")
    .option("--note <sentence>", "for the next editor")
    .option("--new-entity", "add an entity instead, and mint its ID")
    .addOption(new Option("--type <type>", "of a new entity").choices(ENTITY_TYPES))
    .option("--home <code>", "of a new place its country, of a new unit its force (sy, ru, fsa ...)")
    .option("--slug <slug>", "of a new entity: the end of its ID (default: from its name)")
    .option("--within <id>", "of a new place: what holds it")
    .option("--at <lat,lon>", "of a new place: where it is", pointOf)
    .option("--theatre <codes>", "of a new group or unit: where it is active")
    .option("--dry-run", "show what would be written, and write nothing")
    .option("--root <folder>", "the folder that holds gazetteer/ and aliases/", ".")
    .action(async (name: string | undefined, flags: AddFlags) => {
      const given = { ...(name === undefined ? {} : { name }), ...flags };
      const asking = context.io.inputIsTerminal && context.io.outputIsTerminal ? asker : undefined;
      try {
        await add(given, context, asking);
      } catch (error) {
        if (!(error instanceof Cancelled)) throw error;
        context.exitCode = 1;
      }
    });
}

async function add(flags: AddFlags, context: Context, asker: Asker | undefined): Promise<void> {
  const tables = parseTables(sourceFiles(flags.root));
  asker?.intro(flags.newEntity === true ? "A new entity" : "A new name");
  const plan =
    flags.newEntity === true
      ? planEntity(await entityFrom(flags, tables, asker), tables)
      : planAlias(await aliasFrom(flags, tables, asker), tables);
  const warnings = guard(tables, [plan.file]);
  for (const warning of warnings) context.io.warn(`${line(warning)}\n`);
  const shown = `${plan.file.path}\n${plan.added.map((one) => `+ ${one}\n`).join("")}`;
  if (flags.dryRun !== true && asker !== undefined) {
    asker.note(plan.file.path, plan.added.join("\n"));
    if (!(await asker.confirm("Write it?"))) throw new Cancelled();
  } else await context.io.write(shown);
  if (flags.dryRun === true) return;
  write(plan, flags.root);
  asker?.outro(`Written to ${plan.file.path}. Next: npm run pack:data, then npm run changeset.`);
}

function write({ file }: Plan, root: string): void {
  const path = join(root, file.path);
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(path, file.text);
}

async function aliasFrom(flags: AddFlags, tables: LocatedTables, asker: Asker | undefined): Promise<NewAlias> {
  if (asker !== undefined) return askForAlias(flags, tables, asker);
  const { name, id, source, cue, not, ...rest } = flags;
  if (name === undefined) throw dataErrors.missing("--name", "to add it");
  if (id === undefined) throw dataErrors.missing("--id", "to know whose name it is");
  const { lang, kind, case: letterCase, from, until, arabic, note } = rest;
  return { id, name, lang, kind, case: letterCase, from, until, cues: cue, not, arabic, source: source?.[0], note };
}

async function entityFrom(flags: AddFlags, tables: LocatedTables, asker: Asker | undefined): Promise<NewEntity> {
  if (asker !== undefined) return askForEntity(flags, tables, asker);
  const { name, type, kind, home, slug, within, at, from, until, theatre, source = [], note } = flags;
  if (name === undefined) throw dataErrors.missing("--name", "to make an ID from");
  if (type === undefined) throw dataErrors.missing("--type", "for the ID: place, group or unit");
  if (kind === undefined) throw dataErrors.missing("--kind", "for every entity");
  if (type !== "group" && home === undefined)
    throw dataErrors.missing("--home", `for the ID of a ${type}: its ${type === "place" ? "country" : "force"}`);
  return { type, home, slug, name, kind, within, at, from, until, theatre, sources: source, note };
}

function pointOf(given: string): readonly [number, number] {
  const point = readPoint(given);
  if (point === undefined) throw dataErrors.badValue("--at", given, WRITE_A_POINT);
  return point;
}
