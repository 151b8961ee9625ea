import { isArabic } from "../../text/script.ts";
import { likeness } from "./likeness.ts";
import { describe, type Finding, type Place } from "./place.ts";

/** Names at least so alike are spellings of one another. */
const SPELLINGS = 0.5;
/** A name with less than this in common with every other has nothing in common with them. */
const NOTHING = 0.3;

/**
 * Drop the names that a homonym, or the man a village is called after, has lent a row. Names are
 * gathered into groups of spellings; a group stays when OCHA knows it, when it is attested in both
 * scripts, or when its letters have something in common with a group that stays.
 */
export function dropForeignNames(
  place: Place,
  kept: ReadonlySet<string>,
): { place: Place; findings: readonly Finding[] } {
  const names = [...place.ocha, ...place.arabic, ...place.latin];
  const groups = groupsOf(names);
  const safe = groups.filter((group) => belongs(group, place));
  // Nothing to check by: the source's first choice stands.
  const first = groups.find((group) => group.includes(place.latin[0] ?? place.arabic[0] ?? ""));
  if (safe.length === 0 && first !== undefined) safe.push(first);
  const near = groups.filter((group) => safe.includes(group) || safe.some((other) => touch(group, other)));
  const stay = new Set([...near.flat(), ...kept]);
  const dropped = names.filter((name) => !stay.has(name));
  const findings = dropped.map((name) => ({
    what: "dropped name" as const,
    place: describe(place),
    reason: `"${name}" has nothing in common with the other names`,
  }));
  return {
    place: {
      ...place,
      latin: place.latin.filter((name) => stay.has(name)),
      arabic: place.arabic.filter((name) => stay.has(name)),
    },
    findings,
  };
}

function belongs(group: readonly string[], place: Place): boolean {
  if (group.some((name) => place.ocha.includes(name))) return true;
  return group.some(isArabic) && !group.every(isArabic);
}

function touch(group: readonly string[], other: readonly string[]): boolean {
  return group.some((name) => other.some((against) => likeness(name, against) >= NOTHING));
}

/** Groups of names in which each is a spelling of another. */
function groupsOf(names: readonly string[]): readonly (readonly string[])[] {
  let groups: string[][] = [];
  for (const name of names) {
    const like = groups.filter((group) => group.some((other) => likeness(name, other) >= SPELLINGS));
    groups = [...groups.filter((group) => !like.includes(group)), [...like.flat(), name]];
  }
  return groups;
}
