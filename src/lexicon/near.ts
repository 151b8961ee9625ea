import Fuse from "fuse.js/min-basic";
import type { CompiledName } from "../data/tables.ts";
import { distance } from "./distance.ts";
import type { Lexicon } from "./lexicon.ts";
import { soundIndex } from "./sound-index.ts";

/** A name near to what was asked for, and how far it is. */
export interface NearName {
  readonly name: CompiledName;
  readonly distance: number;
  /** Under which of its sounds it was found. */
  readonly sounds: string;
}

/** As many candidates as fuse.js is given to order. */
const SHORT_LIST = 50;

/** A name that is so much farther than the nearest is hardly ever the one that was meant (bench/spelling). */
const BEHIND = 1.1;

/**
 * The names whose sounds are near to `sounds`, nearest first. Candidates come from the index of
 * consonant pairs; the weighted distance decides, and fuse.js orders those of the best fifty that are
 * equally far. `wanted` leaves names out before they take a place on the short list.
 */
export function nearNames(
  lexicon: Lexicon,
  sounds: string,
  key: string,
  limit: number,
  wanted?: (name: CompiledName) => boolean,
): readonly NearName[] {
  if (limit < 0 || (key === "" && sounds.length < 3)) return [];
  const near: { sounds: string; names: readonly CompiledName[]; distance: number }[] = [];
  let bound = limit;
  for (const heard of soundIndex(lexicon).candidates(sounds, wanted)) {
    const away = distance(sounds, heard.sounds, bound);
    if (away > bound) continue;
    near.push({ sounds: heard.sounds, names: heard.names, distance: away });
    if (away + BEHIND < bound) bound = away + BEHIND;
  }
  // Those met before the nearest was known may lie too far behind it.
  const close = near.filter((one) => one.distance <= bound);
  close.sort((a, b) => a.distance - b.distance || (a.sounds < b.sounds ? -1 : 1));
  return ordered(close.slice(0, SHORT_LIST), sounds).flatMap((one) =>
    one.names
      .filter((name) => wanted === undefined || wanted(name))
      .map((name) => ({ name, distance: one.distance, sounds: one.sounds })),
  );
}

/** Names equally far, in the order that fuse.js gives. */
function ordered<Near extends { sounds: string; distance: number }>(
  near: readonly Near[],
  sounds: string,
): readonly Near[] {
  if (!near.some((one, at) => one.distance === near[at + 1]?.distance)) return near;
  const tied = near.filter(
    (one, at) => one.distance === near[at + 1]?.distance || one.distance === near[at - 1]?.distance,
  );
  const fuse = new Fuse(
    tied.map((one) => one.sounds),
    { isCaseSensitive: true, includeScore: true, threshold: 0.5, ignoreLocation: false },
  );
  const rank = new Map(fuse.search(sounds).map((hit, place) => [tied[hit.refIndex] as Near, place]));
  const placeOf = (one: Near): number => rank.get(one) ?? SHORT_LIST;
  return [...near].sort((a, b) => a.distance - b.distance || placeOf(a) - placeOf(b));
}
