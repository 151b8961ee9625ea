import type {
  Persons,
  RawAlias,
  RawAmbiguous,
  RawEntity,
  RawGeneric,
  RawMeanings,
  RawNever,
  RawTerm,
} from "./schema.ts";

/** The number of the packed form. A reader refuses any other. */
export const FORMAT = 9;

/** A successor of a withdrawn ID. */
export interface Retired {
  readonly successor?: string | undefined;
  readonly on: string;
  readonly reason: string;
}

/** All tables of one origin, read and valid. */
export interface Tables {
  readonly gazetteer: Readonly<Record<string, RawEntity>>;
  readonly aliases: Readonly<Record<string, readonly RawAlias[]>>;
  readonly ambiguous: readonly RawAmbiguous[];
  readonly never: readonly RawNever[];
  readonly terms: readonly RawTerm[];
  readonly generic: readonly RawGeneric[];
  readonly retired: Readonly<Record<string, Retired>>;
  readonly persons: Persons;
  /** Words of war reports: one of them makes a short text likely to be about a war. */
  readonly war: readonly string[];
  /** What translation engines make of the words of Arabic place names. */
  readonly meanings: RawMeanings;
  /** Words of English, and of Arabic, that are spelt like a name, or sound like one. */
  readonly english: readonly string[];
}

export const EMPTY_TABLES: Tables = {
  gazetteer: {},
  aliases: {},
  ambiguous: [],
  never: [],
  terms: [],
  generic: [],
  retired: {},
  persons: { titles: [], given: [], speaking: [], heads: [], institutions: [], things: [], sides: [] },
  war: [],
  meanings: { heads: [], prefixes: [], adjectives: [], nouns: [], never: [] },
  english: [],
};

/** Are these tables that `compileTables()` or `unpack()` made? Rows of a pack are not made for it. */
export const isCompiled = (tables: unknown): tables is CompiledTables =>
  typeof tables === "object" && tables !== null && "entities" in tables && "names" in tables && "persons" in tables;

/** When a name may match in running text. */
export const Needs = {
  nothing: 0,
  /** A place word near: in, near, from, a list of places. */
  placeContext: 1,
  /** A type word beside it: village of, district, airbase. */
  typeWord: 2,
  /** Never in running text; `lookup` still knows it. */
  nothingHelps: 3,
} as const;
export type Needs = (typeof Needs)[keyof typeof Needs];

/** How a name must be written to match: to the letter, with a capital, or any way. */
export type LetterCase = "exact" | "capital" | "any";

/** An entity, ready to be matched. */
export interface CompiledEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly within?: string | undefined;
  readonly at?: readonly [number, number] | undefined;
  readonly population?: number | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly successorOf?: readonly CompiledRelation[] | undefined;
  readonly partOf?: readonly CompiledRelation[] | undefined;
  readonly theatre?: readonly string[] | undefined;
  /** When a front cut the city of this governorate in two. */
  readonly divided?: { readonly from: string; readonly until: string } | undefined;
  readonly refs: Readonly<Record<string, string>>;
  /** Someone has looked at it by hand: it is in a YAML table or has aliases there. */
  readonly curated: boolean;
}

/** How one entity follows from, or belongs to, another. */
export interface CompiledRelation {
  readonly id: string;
  readonly how?: "renamed" | "merged" | "split" | undefined;
  readonly on?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** A name, ready to be matched. */
export interface CompiledName {
  readonly id: string;
  readonly name: string;
  readonly lang: string;
  readonly kind: string;
  readonly case: LetterCase;
  readonly needs: Needs;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly cues?: readonly string[] | undefined;
  readonly not?: readonly string[] | undefined;
  /** It came with a row of a settlement table: nobody has looked at it by hand. */
  readonly bulk: boolean;
  /** Words that speak for this reading of a name that several entities share. */
  readonly favours?: readonly string[] | undefined;
  /** The folded words without articles. */
  readonly phrase: string;
  /** What it sounds like: worked out when first asked for, and kept here, since all names are asked in the end. */
  sounds?: string | undefined;
}

/** Tables, ready for a resolver: what `compileTables()` gives and `pack()` takes. */
export interface CompiledTables {
  readonly entities: readonly CompiledEntity[];
  readonly names: readonly CompiledName[];
  readonly terms: readonly RawTerm[];
  readonly generic: readonly RawGeneric[];
  readonly retired: Readonly<Record<string, string>>;
  readonly persons: Persons;
  readonly war: readonly string[];
  readonly english: readonly string[];
  /** What `never` asks of names of the tables that these are laid over, by their phrases. */
  readonly neverPhrases?: readonly (readonly [phrase: string, needs: Needs])[] | undefined;
  /** How many settlements of the full tables these leave out: each may be asked for, and sound like one that is here. */
  readonly leftOut?: number | undefined;
  readonly version: string;
  readonly hash: string;
}
