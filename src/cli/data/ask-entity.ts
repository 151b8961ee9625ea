import { ENTITY_TYPES } from "../../choices.ts";
import type { LocatedTables } from "../../data/check/located.ts";
import { GROUP_KINDS, PLACE_KINDS, UNIT_KINDS } from "../../data/kinds.ts";
import { readPoint } from "../point.ts";
import type { AddFlags } from "./add-flags.ts";
import type { NewEntity } from "./add-plan.ts";
import type { Asker } from "./ask.ts";
import { optional, validDate } from "./optional.ts";

/** What to do about a point that cannot be read. */
export const WRITE_A_POINT = "Write latitude and longitude in degrees: 35.78,37.5.";

/** Ask for what the command line did not give of a new entity. */
export async function askForEntity(flags: AddFlags, tables: LocatedTables, asker: Asker): Promise<NewEntity> {
  const type =
    flags.type ??
    (await asker.select(
      "What is it?",
      ENTITY_TYPES.map((value) => ({ value, label: value })),
    ));
  const name =
    flags.name ?? (await asker.text("The name most used in English-language reporting", { example: "Khanasir" }));
  const kinds: readonly string[] = { place: PLACE_KINDS, group: GROUP_KINDS, unit: UNIT_KINDS }[type] ?? [];
  const kind =
    flags.kind ??
    (await asker.select(
      "Its kind",
      kinds.map((value) => ({ value, label: value })),
    ));
  const isPlace = type === "place";
  const home =
    flags.home ??
    (type === "group"
      ? undefined
      : await asker.text(isPlace ? "Its country, as ISO code" : "Its force", { example: "sy", initial: "sy" }));
  const known = (value: string): string | undefined => (tables.ids.has(value) ? undefined : "No entity has this ID.");
  const within =
    flags.within ??
    (isPlace ? await optional(asker, "The ID of what holds it", "place/sy/aleppo-governorate", known) : undefined);
  const validPoint = (value: string): string | undefined =>
    readPoint(value) === undefined ? WRITE_A_POINT : undefined;
  const point =
    flags.at === undefined && isPlace
      ? await optional(asker, "Latitude, longitude", "35.78, 37.5", validPoint)
      : undefined;
  const at = flags.at ?? (point === undefined ? undefined : readPoint(point));
  const theatre =
    flags.theatre ??
    (isPlace ? undefined : await asker.text("Where is it active? ISO codes, commas between", { initial: "sy" }));
  const from =
    flags.from ?? (isPlace ? undefined : await optional(asker, "Since when does it exist?", "2016-07", validDate));
  const until =
    flags.until ?? (isPlace ? undefined : await optional(asker, "Until when did it?", "2017-01", validDate));
  const sources = flags.source ?? [
    await asker.text("A source: a URL that lasts, or a key of sources.yaml", {
      example: "https://web.archive.org/web/...",
    }),
  ];
  return { type, home, slug: flags.slug, name, kind, within, at, from, until, theatre, sources, note: flags.note };
}
