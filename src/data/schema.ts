import { z } from "zod";
import { ALIAS_KINDS, GROUP_KINDS, PLACE_KINDS, UNIT_KINDS } from "./kinds.ts";

/** The shapes of the tables. Every scalar arrives as a string, as the YAML and TSV readers give it. */

const text = z.string().min(1, "is empty");
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date: "2017", "2017-01" or "2017-01-28"');
export const idPattern = /^(?:place\/[a-z]{2}(?:\/[a-z0-9-]+)?|place\/[a-z0-9-]+|group\/[a-z0-9-]+|unit\/[a-z]+\/[a-z0-9-]+)$/;
const id = z.string().regex(idPattern, 'is no ID: "place/<country>/<slug>", "group/<slug>" or "unit/<force>/<slug>"');
const degrees = (limit: number) =>
  z.string().transform((value, context) => {
    const number = Number(value);
    if (value.trim() !== "" && Math.abs(number) <= limit) return number;
    context.addIssue({ code: "custom", message: `must be degrees between -${limit} and ${limit}` });
    return z.NEVER;
  });
const wholeNumber = z
  .string()
  .regex(/^\d+$/, "must be a whole number")
  .transform((value) => Number(value));

const relation = z.union([
  id.transform((value) => ({ id: value })),
  z.strictObject({
    id,
    how: z.enum(["renamed", "merged", "split"]).optional(),
    on: date.optional(),
    from: date.optional(),
    until: date.optional(),
    note: text.optional(),
    source: text.optional(),
  }),
]);

export const entitySchema = z.strictObject({
  name: text,
  kind: z.enum([...PLACE_KINDS, ...GROUP_KINDS, ...UNIT_KINDS] as [string, ...string[]]),
  within: id.optional(),
  at: z.tuple([degrees(90), degrees(180)]).optional(),
  population: wholeNumber.optional(),
  from: date.optional(),
  until: date.optional(),
  "successor-of": z.array(relation).optional(),
  "part-of": z.array(relation).optional(),
  theatre: z
    .string()
    .transform((value) => value.split(",").map((one) => one.trim()))
    .optional(),
  refs: z.record(z.string(), text).optional(),
  sources: z.array(text).optional(),
  note: text.optional(),
});

const alias = z.union([
  text.transform((name) => ({ name })),
  z.strictObject({
    kind: z.enum(ALIAS_KINDS).optional(),
    lang: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, "is no BCP 47 language tag").optional(),
    case: z.enum(["exact", "capital", "any"]).optional(),
    from: date.optional(),
    until: date.optional(),
    cues: z.array(text).min(1).optional(),
    not: z.array(text).min(1).optional(),
    arabic: text.optional(),
    source: text.optional(),
    note: text.optional(),
    name: text,
  }),
]);

export const gazetteerSchema = z.record(id, entitySchema);
export const aliasesSchema = z.record(id, z.array(alias));
export const ambiguousSchema = z.array(
  z.strictObject({
    name: text,
    readings: z.array(z.strictObject({ id, cues: z.array(text).optional() })).min(2),
    reason: text,
  }),
);
export const neverSchema = z.array(
  z.strictObject({ name: text, needs: z.enum(["type-word", "place-context", "nothing-helps"]), reason: text }),
);
export const retiredSchema = z.record(id, z.strictObject({ successor: id.optional(), on: date, reason: text }));
export const termsSchema = z.array(
  z.strictObject({
    kinds: z.array(text).min(1),
    /** Where the word stands: `province of X`, `X province`; `around` is both. */
    place: z.enum(["before", "after", "around"]).default("around"),
    /** Is the word part of the mention (`Idlib province`) or only beside it (`town of Salma`)? */
    span: z.enum(["inside", "outside"]).default("outside"),
    words: z.array(text).min(1),
  }),
);
export const genericSchema = z.array(
  z.strictObject({ type: z.enum(["place", "group", "unit"]), id: id.optional(), reason: text, words: z.array(text).min(1) }),
);

export const personsSchema = z.strictObject({
  titles: z.array(text),
  given: z.array(text),
  speaking: z.array(text),
});

export type Persons = z.output<typeof personsSchema>;
export type RawEntity = z.output<typeof entitySchema>;
/** A name as the tables write it; `table` says that it came with a row of a TSV table. */
export interface RawAlias {
  readonly name: string;
  readonly kind?: (typeof ALIAS_KINDS)[number] | undefined;
  readonly lang?: string | undefined;
  readonly case?: "exact" | "capital" | "any" | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly cues?: readonly string[] | undefined;
  readonly not?: readonly string[] | undefined;
  readonly arabic?: string | undefined;
  readonly source?: string | undefined;
  readonly note?: string | undefined;
  readonly table?: string | undefined;
}
export type RawRelation = z.output<typeof relation>;
export type RawAmbiguous = z.output<typeof ambiguousSchema>[number];
export type RawNever = z.output<typeof neverSchema>[number];
export type RawTerm = z.output<typeof termsSchema>[number];
export type RawGeneric = z.output<typeof genericSchema>[number];
