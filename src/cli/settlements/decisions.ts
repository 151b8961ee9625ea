import { z } from "zod";
import { PLACE_KINDS } from "../../data/kinds.ts";
import type { CheckedFiles } from "../data/checked-files.ts";

const text = z.string().min(1);
const kind = z.enum(PLACE_KINDS);
const byCode = <T extends z.ZodType>(value: T) => z.record(text, value).default({} as never);

/** What people have decided, by p-code, `geonames:<id>` or `wof:<id>`; each with its reason. */
const schema = z.strictObject({
  /** IDs promised before these tables were built. */
  ids: byCode(text),
  labels: byCode(z.strictObject({ name: text, kind: kind.optional(), reason: text })),
  kinds: byCode(kind),
  /** Names that stay, or are added, though no other name of the row resembles them; and names `not` its own, though they do. */
  names: byCode(
    z.strictObject({
      latin: z.array(text).optional(),
      arabic: z.array(text).optional(),
      not: z.array(text).optional(),
      reason: text,
    }),
  ),
  /** Joins of OCHA and GeoNames that stand although the names differ. */
  joins: byCode(text),
  merges: byCode(z.strictObject({ into: text, reason: text })),
  /** Pairs that are two places although they look like one. */
  apart: byCode(z.strictObject({ from: text, reason: text })),
  drops: byCode(text),
  within: byCode(z.strictObject({ id: text, reason: text })),
  /** Names of districts and subdistricts that do not follow from their seat. */
  areas: byCode(z.strictObject({ name: text, reason: text })),
});

export type Decisions = z.output<typeof schema>;

/**
 * The file's decisions, its faults told to who checks it; none where it is missing, empty or faulty.
 * @param known The codes of the reference files, where these are at hand: a decision on any other decides nothing.
 */
export function readDecisions(path: string, checked: CheckedFiles, known?: ReadonlySet<string>): Decisions {
  const read = checked.whole(path, schema);
  if (read === undefined) return schema.parse({});
  // Places of other tables are told apart, too.
  const { apart: _, ...byReference } = read.value;
  for (const [part, decisions] of known === undefined ? [] : Object.entries(byReference)) {
    for (const [code, decision] of Object.entries(decisions)) {
      const codes = [code, ...(part === "merges" ? [(decision as { readonly into: string }).into] : [])];
      for (const unknown of codes.filter((one) => !known?.has(one)))
        checked.report(path, read.yaml.lineOf([part, code]), `no row of the reference files has ${unknown}`, MEND_CODE);
    }
  }
  return read.value;
}

const MEND_CODE = "Correct the code, or take the decision away.";
