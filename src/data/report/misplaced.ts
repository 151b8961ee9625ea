import { SETTLEMENT_KINDS } from "../place-kinds.ts";
import { kilometresApart } from "./distance.ts";
import { Grid } from "./grid.ts";
import { governorateOf, locatedIn, type ReportTables } from "./located.ts";

/** A place whose point lies among those of another governorate. */
export interface Misplaced {
  readonly id: string;
  readonly governorate: string;
  readonly neighbours: string;
  /** How far the nearest settlement of its own governorate is. */
  readonly kilometres: number;
}

const NEIGHBOURS = 5;
/** At a border the nearest villages may well be the neighbours'; so far away none of one's own is a fault. */
const FAR = 5;

/** Places of which the five nearest settlements all lie in one other governorate, and none of their own within 5 km; the farthest first. */
export function misplacedPlaces({ gazetteer }: ReportTables): readonly Misplaced[] {
  const all = locatedIn(gazetteer, "place/sy/").map((place) => ({
    ...place,
    home: governorateOf(gazetteer, place.id),
  }));
  const homes = new Map(all.map(({ id, home }) => [id, home]));
  const grid = new Grid(all.filter(({ entity }) => SETTLEMENT_KINDS.has(entity.kind)));
  const found: Misplaced[] = [];
  for (const { id, at, home } of all) {
    if (home === undefined || home === id) continue;
    const near = grid
      .around(at, 2)
      .filter((other) => other.id !== id)
      .map((other) => ({ home: homes.get(other.id), kilometres: kilometresApart(at, other.at) }))
      .sort((a, b) => a.kilometres - b.kilometres);
    const first = near[0]?.home;
    const nearest = near.slice(0, NEIGHBOURS);
    if (
      nearest.length < NEIGHBOURS ||
      first === undefined ||
      first === home ||
      nearest.some((one) => one.home !== first)
    )
      continue;
    const kilometres = near.find((one) => one.home === home)?.kilometres ?? Number.POSITIVE_INFINITY;
    if (kilometres > FAR) found.push({ id, governorate: home, neighbours: first, kilometres });
  }
  return found.sort((a, b) => b.kilometres - a.kilometres || (a.id < b.id ? -1 : 1));
}
