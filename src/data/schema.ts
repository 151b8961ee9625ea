import { z } from "zod";
import { readDate } from "../text/date.ts";
import { ALIAS_KINDS, GROUP_KINDS, PLACE_KINDS, UNIT_KINDS } from "./kinds.ts";

/** The shapes of the tables. Every scalar arrives as a string, as the YAML and TSV readers give it. */

const text = z.string().min(1, "is empty");
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'must be a date: "2017", "2017-01" or "2017-01-28"', abort: true })
  .refine((value) => readDate(value) !== undefined, { error: ({ input }) => `is ${input}, which no calendar has` });
export const idPattern =
  /^(?:place\/[a-z]{2}(?:\/[a-z0-9-]+)?|place\/[a-z0-9-]+|group\/[a-z0-9-]+|unit\/[a-z]+\/[a-z0-9-]+)$/;
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

/** One entity of a gazetteer table. */
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
  divided: z.strictObject({ from: date, until: date }).optional(),
  refs: z.record(z.string(), text).optional(),
  sources: z.array(text).optional(),
  note: text.optional(),
});

const alias = z.union([
  text.transform((name) => ({ name })),
  z.strictObject({
    kind: z.enum(ALIAS_KINDS).optional(),
    lang: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, "is no BCP 47 language tag")
      .optional(),
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

/** What exists: ID to entity. */
export const gazetteerSchema = z.record(id, entitySchema);
/** How people write it: ID to names, each a bare string or a map. */
export const aliasesSchema = z.record(id, z.array(alias));
/** Names that several entities share, with the words that speak for each. */
export const ambiguousSchema = z.array(
  z.strictObject({
    name: text,
    readings: z.array(z.strictObject({ id, cues: z.array(text).optional() })).min(2),
    reason: text,
  }),
);
/** Names that are also ordinary words or persons, and what each needs beside it. */
export const neverSchema = z.array(
  z.strictObject({ name: text, needs: z.enum(["type-word", "place-context", "nothing-helps"]), reason: text }),
);
/** IDs that were withdrawn, with their successors. */
export const retiredSchema = z.record(id, z.strictObject({ successor: id.optional(), on: date, reason: text }));
/** Type words, such as province or airbase, and the kinds that they speak for. */
export const termsSchema = z.array(
  z.strictObject({
    kinds: z.array(text).min(1),
    /** Where the word stands: `province of X`, `X province`; `around` is both. */
    place: z.enum(["before", "after", "around"]).default("around"),
    /** Is the word part of the mention (`Idlib province`) or only beside it (`town of Salma`)? */
    span: z.enum(["inside", "outside"]).default("outside"),
    /** `full` where they are neither English nor Arabic: the small pack leaves them out, as it does names of other languages. */
    pack: z.literal("full").optional(),
    words: z.array(text).min(1),
  }),
);
/** Phrases that name no one entity, such as "the regime". */
export const genericSchema = z.array(
  z.strictObject({
    type: z.enum(["place", "group", "unit"]),
    id: id.optional(),
    reason: text,
    words: z.array(text).min(1),
  }),
);

/** Words that make what stands beside them the name of a person, of a body or of a thing: see `gazetteer/persons.yaml`. */
export const personsSchema = z.strictObject({
  titles: z.array(text),
  given: z.array(text),
  speaking: z.array(text),
  heads: z.array(text).default([]),
  institutions: z.array(text).default([]),
  things: z.array(text).default([]),
  sides: z.array(text).default([]),
});

/** Words of war reports, as they are written: see `gazetteer/war-words.yaml`. */
export const warSchema = z.array(text);

/** A source that many rows share: see `gazetteer/sources.yaml`. */
export const sourceSchema = z.strictObject({ title: text, url: text, terms: text.optional(), use: text.optional() });

/** A word of Arabic place names, and what translation engines make of it. */
const meaning = z.strictObject({ means: z.array(text).min(1), arabic: text });
/** What Arabic words mean, for what translation engines make of names. */
export const meaningsSchema = z.strictObject({
  heads: z.array(meaning),
  prefixes: z.array(meaning),
  adjectives: z.array(meaning),
  nouns: z.array(meaning),
  /** English that is ordinary beside a type word (`old city`), with the reason. */
  never: z.array(z.strictObject({ reason: text, words: z.array(text).min(1) })),
});

/** The words that {@link personsSchema} accepts. */
export type Persons = z.output<typeof personsSchema>;
/** An entity that {@link entitySchema} has accepted. */
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
/** An entry that {@link ambiguousSchema} has accepted. */
export type RawAmbiguous = z.output<typeof ambiguousSchema>[number];
/** An entry that {@link neverSchema} has accepted. */
export type RawNever = z.output<typeof neverSchema>[number];
/** An entry that {@link termsSchema} has accepted. */
export type RawTerm = z.output<typeof termsSchema>[number];
/** An entry that {@link genericSchema} has accepted. */
export type RawGeneric = z.output<typeof genericSchema>[number];
/** The words that {@link meaningsSchema} accepts. */
export type RawMeanings = z.output<typeof meaningsSchema>;
export type RawMeaning = RawMeanings["nouns"][number];
