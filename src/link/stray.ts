import { SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import { kilometresBetween } from "../geo.ts";
import type { TypeWord } from "../match/terms.ts";
import { gather } from "../text/group.ts";
import type { Anchor } from "./anchor.ts";
import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import { ofAnchors } from "./of-anchors.ts";
import type { Case, Reading } from "./reading.ts";
import { W } from "./weights.ts";

type Entity = Reading["entity"];

/** From so many members on it shows where a list is at home, and so far from it none of its villages lies, in km. */
const ENOUGH = 3;
const STRAY = 70;
/** So many members of a list are looked at. */
const LOOKED_AT = 60;
const NO_ONE: readonly Anchor[] = [];

/**
 * `the villages of A, B, C and D`: one that lies far from all that the same type word goes with. Cities are listed from all
 * over the country.
 */
export function strayInList(document: Document): (own: Entity, of: Case) => Clue | undefined {
  const lists = ofAnchors(document, listsOf);
  return (own, of) => {
    const city = own.kind === "city";
    if (city && !of.typeWords.some(isOfVillages)) return undefined;
    const isFar = ({ reading }: Anchor): boolean => (kilometresBetween(own, reading.entity) ?? 0) > STRAY;
    const mates = new Set<Anchor>();
    for (const word of of.typeWords)
      for (const mate of lists().get(placeOf(word)) ?? NO_ONE) {
        if (mate.of.span === of.span || mates.has(mate) || (city && mate.reading.entity.kind === "city")) continue;
        if (!isFar(mate)) return undefined;
        if (mates.size >= LOOKED_AT) break;
        mates.add(mate);
      }
    if (mates.size < (city ? 1 : ENOUGH)) return undefined;
    return evidence("list", W.strayInList, () => `more than ${STRAY} km from the others of its list`);
  };
}

/** Villages are not listed with a city far away; `the villages of Homs and Hama` lie around either. */
const isOfVillages = ({ word }: TypeWord): boolean => word === "villages";

/** The settled settlements by the type words that go with them. */
function listsOf(anchors: readonly Anchor[]): Map<number, Anchor[]> {
  const lists = new Map<number, Anchor[]>();
  for (const anchor of anchors) {
    if (!SETTLEMENT_KINDS.has(anchor.reading.entity.kind)) continue;
    for (const word of anchor.of.typeWords) gather(lists, placeOf(word), anchor);
  }
  return lists;
}

/** Where a type word stands, and on which side of its names, as one number. */
const placeOf = ({ last, side }: TypeWord): number => last * 2 + (side === "before" ? 0 : 1);
