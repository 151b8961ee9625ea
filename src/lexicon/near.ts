import Fuse from "fuse.js";
import type { CompiledName } from "../data/tables.ts";
import { soundsOfWords } from "../text/key.ts";
import { distance } from "./distance.ts";
import type { Lexicon } from "./lexicon.ts";

/** A name near to what was asked for, and how far it is. */
export interface NearName {
  readonly name: CompiledName;
  readonly distance: number;
}

/** The sounds that a slip or another way of spelling may put in a key's place. */
const KEY_SOUNDS = [..."bdfghjklmnrsStxzk"];
/** As many candidates as fuse.js is given to order. */
const SHORT_LIST = 50;

/**
 * The names whose sounds are near to `sounds`, nearest first. Candidates come from the key index: the
 * key itself, and every key one slip away; fuse.js orders the best fifty, the weighted distance decides.
 */
export function nearNames(lexicon: Lexicon, sounds: string, key: string, limit: number): readonly NearName[] {
  if (key.length < 2) return [];
  const gathered = new Map<CompiledName, number>();
  for (const variant of [key, ...(key.length >= 3 ? neighbours(key) : [])]) {
    for (const name of lexicon.withKey(variant)) {
      if (gathered.has(name)) continue;
      const away = distance(sounds, soundsOf(name), limit);
      if (away <= limit) gathered.set(name, away);
    }
  }
  const nearest = [...gathered].map(([name, away]) => ({ name, distance: away })).sort((a, b) => a.distance - b.distance);
  return nearest.length <= 1 ? nearest : ordered(nearest.slice(0, SHORT_LIST), sounds);
}

/** Among names equally far, the order that fuse.js gives. */
function ordered(near: readonly NearName[], sounds: string): readonly NearName[] {
  if (near.length < 3) return near;
  const fuse = new Fuse(
    near.map((one) => soundsOf(one.name)),
    { isCaseSensitive: true, includeScore: true, threshold: 0.5, ignoreLocation: false },
  );
  const rank = new Map(fuse.search(sounds).map((hit, place) => [hit.refIndex, place]));
  return near
    .map((one, at) => ({ one, place: rank.get(at) ?? SHORT_LIST }))
    .sort((a, b) => a.one.distance - b.one.distance || a.place - b.place)
    .map(({ one }) => one);
}

const remembered = new WeakMap<CompiledName, string>();

/** The sounds of a name of the tables, worked out when first asked for. */
export function soundsOf(name: CompiledName): string {
  let sounds = remembered.get(name);
  if (sounds === undefined) {
    sounds = soundsOfWords(name.phrase.split(" "));
    remembered.set(name, sounds);
  }
  return sounds;
}

/** Every key that is one dropped, doubled, changed or transposed consonant away. */
export function neighbours(key: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < key.length; at++) {
    const head = key.slice(0, at);
    const tail = key.slice(at + 1);
    found.push(head + tail);
    if (at + 1 < key.length) found.push(head + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2));
    for (const sound of KEY_SOUNDS) {
      found.push(head + sound + tail, head + sound + key.slice(at));
    }
  }
  for (const sound of KEY_SOUNDS) found.push(key + sound);
  for (const start of ["a", "w", "y"]) if (!key.startsWith(start)) found.push(start + key);
  return found;
}
