import { foldedAt, type Token } from "./tokenize.ts";

const POINT = "(?:(?:north|south)(?:east|west)?|east|west)";
const BEARING = new RegExp(`^${POINT}$`);
const DIRECTION = new RegExp(`^${POINT}(?:ern)?$`);
const DIRECTIONS = new RegExp(`\\b${POINT}(?:ern)?\\b`, "g");

/** Is it a point of the compass as a noun: `north`, `southeast`? */
export const isBearing = (folded: string): boolean => BEARING.test(folded);

/** Is it one as a noun or as an adjective: `north`, `northern`? */
export const isDirection = (folded: string): boolean => DIRECTION.test(folded);

/** Do two folded phrases name the same points of the compass? `southwest` and `southeast` sound alike, and are two. */
export const sameBearings = (one: string, other: string): boolean =>
  (one.match(DIRECTIONS) ?? []).join(" ") === (other.match(DIRECTIONS) ?? []).join(" ");

/** The folded word at a place; a point of the compass that is written short (`SE`, `N.`) is written out. */
export function pointAt(tokens: readonly Token[], at: number): string {
  const raw = tokens[at]?.word.raw ?? "";
  return SHORT.test(raw) ? raw.replace(/./g, (letter) => POINTS[letter] as string) : foldedAt(tokens, at);
}

const SHORT = /^(?:[NS][EW]?|[EW])$/;
const POINTS: Readonly<Record<string, string>> = { N: "north", S: "south", E: "east", W: "west" };
