import { SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import { kilometresBetween } from "../geo.ts";
import { isBearing, pointAt } from "../text/bearings.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Anchor } from "./anchor.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import type { Case, Reading } from "./reading.ts";
import { W } from "./weights.ts";

/** What is said of where a place lies: `X, 12 km north of Tal Tamr`. */
interface Said {
  readonly bearing: string;
  readonly from: Anchor;
  /** In km, where a distance is told. */
  readonly away: number | undefined;
}

/** `X, north of Tal Tamr`: what lies far from there, or on the other side of it, is another of that name. */
export function saidBearing(document: Document, { entity }: Reading, of: Case): Clue | undefined {
  const said = saidBehind(document, of);
  if (said === undefined) return undefined;
  const { from, bearing, away } = said;
  const { entity: point } = from.reading;
  const far = kilometresBetween(point, entity);
  if (far === undefined || point === entity) return undefined;
  const limit = away === undefined ? (point.kind === "city" ? FAR_FROM_CITY : FAR) : away * 1.5 + SLACK;
  const north = (entity.at?.[0] ?? 0) - (point.at?.[0] ?? 0);
  const opposite = (bearing.startsWith("north") && north < -ASIDE) || (bearing.startsWith("south") && north > ASIDE);
  if (far <= limit && !opposite) return undefined;
  return evidence(
    "containment",
    far > FAR ? W.outsideBearing : W.outside,
    () =>
      `the text puts it ${bearing} of ${point.name}; this one is ${Math.round(far)} km ${north > 0 ? "north" : "south"} of it`,
  );
}

/** In km: what lies farther from a town, or from a city, is not told by it. */
const FAR = 40;
const FAR_FROM_CITY = 160;
/** Distances are told roughly, and from the edge of a town. */
const SLACK = 20;
/** In degrees of latitude, some 7 km: what lies so far south of a place is not north of it. */
const ASIDE = 0.06;

/** So many tokens may stand between a name and the bearing. */
const REACH = 8;

function saidBehind(document: Document, { span }: Case): Said | undefined {
  const { tokens } = document;
  let away: number | undefined;
  for (let at = span.last + 1; at <= span.last + REACH && at < tokens.length; at++) {
    const { word, gap } = tokens[at] as Token;
    if (gap === Gap.stop) return undefined;
    const bearing = pointAt(tokens, at);
    if (isBearing(bearing)) {
      const from = foldedAt(tokens, at + 1) === "of" ? pointBehind(document, at + 2) : undefined;
      return from === undefined ? undefined : { bearing, from, away };
    }
    if (/^\d{1,3}$/.test(word.folded)) away ??= Number(word.folded) * (isMile(foldedAt(tokens, at + 1)) ? 1.6 : 1);
    else if (!BETWEEN.has(word.folded)) return undefined;
  }
  return undefined;
}

const isMile = (folded: string): boolean => folded.startsWith("mile");

const BETWEEN: ReadonlySet<string> = new Set(
  "located situated lying lies which is just immediately about some roughly around only to the km kms kilometres kilometers kilometre kilometer miles mile".split(
    " ",
  ),
);

/** The settlement that begins at a token, past `the town of`. */
function pointBehind(document: Document, from: number): Anchor | undefined {
  for (let at = from; at < from + 4; at++) {
    const anchor = document.anchorStartingAt(at);
    if (anchor !== undefined) return SETTLEMENT_KINDS.has(anchor.reading.entity.kind) ? anchor : undefined;
    if (!/^(?:the|city|town|village|of)$/.test(foldedAt(document.tokens, at))) return undefined;
  }
  return undefined;
}
