import type { Rows } from "../data/rows.ts";

/**
 * Who bears a code of another list, by the list and the code in lower case:
 *
 *     pcode:c2169  ->  place/sy/khanasir
 *
 * A code that two entities bear leads to neither: which of them is meant cannot be known.
 */
export function bearersOfCodes(rows: Rows): ReadonlyMap<string, string | undefined> {
  const bearers = new Map<string, string | undefined>();
  for (let row = 0; row < rows.entities; row++) {
    const { id, refs } = rows.entity(row);
    for (const [list, code] of Object.entries(refs)) {
      const reference = `${list}:${code}`.toLowerCase();
      bearers.set(reference, bearers.has(reference) ? undefined : id);
    }
  }
  return bearers;
}
