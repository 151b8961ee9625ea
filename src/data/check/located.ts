import type { YamlLayout } from "../format.ts";
import type { RawAlias, RawAmbiguous, RawEntity, RawGeneric, RawNever } from "../schema.ts";
import type { Retired, Tables } from "../tables.ts";
import type { Problem, Spot } from "./problem.ts";

/** A table as it lies in a folder or in git; `path` is relative to the folder that holds `gazetteer/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** An entity and where it stands. */
export interface LocatedEntity extends Spot {
  readonly id: string;
  readonly entity: RawEntity;
  /** It is a row of a TSV table, not written by hand. */
  readonly table: boolean;
  /** The lines of its facts: `within`, or `sources.0` for the first of a list. */
  readonly lines: Readonly<Record<string, number>>;
}

/** A name and where it stands. */
export interface LocatedAlias extends Spot {
  readonly id: string;
  readonly alias: RawAlias;
}

/** All tables of one origin, with the place of everything in them. */
export interface LocatedTables {
  readonly files: readonly SourceFile[];
  /** YAML files as they were laid out: for the checks of order and layout. */
  readonly layouts: readonly YamlLayout[];
  readonly entities: readonly LocatedEntity[];
  readonly aliases: readonly LocatedAlias[];
  readonly ambiguous: readonly (Spot & { readonly entry: RawAmbiguous })[];
  readonly never: readonly (Spot & { readonly entry: RawNever })[];
  readonly generic: readonly (Spot & { readonly entry: RawGeneric })[];
  readonly retired: readonly (Spot & Retired & { readonly id: string })[];
  /** Every ID that some table gives, also one whose entry is faulty. */
  readonly ids: ReadonlySet<string>;
  /** The keys of `sources.yaml`. */
  readonly sources: ReadonlySet<string>;
  readonly english: ReadonlySet<string>;
  /** The tables of words, which are asked for nothing but their shape. */
  readonly words: Pick<Tables, "terms" | "persons" | "war" | "meanings">;
  /** What could not be read. */
  readonly problems: readonly Problem[];
}

/** How an entity came from another, or belongs to one. */
interface LocatedRelation {
  readonly id: string;
  readonly how?: "renamed" | "merged" | "split" | undefined;
  readonly on?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly source?: string | undefined;
}

/** The relations of an entity, the bare ones (an ID, no more) like the others. */
export function relationsOf(entity: RawEntity, fact: "part-of" | "successor-of"): readonly LocatedRelation[] {
  return entity[fact] ?? [];
}
