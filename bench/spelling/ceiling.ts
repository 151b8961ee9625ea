import { kilometres } from "../../src/geo.ts";
import { distance } from "../../src/lexicon/distance.ts";
import { groupBy } from "../../src/text/group.ts";
import { nameForms } from "../../src/text/key.ts";
import { type Answered, type Direction, type Question, SAME_PLACE_KM } from "./cross.ts";
import type { Settlement } from "./settlements.ts";

/** Why the place that was meant does not stand first. The first two no reader of the name alone could decide. */
export type Miss = "shared name" | "nearer namesake" | "another name" | "missed";

/** A spelling farther from what was asked, by its length, is another name (the bound of `learn-costs.ts`). */
const ANOTHER_NAME = 0.22;
const FAR = 99;

/**
 * Sorts the questions whose answer is not first:
 *
 *     shared name       another place within reach bears the name, in Arabic or in GeoNames' Latin letters
 *     nearer namesake   another place's spelling has the key that was asked for, and is as near or nearer
 *     another name      the two lists call the place by different names, or were joined wrongly
 *     missed            all others: spellings that a better matcher would have found
 */
export function misses(direction: Direction, answers: readonly Answered[], within: boolean): ReadonlyMap<Miss, number> {
  const byName = namesakes(direction.index);
  const heard = direction.index.map((row) => ({ row, forms: direction.namesOf(row).map(nameForms) }));
  const byKey = groupBy(
    heard.flatMap(({ row, forms }) => forms.map(({ key, sounds }) => ({ row, key, sounds }))),
    ({ key }) => key,
  );
  const counts = new Map<Miss, number>();
  for (const { question, rank } of answers) {
    if (rank === 0) continue;
    const { row, asked } = question;
    const { key, sounds } = nameForms(asked);
    const isRival = (other: Settlement): boolean =>
      (!within || other.governorate === row.governorate) && kilometres(other.at, row.at) > SAME_PLACE_KM;
    const own = Math.min(...direction.namesOf(row).map((name) => distance(sounds, nameForms(name).sounds, FAR)));
    const nearer = (byKey.get(key) ?? []).some(
      (other) => isRival(other.row) && distance(sounds, other.sounds, FAR) <= own,
    );
    const shared = [...geoNames(row)].some((name) => byName.get(name)?.some(isRival));
    const miss: Miss =
      own > ANOTHER_NAME * sounds.length
        ? "another name"
        : shared
          ? "shared name"
          : nearer
            ? "nearer namesake"
            : "missed";
    counts.set(miss, (counts.get(miss) ?? 0) + 1);
  }
  return counts;
}

/**
 * Does the list that is asked call the place by another name? Then the two names have less than half of
 * their consonants in common, in one order. Told by the letters alone, whatever `lookup` made of them.
 */
function isOtherName({ namesOf }: Direction, { asked, row }: Question): boolean {
  const { key } = nameForms(asked);
  return namesOf(row).every((name) => {
    const other = nameForms(name).key;
    return 2 * inCommon(key, other) < Math.max(key.length, other.length);
  });
}

/**
 * Is what was asked another name of the place than the one that the list has? So its letters say, or GeoNames, which has
 * several names for the place: the one that was asked, and one with other consonants that is the list's. Returns that
 * name, or what the list says where the two have nothing in common.
 */
export function otherName(direction: Direction, question: Question): string | undefined {
  const { asked, row } = question;
  const listed = direction.namesOf(row);
  if (isOtherName(direction, question)) return listed[0];
  const { key, sounds } = nameForms(asked);
  const from = (heard: string): number =>
    Math.min(...listed.map((name) => distance(heard, nameForms(name).sounds, FAR)));
  const own = from(sounds);
  if (own <= ANOTHER_NAME * sounds.length) return undefined;
  return [...row.latin, ...row.arabic].find((name) => {
    const forms = nameForms(name);
    return forms.key !== key && from(forms.sounds) < own / 2;
  });
}

/**
 * What no matcher could do better: it knows all spellings of both lists, finds every place but those with another
 * name, and has only chance to choose between the places that bear the very name that was asked.
 */
export function atMost(direction: Direction, within: boolean): { readonly first: number; readonly five: number } {
  const bearers = new Map<string, Set<Settlement>>();
  for (const row of direction.index)
    for (const name of [...row.latin, ...direction.namesOf(row)]) {
      const { phrase } = nameForms(name);
      bearers.set(phrase, (bearers.get(phrase) ?? new Set()).add(row));
    }
  let first = 0;
  let five = 0;
  for (const question of direction.questions) {
    if (isOtherName(direction, question)) continue;
    const { row, asked } = question;
    const rivals = [...(bearers.get(nameForms(asked).phrase) ?? [])].filter(
      (other) => (!within || other.governorate === row.governorate) && kilometres(other.at, row.at) > SAME_PLACE_KM,
    ).length;
    first += 1 / (rivals + 1);
    five += Math.min(1, 5 / (rivals + 1));
  }
  const asked = direction.questions.length;
  return { first: first / asked, five: five / asked };
}

/** The longest run of letters that both have in the same order, with others between. */
function inCommon(one: string, other: string): number {
  let before = new Array<number>(other.length + 1).fill(0);
  for (const letter of one) {
    const now = [0];
    for (let at = 1; at <= other.length; at++)
      now.push(
        letter === other[at - 1]
          ? (before[at - 1] as number) + 1
          : Math.max(before[at] as number, now[at - 1] as number),
      );
    before = now;
  }
  return before[other.length] as number;
}

function namesakes(rows: readonly Settlement[]): ReadonlyMap<string, readonly Settlement[]> {
  const bearers = new Map<string, Settlement[]>();
  for (const row of rows) for (const name of geoNames(row)) bearers.set(name, [...(bearers.get(name) ?? []), row]);
  return bearers;
}

/** GeoNames' names of a place as they fold, in both scripts: what says that two places are called the same. */
const geoNames = ({ latin, arabic }: Settlement): ReadonlySet<string> =>
  new Set([...latin, ...arabic].map((name) => nameForms(name).phrase));
