import type { Span } from "../match/span.ts";
import type { Token } from "../text/tokenize.ts";

/** Behind these hardly anything but a place is named; behind `of`, `from` and `to` many a person is. */
const OF_PLACES: ReadonlySet<string> = new Set(
  (
    "in near inside outside around toward towards entered entering captured capturing recaptured recapturing retook retaking seized seizing " +
    "liberated liberating overran stormed storming besieged besieging shelled shelling bombed bombing bombarded bombarding pounded pounding"
  ).split(" "),
);

const PREPOSITIONS: ReadonlySet<string> = new Set([
  ...OF_PLACES,
  ...(
    "on from to of at into between through called regained regaining в во на из под у возле близ около " +
    "في من الي نحو قرب علي محيط بمحيط داخل باتجاه شمال جنوب شرق غرب شمالي جنوبي شرقي غربي"
  ).split(" "),
]);

/** The word before a mention, behind which places are named; in Arabic also the one letter that is written into it: `بسراقب`. */
export function prepositionBefore(tokens: readonly Token[], { first, start }: Span): string | undefined {
  const own = tokens[first] as Token;
  const written = own.word.script === "arabic" ? own.word.raw.slice(0, start - own.start) : "";
  if (/^[وف]?ب$/.test(written)) return WRITTEN_INTO;
  const before = tokens[first - 1]?.word.folded;
  return before !== undefined && PREPOSITIONS.has(before) ? before : undefined;
}

/** Verbs ask for it before whatever they deal with: `طالب بالكرامة`. It says less than a word of its own. */
export const WRITTEN_INTO = "ب";

export const isOfPlaces = (preposition: string): boolean => OF_PLACES.has(preposition);
