import { CITY_KINDS, SETTLEMENT_KINDS, VILLAGE_KINDS } from "../data/place-kinds.ts";
import { kilometresBetween } from "../geo.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Anchor } from "./anchor.ts";
import { countrysideElsewhere } from "./countryside.ts";
import { isDirected } from "./direction.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import { goesOnAsList, placeHeldBy } from "./holders.ts";
import { besideNames, ListMates } from "./list-mates.ts";
import { besidePair, inFullBeside } from "./list-pairs.ts";
import { type Beside, member, membersBeside, type Stretch } from "./list-steps.ts";
import { once } from "./once.ts";
import { type Case, type Feature, mayRival, type Reading } from "./reading.ts";
import { isSeat, seatOf } from "./seats.ts";
import { strayInList } from "./stray.ts";
import { W } from "./weights.ts";

/** `Rastan, Talbisah and Ter Maalah`: the members of a list are of one sort. */
export function list(document: Document, cases: readonly Case[]): Feature {
  const stray = strayInList(document);
  const mates = new ListMates(document, cases);
  const chainOf = new Map(document.arabicChains.flatMap((chain) => chain.map((at) => [at, chain])));
  return (of) => {
    const ofGovernorates = once(() => isOfGovernorates(document, of));
    const membersOf = once(() => membersBeside(document, of.span));
    const matesOf = once(() => mates.of(of));
    return (reading) => {
      const apart = stray(reading.entity, of) ?? inFullBeside(document, reading, of);
      if (apart !== undefined) return apart;
      if (CITY_KINDS.has(reading.entity.kind) && ofGovernorates())
        return reading.entity.kind === "governorate"
          ? evidence("list", W.governorateSaid, "in a list with what can only be a governorate")
          : undefined;
      const beside = membersOf();
      const neighbour = nearerTo(reading.entity, beside);
      const settled =
        neighbour === undefined
          ? inChain(document, reading.entity, of.span.first, chainOf.get(of.span.first))
          : besideSettled(document, reading, of, neighbour);
      return settled !== undefined && settled.score > 0
        ? settled
        : (besideNames(reading, matesOf, neighbour === undefined ? 1 : 2) ??
            besidePair(document, reading, beside) ??
            settled);
    };
  };
}

function besideSettled(document: Document, reading: Reading, of: Case, neighbour: Anchor): Clue | undefined {
  if (isHolder(document, reading, of, neighbour) || isPartOf(reading, neighbour)) return undefined;
  if (hasHeld(document, reading, of, neighbour)) return undefined;
  // "West Daraa and Quneitra": the side is one of a governorate, whatever else is named.
  if (reading.entity.kind === "city" && neighbour.reading.entity.kind === "city" && isDirected(document, reading, of))
    return undefined;
  return (
    rivalBeside(reading, of, neighbour.reading.entity) ??
    besides(reading.entity, neighbour.reading.entity, reading.via === "fuzzy")
  );
}

/** `Idlib, Hama and Rif Dimashq`, `Idlib and northern Hama`: with a governorate that no city's name means stand governorates, but for the capital in it. */
function isOfGovernorates(document: Document, { span, readings }: Case): boolean {
  const own = readings.find(({ entity }) => entity.kind === "governorate")?.entity;
  if (
    own === undefined ||
    document.namesPartOf(seatOf(document, own)?.id ?? "") ||
    countrysideElsewhere(document.lexicon, own) !== undefined
  )
    return false;
  for (const step of [1, -1] as const) {
    let at = member(document, span, step);
    for (let members = 0; at !== undefined && members < LONGEST; members++) {
      const { entity } = at.reading;
      if (!CITY_KINDS.has(entity.kind)) break;
      if (entity.kind === "governorate" && seatOf(document, entity) === undefined) return true;
      if (isDirected(document, at.reading, at.of)) return true;
      at = member(document, at.of.span, step);
    }
  }
  return false;
}

/** There are fourteen governorates. */
const LONGEST = 14;

/** `Aqraba, Um al-Awsaj`: of the bearers of a name the one near to its neighbour in the list. */
function rivalBeside(reading: Reading, of: Case, neighbour: Reading["entity"]): Clue | undefined {
  const { entity } = reading;
  const away = kilometresBetween(entity, neighbour) ?? 0;
  if (away <= BESIDE || !isLocal(neighbour.kind) || entity.kind === "city") return undefined;
  const isRival = (other: Reading): boolean =>
    mayRival(other, reading, of) && (kilometresBetween(other.entity, neighbour) ?? FAR) <= NEAR;
  if (!of.readings.some(isRival)) return undefined;
  const why = (): string => `in a list with ${neighbour.name}, to which another of that name is nearer`;
  return evidence("list", away > FAR && SETTLEMENT_KINDS.has(entity.kind) ? W.strayInList : W.listOfElsewhere, why);
}

function besides(own: Reading["entity"], entity: Reading["entity"], respelt = false): Clue | undefined {
  if (sameSort(own.kind, entity.kind)) {
    // Cities and regions, airbases and camps are listed from all over the country.
    const large = isLarge(entity) && isLarge(own);
    const away = isLocal(entity.kind) && !large ? kilometresBetween(own, entity) : undefined;
    if (away === undefined) return evidence("list", W.listOfPlaces, () => `in a list with ${entity.name}`);
    // Far villages are no neighbours.
    if (away > BESIDE && away <= FAR && VILLAGE_KINDS.has(own.kind) && VILLAGE_KINDS.has(entity.kind)) return undefined;
    const far = respelt ? W.strayInList : away <= ELSEWHERE ? W.listOfFar : W.listOfElsewhere;
    // Quarters are listed with quarters, or with what lies by their city.
    const middle = entity.kind === "neighbourhood" && own.kind !== "neighbourhood" ? far : W.listOfPlaces;
    const weight = away <= NEAR ? W.listOfNear : away <= FAR ? middle : far;
    return evidence("list", weight, () => `in a list with ${entity.name}, ${Math.round(away)} km away`);
  }
  return undefined;
}

/** `Khan Shaykhun, Idlib, ...`, `Idlib / Khan Shaykhun: ...`: no list, but a place and what holds it. */
function isHolder(document: Document, { entity }: Reading, of: Case, { of: other, reading }: Anchor): boolean {
  const { gap } = document.tokens[other.span.first] as Token;
  return (
    entity.kind === "city" &&
    reading.entity.kind !== "governorate" &&
    document.governorateOf(reading.entity) === document.governorateOf(entity) &&
    (other.span.last < of.span.first
      ? !goesOnAsList(document, of)
      : document.startsSentence(of.span.first) && (gap === Gap.slash || gap === Gap.hyphen))
  );
}

/** `Morek in Hama; Darat Izza in Aleppo`, `Morek (Hama), Darat Izza (Aleppo)`: what has been said to hold one town begins no list of others. */
function hasHeld(document: Document, { entity }: Reading, of: Case, { of: other, reading }: Anchor): boolean {
  const { tokens } = document;
  if (other.span.first < of.span.last) return false;
  if (tokens[of.span.first]?.gap !== Gap.bracket && foldedAt(tokens, of.span.first - 1) !== "in") return false;
  if (entity.kind !== "city" || !isSeat(document, entity) || isSeat(document, reading.entity)) return false;
  const held = placeHeldBy(document, of)?.reading.entity;
  return held !== undefined && document.governorateOf(held) === document.governorateOf(entity);
}

/** `Daraa and Quneitra`: with its own city no quarter stands in a list, nor does a city with its quarter. */
const isPartOf = ({ entity }: Reading, { reading: { entity: other } }: Anchor): boolean =>
  (entity.kind === "neighbourhood" && entity.within === other.id) ||
  (other.kind === "neighbourhood" && other.within === entity.id);

const isLarge = ({ kind }: Reading["entity"]): boolean => LARGE.has(kind);
const LARGE: ReadonlySet<string> = new Set(["city", "region", "airbase", "camp"]);

/** The villages of one list are neighbours, as a rule. */
const NEAR = 15;
/** So near, two members vouch for one that stands beside neither. */
const BESIDE = 30;
const FAR = 60;
const ELSEWHERE = 150;

/** The settled local place with which a span stands in a list, if any. */
export function listNeighbour(document: Document, stretch: Stretch): Anchor | undefined {
  const { before, behind } = membersBeside(document, stretch);
  const neighbour = behind ?? before;
  return neighbour !== undefined && isLocal(neighbour.reading.entity.kind) ? neighbour : undefined;
}

function sameSort(a: string, b: string): boolean {
  return a === b || (isLocal(a) && isLocal(b));
}

const OTHER_LOCAL_KINDS = new Set("hill airbase base mountain ruins checkpoint region".split(" "));
const isLocal = (kind: string): boolean => SETTLEMENT_KINDS.has(kind) || OTHER_LOCAL_KINDS.has(kind);

/** `العيس ومحارم وطلافح وخلصة`: in an Arabic list, where names that the tables lack stand between, two settled places close by. */
function inChain(document: Document, own: Reading["entity"], first: number, chain: readonly number[] = []) {
  const near = chain.flatMap((at) => {
    const other = at === first ? undefined : document.anchorStartingAt(at)?.reading.entity;
    return other !== undefined && isLocal(other.kind) && (kilometresBetween(own, other) ?? FAR) <= BESIDE ? other : [];
  });
  return near[1] === undefined ? undefined : besides(own, near[1]);
}

/** The one behind, or the one before where that lies nearer to `own`: lists go on from one part of the country to another. */
function nearerTo(own: Reading["entity"], { before, behind }: Beside): Anchor | undefined {
  if (behind === undefined || before === undefined) return behind ?? before;
  const away = ({ reading }: Anchor): number => kilometresBetween(own, reading.entity) ?? FAR;
  return away(before) < away(behind) ? before : behind;
}
