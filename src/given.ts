import { ENTITY_TYPES, OFFSET_UNITS } from "./choices.ts";
import { kindOf } from "./errors.ts";
import { areaOfItsName } from "./lexicon/area-of-its-name.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Garbled } from "./text/garbled.ts";
import { readAsMeant } from "./text/prose.ts";
import type { EntityType, LookupOptions, OffsetUnit, ResolveOptions } from "./types.ts";

/** A question as far as it can be read, and a sentence about everything in it that cannot. */
export interface Given<Options> {
  /** What was asked, without markup, addresses, and what a wrong encoding did to it; empty if it is no string. */
  readonly text: string;
  /** Where that stands in what was asked, if it is not the same. */
  readonly garbled: Garbled | undefined;
  readonly options: Options;
  readonly notes: readonly string[];
}

/** Plain JavaScript, and JSON from elsewhere, may give anything: nothing of it makes a question fail, or is left out in silence. */
export function given<Options extends ResolveOptions & LookupOptions>(
  text: unknown,
  asked: Options | undefined,
  lexicon: Lexicon,
): Given<Options> {
  const options: { -readonly [Name in keyof Options]: Options[Name] } = { ...(asked as Options) };
  const notes: string[] = [];
  if (typeof text !== "string") notes.push(`${kindOf(text)} is nothing to be read: give a string`);
  const check = (option: keyof (ResolveOptions & LookupOptions), isGood: boolean, wanted: string): void => {
    if (options[option] == null) delete options[option];
    if (isGood || options[option] === undefined) return;
    notes.push(`"${option}" is ${kindOf(options[option])} that cannot be used: give ${wanted}; it was left out`);
    delete options[option];
  };
  const { type, types, near, minScore, limit, within, offsets } = options;
  check("type", isType(type), '"place", "group" or "unit"');
  check("types", Array.isArray(types) && types.every(isType), 'a list of "place", "group" and "unit"');
  check(
    "near",
    Array.isArray(near) && isWithin(near[0], 90) && isWithin(near[1], 180),
    "degrees, [latitude, longitude]",
  );
  check("minScore", (minScore as number) >= 0 && (minScore as number) <= 1, "a number from 0 to 1");
  check("offsets", OFFSET_UNITS.includes(offsets as OffsetUnit), '"utf16", "codepoint" or "utf8"');
  check("limit", (limit as number) >= 0, "how many at most");
  check("within", typeof within === "string", "the ID of a place");
  // An empty cell of a table.
  if (options.within?.trim() === "") delete options.within;
  if (options.within !== undefined) {
    const place = lexicon.entity(options.within.trim());
    if (place === undefined) notes.push(`"${within}" is no ID of these tables: nothing is known to lie in it`);
    else if (!place.id.startsWith("place/")) notes.push(`"${within}" is no place: nothing lies in it`);
    else {
      const area = areaOfItsName(lexicon, place);
      options.within = area.id;
      if (area !== place)
        notes.push(`"${within}" is read as ${area.name} (${area.id}), which bears the name of that ${place.kind}`);
    }
  }
  const string = typeof text === "string" ? text : "";
  const garbled = readAsMeant(string);
  return { text: garbled?.text ?? string, garbled, options, notes };
}

const isType = (type: unknown): boolean => ENTITY_TYPES.includes(type as EntityType);

const isWithin = (degrees: unknown, most: number): boolean => Math.abs(degrees as number) <= most;
