import type { Token } from "./tokenize.ts";
import { WordClass } from "./word-class.ts";
import type { Word } from "./word-table.ts";

const POINT = "(?:(?:north|south)(?:east|west)?|east|west)";
const BEARING = new RegExp(`^${POINT}$`);
const DIRECTION = new RegExp(`^${POINT}(?:ern)?$`);
const TOLD_APART = new RegExp(`\\b${POINT}(?:ern)?\\b|\\d+`, "g");

/** Is it a point of the compass as a noun: `north`, `southeast`? */
export const isBearing = (folded: string): boolean => BEARING.test(folded);

/** Is it one as a noun or as an adjective: `north`, `northern`? */
export const isDirection = (folded: string): boolean => DIRECTION.test(folded);

/** Do two folded phrases have the same numbers and points of the compass? `southwest` and `southeast` sound alike, and `180` and `1800`. */
export const sameNumbersAndBearings = (one: string, other: string): boolean =>
  (one.match(TOLD_APART) ?? []).join(" ") === (other.match(TOLD_APART) ?? []).join(" ");

/** The folded word at a place; a point of the compass that is written short (`SE`, `N.`) is written out. */
export function pointAt(tokens: readonly Token[], at: number): string {
  const word = tokens[at]?.word;
  return word === undefined ? "" : pointOf(word);
}

/** The same of a word by itself. */
export const pointOf = ({ raw, folded }: Word): string => (raw.length < 3 ? POINTS[raw] : undefined) ?? folded;

const POINTS: Readonly<Record<string, string>> = {
  N: "north",
  NE: "northeast",
  E: "east",
  SE: "southeast",
  S: "south",
  SW: "southwest",
  W: "west",
  NW: "northwest",
};

/** The direction said at a token, in English: `NE`, `northern`, `الشمالي`. */
export function directionAt(tokens: readonly Token[], at: number): string | undefined {
  const word = tokens[at]?.word;
  return word !== undefined && saysDirection.has(word) ? directionOf(word) : undefined;
}

function directionOf(word: Word): string | undefined {
  const point = pointOf(word);
  if (isDirection(point)) return point;
  return ARABIC_POINTS.get(point.replace(/^ب?ال|^ب/, "").replace(/ي?ه?$/, ""));
}

const saysDirection = new WordClass((word) => directionOf(word) !== undefined);

const ARABIC_POINTS: ReadonlyMap<string, string> = new Map([
  ["شمال", "north"],
  ["جنوب", "south"],
  ["شرق", "east"],
  ["غرب", "west"],
]);
