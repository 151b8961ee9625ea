import { nameForms } from "../text/key.ts";
import { kindOf } from "./alias-defaults.ts";
import { ALIAS_KINDS } from "./kinds.ts";

/** The order of facts in an entity, of fields in an alias, and of names in a list: one for every table. */

export const FACTS: readonly string[] = [
  "name",
  "kind",
  "within",
  "at",
  "population",
  "from",
  "until",
  "successor-of",
  "part-of",
  "theatre",
  "divided",
  "refs",
  "sources",
  "note",
];

/** `name` is last, so that right-to-left text ends its line. */
export const ALIAS_FIELDS: readonly string[] = [
  "kind",
  "lang",
  "case",
  "from",
  "until",
  "cues",
  "not",
  "arabic",
  "source",
  "note",
  "name",
];

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Fields that the list does not have come after those that it has. */
export function byList(list: readonly string[]): (a: string, b: string) => number {
  const rank = (field: string): number => (list.includes(field) ? list.indexOf(field) : list.length);
  return (a, b) => rank(a) - rank(b) || byCodeUnit(a, b);
}

interface OrderedName {
  readonly name: string;
  readonly kind?: string | undefined;
}

/** Names in Latin letters first, by kind and then by alphabet; Arabic and other right-to-left names last. */
export function byName(a: OrderedName, b: OrderedName): number {
  return (
    Number(isRightToLeft(a.name)) - Number(isRightToLeft(b.name)) ||
    kindRank(a) - kindRank(b) ||
    byCodeUnit(sortKey(a.name), sortKey(b.name)) ||
    a.name.length - b.name.length ||
    byCodeUnit(a.name, b.name)
  );
}

export function isRightToLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(text);
}

const kindRank = (alias: OrderedName): number => (ALIAS_KINDS as readonly string[]).indexOf(kindOf(alias));

/** Articles do not count: of two forms of a name the shorter comes first, and is the one that counts. */
function sortKey(name: string): string {
  return nameForms(name).phrase;
}

/**
 * The items that stand out of order: all but a longest run that is in order, so that one item in the
 * wrong place is one item, not all that come after it.
 */
export function misplaced<T>(items: readonly T[], compare: (a: T, b: T) => number): ReadonlySet<T> {
  // tails[length - 1] is where the best run of that length ends, `before` the item that it ends after.
  const tails: number[] = [];
  const before: number[] = [];
  items.forEach((item, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(items[tails[middle] as number] as T, item) <= 0) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? -1 : (tails[low - 1] as number));
    tails[low] = at;
  });
  const wrong = new Set(items);
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] as number) wrong.delete(items[at] as T);
  return wrong;
}
