import type { Command } from "commander";
import type { EntitiesOptions, Entity } from "../types.ts";
import { idOfPlace, loadApi } from "./api.ts";
import type { Context } from "./context.ts";
import { FeatureCollection, featureOf } from "./geojson.ts";
import { geojsonOption, jsonOption, kindOption, smallOption, typeOption, withinOption } from "./options.ts";
import { tsvRow } from "./tsv.ts";

interface Flags extends EntitiesOptions {
  readonly json?: boolean;
  readonly geojson?: boolean;
  readonly small?: boolean;
}

/** `canonym entities`: all of them, as a table to join with. */
export function addEntitiesCommand(program: Command, context: Context): void {
  program
    .command("entities")
    .summary("all entities, with their codes elsewhere, as a table")
    .description(
      "All entities, or those of a type, of a kind or in a place: tab-separated, with a header, their codes elsewhere in columns.",
    )
    .addOption(typeOption())
    .addOption(kindOption())
    .addOption(withinOption("only what lies in this place: its ID"))
    .addOption(jsonOption())
    .addOption(geojsonOption("those that have a point"))
    .addOption(smallOption())
    .action(async (flags: Flags) => {
      const { json, geojson, small: _small, ...wanted } = flags;
      const api = await loadApi(flags);
      const found = api.entities({ ...wanted, ...idOfPlace(api, wanted.within) });
      const map = new FeatureCollection();
      const [head, foot, show] =
        json === true
          ? ["", "", (entity: Entity) => `${JSON.stringify(entity)}\n`]
          : geojson === true
            ? [map.head, map.foot, (entity: Entity) => map.add(featureOf(entity))]
            : [tsvRow(COLUMNS), "", (entity: Entity) => tsvRow(cellsOf(entity))];
      await context.io.write(head);
      for (const entity of found) await context.io.write(show(entity));
      await context.io.write(foot);
    });
}

const CODES = ["pcode", "geonames", "wikidata", "icao", "iso"] as const;
const COLUMNS = ["id", "type", "kind", "name", "within", "lat", "lon", "from", "until", ...CODES];

function cellsOf({ id, type, kind, name, within, at, from, until, refs }: Entity): readonly string[] {
  const facts = [id, type, kind, name, within, at?.[0].toString(), at?.[1].toString(), from, until];
  return [...facts, ...CODES.map((code) => refs[code])].map((cell) => cell ?? "");
}
