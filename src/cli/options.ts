import { Option } from "commander";
import { ENTITY_TYPES, OFFSET_UNITS } from "../choices.ts";
import { GROUP_KINDS, PLACE_KINDS, UNIT_KINDS } from "../data/kinds.ts";
import { readDate } from "../text/date.ts";
import { cliErrors } from "./errors.ts";
import { readPoint } from "./point.ts";

/** Options that several commands share, each with the reader of its value. */

export const dateOption = (flags = "--date <date>", what = "the date of the text"): Option =>
  new Option(flags, `${what}: 2016, 2016-03, 2016-03-11 or 2016-01/2016-06`).argParser((given: string) => {
    if (readDate(given) === undefined) throw cliErrors.badDate(flags.split(" ")[0] as string, given);
    return given;
  });

export const typesOption = (): Option =>
  new Option("--types <types>", "only these: place, group, unit, comma separated").argParser((given: string) =>
    given.split(",").map((one) => oneOf("--types", one.trim(), ENTITY_TYPES)),
  );

export const typeOption = (): Option =>
  new Option("--type <type>", "only place, group or unit").argParser((given: string) =>
    oneOf("--type", given, ENTITY_TYPES),
  );

export const kindOption = (): Option =>
  new Option("--kind <kind>", "only this kind: town, airbase, armed-group ...").argParser((given: string) =>
    oneOf("--kind", given, [...PLACE_KINDS, ...GROUP_KINDS, ...UNIT_KINDS]),
  );

export const withinOption = (what: string): Option => new Option("--within <id>", what);

export const offsetsOption = (): Option =>
  new Option("--offsets <unit>", "the unit of start and end: utf16 (default), codepoint or utf8").argParser(
    (given: string) => oneOf("--offsets", given, OFFSET_UNITS),
  );

export const minScoreOption = (): Option =>
  new Option("--min-score <score>", "links below this probability are not resolved: 0 to 1").argParser(
    (given: string) => {
      const score = Number(given);
      if (given.trim() === "" || !(score >= 0 && score <= 1))
        throw cliErrors.badNumber("--min-score", given, "a number from 0 to 1");
      return score;
    },
  );

export const limitOption = (usual: number): Option =>
  new Option("--limit <count>", `how many at most (default: ${usual})`).argParser((given: string) => {
    if (!/^[1-9]\d{0,5}$/.test(given)) throw cliErrors.badNumber("--limit", given, "a whole number from 1 up");
    return Number(given);
  });

export const workersOption = (): Option =>
  new Option("--workers <count>", "resolve JSON Lines on so many worker threads").argParser((given: string) => {
    if (!/^[1-9]\d{0,2}$/.test(given)) throw cliErrors.badNumber("--workers", given, "a whole number from 1 up");
    return Number(given);
  });

export const nearOption = (): Option =>
  new Option("--near <lat,lon>", "prefer what lies near this point: 35.78,37.50").argParser((given: string) => {
    const point = readPoint(given);
    if (point === undefined)
      throw cliErrors.badNumber("--near", given, "latitude and longitude in degrees, such as 35.78,37.50");
    return point;
  });

export const jsonOption = (): Option => new Option("--json", "one line of JSON for each answer");
export const tsvOption = (): Option =>
  new Option("--tsv", "a row for each answer, tab-separated, with a header").conflicts("json");
export const geojsonOption = (what: string): Option => new Option("--geojson", `GeoJSON: ${what}`).conflicts("json");
export const smallOption = (): Option => new Option("--small", "use the small pack, without the bulk of the villages");

function oneOf<T extends string>(option: string, given: string, choices: readonly T[]): T {
  const found = choices.find((one) => one === given);
  if (found === undefined) throw cliErrors.badChoice(option, given, choices);
  return found;
}
