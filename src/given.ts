import { kindOf } from "./errors.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Garbled } from "./text/garbled.ts";
import { readAsMeant } from "./text/prose.ts";
import type { LookupOptions, ResolveOptions } from "./types.ts";

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
  const { types, near, minScore, limit, within, offsets } = options;
  check("types", Array.isArray(types), "a list of types");
  check(
    "near",
    Array.isArray(near) && isWithin(near[0], 90) && isWithin(near[1], 180),
    "degrees, [latitude, longitude]",
  );
  check("minScore", (minScore as number) >= 0 && (minScore as number) <= 1, "a number from 0 to 1");
  check(
    "offsets",
    offsets === "utf16" || offsets === "codepoint" || offsets === "utf8",
    '"utf16", "codepoint" or "utf8"',
  );
  check("limit", (limit as number) >= 0, "how many at most");
  check("within", typeof within === "string", "the ID of a place");
  if (options.within !== undefined) {
    const place = lexicon.entity(options.within);
    if (place === undefined) notes.push(`"${within}" is no ID of these tables: nothing is known to lie in it`);
    else options.within = place.id;
  }
  const string = typeof text === "string" ? text : "";
  const garbled = readAsMeant(string);
  return { text: garbled?.text ?? string, garbled, options, notes };
}

const isWithin = (degrees: unknown, most: number): boolean => Math.abs(degrees as number) <= most;
