import { parse } from "yaml";
import { z } from "zod";
import { PLACE_KINDS } from "../../data/kinds.ts";

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

export function readDecisions(yaml: string): Decisions {
  return schema.parse(parse(yaml, { schema: "failsafe" }) ?? {});
}
