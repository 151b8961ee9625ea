import { LONG_KINDS, SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import { kilometresBetween } from "../geo.ts";
import { saysVillage } from "../match/type-words.ts";
import { isBearing } from "../text/bearings.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt } from "../text/tokenize.ts";
import { amongVillages } from "./among-villages.ts";
import { type Anchor, isLocalPlace } from "./anchor.ts";
import { saidNear } from "./around-town.ts";
import { countrysideElsewhere } from "./countryside.ts";
import type { Document } from "./document.ts";
import { also, type Clue, evidence } from "./evidence.ts";
import { holderInHeading } from "./heading-holders.ts";
import { heldBy, isAround, REGIONS } from "./held-by.ts";
import { countryBehind, holderOf, holderOfArabicList, placeHeldBy } from "./holders.ts";
import { endOfList, holderAtHead, holderOfList } from "./list-holders.ts";
import { once } from "./once.ts";
import { provinceBehind } from "./province-behind.ts";
import { hasQuarterBehind, quarterOfSeat } from "./quarter-of-seat.ts";
import type { Case, Feature, Reading } from "./reading.ts";
import { saidBearing } from "./said-bearing.ts";
import { behindTypeWords, type SaidSide, saidSide } from "./said-side.ts";
import { W } from "./weights.ts";

/** `X in Idlib`, `X, Aleppo`, `X in the northern Homs countryside`. */
export function containment(document: Document): Feature {
  return (of) => {
    const told: Told = {
      side: once(() => saidSide(document, of)),
      holder: once(() => holderOf(document, of)),
      ofList: once(() => holderOfList(document, of)),
      atHead: once(() => holderAtHead(document, of)),
      country: once(() => countryBehind(document, of)?.reading.entity),
      end: once(() => (of.typeWords.some(saysVillage) ? endOfList(document, of.span) : undefined)),
    };
    return (reading) => {
      const { entity } = reading;
      if (entity.kind === "district" && hasQuarterBehind(document, of))
        return evidence("containment", W.outside, "it has quarters");
      if (entity.kind === "governorate")
        return (
          quarterOfSeat(document, reading, of) ??
          asHolder(document, of) ??
          (mayBeSaidLater(document, entity, of)
            ? (provinceBehind(document, of) ?? amongVillages(document, of))
            : undefined)
        );
      if (!isAtHome(entity)) return fromAbroad(document, reading, of, told);
      const country = told.country();
      if (
        country !== undefined &&
        country.id !== "place/sy" &&
        of.readings.some((other) => other.entity.id.startsWith(`${country.id}/`))
      )
        return elsewhere(country);
      const said = isLocalPlace(entity) ? told.side() : undefined;
      const side = said && saidBearing(document, entity, said);
      if (side !== undefined && side.score <= W.outside) return side;
      const clue = inHolder(document, reading, of, told);
      return side === undefined ? clue : also(clue, side.kind, side.score, side.why);
    };
  };
}

/** `the village of Qaim in the Ghab plain`, `near Kafr Zita`: what is told so is none of another country, far from there. */
function fromAbroad(document: Document, reading: Reading, of: Case, told: Told): Clue | undefined {
  if (!of.typeWords.some(({ kinds }) => kinds.has("village")) && !of.span.hits.some(({ name }) => isAtHome(name)))
    return undefined;
  const held = (told.holder() ?? told.ofList())?.reading.entity;
  if (held === undefined) return near(document, reading, of, told);
  if (!isAtHome(held) || (kilometresBetween(held, reading.entity) ?? ACROSS) < ACROSS) return undefined;
  return elsewhere(held);
}

const elsewhere = ({ name }: Entity): Clue =>
  evidence("containment", W.farOutside, () => `the text puts it in ${name}; this one lies in another country`);

const isAtHome = ({ id }: { readonly id: string }): boolean => id.startsWith("place/sy/");

/** May the rest of a sentence tell a seat from its governorate? The capital is spoken of as a city. */
const mayBeSaidLater = ({ lexicon }: Document, governorate: Entity, { typeWords }: Case): boolean =>
  typeWords.length === 0 && countrysideElsewhere(lexicon, governorate) === undefined;

/** Where the text says that a mention lies: */
interface Told {
  readonly side: () => SaidSide | undefined;
  /** in what, said of itself, of the list in which it stands, or of the whole sentence. */
  readonly holder: () => Anchor | undefined;
  readonly ofList: () => Anchor | undefined;
  readonly atHead: () => Anchor | undefined;
  readonly country: () => Entity | undefined;
  /** The token behind the list of villages in which it stands. */
  readonly end: () => number | undefined;
}

function inHolder(document: Document, reading: Reading, of: Case, told: Told): Clue | undefined {
  const { entity } = reading;
  const holder = told.holder();
  if (holder === undefined)
    return (
      near(document, reading, of, told) ??
      underHeading(document, reading, of) ??
      inHolderOfArabicList(document, reading, of) ??
      asMember(document, reading, of, told)
    );
  if (holder.reading.entity === entity) return undefined;
  const clue = heldBy(document, reading, holder.reading.entity);
  if (clue === undefined || clue.score >= 0) return clue;
  const { first } = holder.of.span;
  // "Umm Jalal, Sharran, Rabia": a town behind a comma is rather the next of a list.
  if (holder.reading.entity.kind === "town" && document.tokens[first]?.gap === Gap.comma)
    return asMember(document, reading, of, told);
  // "60 km northwest of Damascus", "north of the Raqqa countryside" is not in it.
  const before = foldedAt(document.tokens, first - 1) === "the" ? first - 2 : first - 1;
  const beside = foldedAt(document.tokens, before) === "of" && isBearing(foldedAt(document.tokens, before - 1));
  return beside && clue.score > W.farOutside ? undefined : clue;
}

/** `X near Tal Tamr`, `the villages of X and Y near Tal Tamr` */
function near(document: Document, reading: Reading, of: Case, told: Told): Clue | undefined {
  const own = saidNear(document, reading, behindTypeWords(of));
  const end = own === undefined ? told.end() : undefined;
  return end === undefined ? own : saidNear(document, reading, end);
}

/** `Idlib – Kanayis – two killed`: under a heading for a governorate, or for its seat, stands what lies in it. */
function underHeading(document: Document, reading: Reading, of: Case): Clue | undefined {
  if (!SETTLEMENT_KINDS.has(reading.entity.kind) || reading.entity.kind === "city") return undefined;
  const held = holderInHeading(document, of)?.reading.entity;
  const governorate = held && document.governorateOf(held);
  const area = governorate === undefined ? undefined : document.lexicon.entity(governorate);
  return area === undefined || held === reading.entity ? undefined : heldBy(document, reading, area);
}

/** `the villages of A, B and C in Hama province`; `In Hama province, ...`: what holds the whole of a list or a sentence. */
function asMember(document: Document, { entity, via }: Reading, of: Case, told: Told): Clue | undefined {
  const called = of.typeWords.some(saysVillage);
  if (!SETTLEMENT_KINDS.has(entity.kind) || (entity.kind === "city" && !called)) return undefined;
  const behind = told.ofList();
  const held = (behind ?? told.atHead())?.reading.entity;
  if (held === undefined || held === entity) return undefined;
  if (document.holds(held.id, entity.id)) {
    if (behind === undefined || via === "fuzzy") return undefined;
    return evidence("containment", W.insideOfList, () => `the text puts it in ${held.name}, and so does the gazetteer`);
  }
  // Lists go over a border, and to the next town.
  const isNear = (other: Entity): boolean => (kilometresBetween(other, entity) ?? ACROSS) < ACROSS;
  const governorate = document.governorateOf(held);
  if (
    isNear(held) ||
    isAround(document, document.governorateOf(entity), held) ||
    document.points.some((one) => document.governorateOf(one) === governorate && isNear(one))
  )
    return undefined;
  const weight = behind !== undefined && called ? W.outsideArea : W.outsideOfList;
  return evidence("containment", weight, () => `the text seems to put it in ${held.name}; this one lies elsewhere`);
}

/** So near to what it names in a governorate, in km, a sentence may go over its border. */
const ACROSS = 40;

/** Of a list before what holds them the first member may lie elsewhere, `دمشق وجرجنار بريف إدلب`, but of villages all lie there. */
function inHolderOfArabicList(document: Document, reading: Reading, of: Case): Clue | undefined {
  if (!document.arabic) return undefined;
  const ofVillages = of.typeWords.some(({ kinds }) => kinds.has("village"));
  const holder = holderOfArabicList(document, of, ofVillages)?.reading.entity;
  const clue = holder === undefined || holder === reading.entity ? undefined : heldBy(document, reading, holder);
  return clue !== undefined && (clue.score > 0 || ofVillages) ? clue : undefined;
}

/** Does a reading lie in one place? */
export const mayBeHeld = ({ entity }: Reading): boolean =>
  isAtHome(entity) ? !LONG_KINDS.has(entity.kind) : SETTLEMENT_KINDS.has(entity.kind);

type Entity = Reading["entity"];

/** `Izraa city in Daraa`, `Izraa, Daraa`: what holds a town of its own is the governorate; a square may lie at the edge of its city. */
function asHolder(document: Document, of: Case): Clue | undefined {
  const held = placeHeldBy(document, of)?.reading.entity;
  if (held === undefined) return undefined;
  const atEdge = (city: Entity): boolean =>
    !SETTLEMENT_KINDS.has(held.kind) && (kilometresBetween(city, held) ?? EDGE) < EDGE;
  const may = (kind: string): boolean =>
    of.readings.some(
      ({ entity }) =>
        entity.kind === kind &&
        entity !== held &&
        (document.holds(entity.id, held.id) ||
          (kind === "city" ? atEdge(entity) : reachesInto(document, held, entity))),
    );
  return may("governorate") && !may("city")
    ? evidence("containment", W.holderNeedsGovernorate, () => `${held.name} lies in the governorate, not in the city`)
    : undefined;
}

/** `the Lajat in Suwayda`: a region goes over the border of the governorate in which it mostly lies. */
const reachesInto = ({ lexicon }: Document, { kind }: Entity, governorate: Entity): boolean =>
  REGIONS.has(kind) && countrysideElsewhere(lexicon, governorate) === undefined;

/** So near to the middle of a city, in km, a square or a bridge is one of its own. */
const EDGE = 8;
