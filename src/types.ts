/** What a mention stands for. */
export type EntityType = "place" | "group" | "unit";

/**
 * What became of a name.
 *
 * - `resolved`: one entity, with enough evidence to act on;
 * - `ambiguous`: several entities could be meant, see `candidates`;
 * - `anachronistic`: the name is known, but its bearer did not exist at the text's date;
 * - `generic`: a common phrase ("the opposition", "the coalition") that names no one entity;
 * - `unknown`: it reads as a name (a numbered brigade, "the village of ..."), but no table has it.
 */
export type Status = "resolved" | "ambiguous" | "anachronistic" | "generic" | "unknown";

/** How the surface form met a name of the tables, from the plainest way to the boldest. */
export type Via = "exact" | "folded" | "transliteration" | "fuzzy" | "acronym" | "mistranslation";

/** The sorts of evidence. */
export type EvidenceKind =
  | "spelling"
  | "name"
  | "type-word"
  | "containment"
  | "company"
  | "list"
  | "apposition"
  | "memory"
  | "period"
  | "prior"
  | "theatre"
  | "context";

/** One reason for or against a reading: `score` is in log-odds, `reason` a sentence that an analyst can disagree with. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly score: number;
  readonly reason: string;
}

/** An entity that a mention may stand for; `score` is a probability. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly kind: string;
  readonly score: number;
  readonly via: Via;
  /** The name of the tables that was met. */
  readonly matched: string;
  readonly evidence: readonly Evidence[];
}

/** A stretch of text that names something. Offsets are UTF-16 code units unless `offsets` says otherwise; `end` is exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`, to the letter: with a tag or a mark that stands within the name (`Idlib</b> province`). */
  readonly surface: string;
  readonly type: EntityType;
  readonly status: Status;
  /** The canonical ID; present only when `status` is `resolved`. */
  readonly id?: string;
  /** The probability that the first candidate is right; 0 when there is none. */
  readonly score: number;
  readonly via: Via;
  /** Readings, most probable first. Where the status is `anachronistic`, the last is the bearer of the line at the date, if there was one. */
  readonly candidates: readonly Candidate[];
  /** Why: the evidence for the first candidate, and for the status. */
  readonly evidence: readonly Evidence[];
}

/** The date that an answer goes by. */
export interface DateUsed {
  /** The date (or range, `from/until`) that decided between names, if any. */
  readonly used?: string;
  /** Where it came from. */
  readonly from: "option" | "text" | "none";
  /** What was wrong with the date that was given, or which way it was taken where it can be read in two. */
  readonly note?: string;
}

/** What {@link Resolver.resolve} returns. */
export interface Resolution {
  /** In the order of the text; without overlaps unless `overlaps` was asked for. */
  readonly mentions: readonly Mention[];
  readonly date: DateUsed;
  /**
   * What was wrong with what was given, other than its date, and was therefore left out (a text that is no string, a
   * `within` that is no ID of a place, a unit of `offsets` that there is none of), or read otherwise than it was given (a
   * `within` that is the ID of a city, as the governorate of its name).
   */
  readonly notes?: readonly string[];
  readonly data: { readonly version: string; readonly hash: string };
}

/** What `start` and `end` count: code units of UTF-16, Unicode code points, or bytes of UTF-8. */
export type OffsetUnit = "utf16" | "codepoint" | "utf8";

/** How a text is to be read. */
export interface ResolveOptions {
  /** The date of the text: `2016`, `2016-03`, `2016-03-11`, a `Date`, or a range `2016-01/2016-06`. A date that cannot be read is ignored, and noted in `date.note`. */
  readonly date?: string | Date | undefined;
  /** Only these types. Default: all three. */
  readonly types?: readonly EntityType[] | undefined;
  /**
   * The text is about this place (an ID, such as a governorate): readings inside it are preferred. The ID of a town is read
   * as that of the widest area of its name that holds it; an empty string is no `within`.
   */
  readonly within?: string | undefined;
  /** Keep mentions that lie inside others. Default `false`. */
  readonly overlaps?: boolean | undefined;
  /** Links below this probability are not `resolved`. From 0 to 1; default: the calibrated threshold. */
  readonly minScore?: number | undefined;
  /** The unit of `start` and `end`. Default `utf16`, the only one for which `text.slice(start, end)` holds. */
  readonly offsets?: OffsetUnit | undefined;
  /** `false` leaves out the reasons (every `evidence` is empty): a long run that only wants IDs is quicker and smaller. Default `true`. */
  readonly evidence?: boolean | undefined;
  /** Also answer for bare common words ("the regime", "the opposition") as `generic` mentions. Default `true`. */
  readonly generic?: boolean | undefined;
}

/** How a name is to be looked up. */
export interface LookupOptions {
  /** Only this type. A name that is only another type's stays open, and the evidence names its ID. */
  readonly type?: EntityType | undefined;
  readonly date?: string | Date | undefined;
  /**
   * An ID of a place that must hold the answer: a governorate, a district, a city. The ID of a town is read as that of the
   * widest area of its name that holds it: `lookup("Idlib").id` is the city, and stands here for Idlib Governorate. An empty
   * string is no `within`; in what the tables do not have, or is no place, nothing lies, so that no place is resolved: the
   * evidence says so.
   */
  readonly within?: string | undefined;
  /** Readings near this point (WGS84 degrees, latitude first) are preferred. */
  readonly near?: readonly [lat: number, lon: number] | undefined;
  /** How many candidates at most. Default 10. */
  readonly limit?: number | undefined;
}

/** What {@link Resolver.lookup} returns: one name, its ranked readings. */
export interface Lookup {
  readonly query: string;
  readonly status: Status;
  readonly id?: string;
  readonly score: number;
  readonly via?: Via;
  /** Most probable first. Where the status is `anachronistic`, the last is the bearer of the line at that date, if there was one. */
  readonly candidates: readonly Candidate[];
  readonly evidence: readonly Evidence[];
  readonly date: DateUsed;
}

/** A name of an entity. */
export interface EntityName {
  readonly name: string;
  /** BCP 47. */
  readonly lang: string;
  readonly kind: string;
  readonly from?: string;
  readonly until?: string;
}

/** How one entity follows from, or belongs to, another. */
export interface Relation {
  readonly id: string;
  readonly how?: "renamed" | "merged" | "split";
  readonly on?: string;
  readonly from?: string;
  readonly until?: string;
}

/** Everything that is known of a place, group or unit. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** What it is: one of those that the data guide lists, such as `town` or `armed-group`. */
  readonly kind: string;
  readonly name: string;
  readonly names: readonly EntityName[];
  /** The place that holds it. */
  readonly within?: string;
  /** WGS84 degrees, latitude first. */
  readonly at?: readonly [lat: number, lon: number];
  readonly population?: number;
  readonly from?: string;
  readonly until?: string;
  readonly successorOf?: readonly Relation[];
  readonly partOf?: readonly Relation[];
  readonly theatre?: readonly string[];
  /** Its codes elsewhere: `pcode` (OCHA), `geonames`, `wikidata`, `icao`, `iso`. The small pack has `pcode` and `icao`. */
  readonly refs: Readonly<Record<string, string>>;
}

/** Which entities are wanted. */
export interface EntitiesOptions {
  readonly type?: EntityType;
  /** Such as `governorate`, `town` or `airbase`: see {@link Entity.kind}. */
  readonly kind?: string;
  /** The ID of a place that must hold them, near or far; it is not one of them. */
  readonly within?: string;
}

/** A stage in the life of a group or unit. */
export interface LineageStep {
  readonly id: string;
  readonly name: string;
  readonly from?: string;
  readonly until?: string;
  readonly how?: "renamed" | "merged" | "split";
  readonly on?: string;
}

/** The line of a group or unit through its renamings, mergers and splits. */
export interface Lineage {
  readonly id: string;
  readonly predecessors: readonly LineageStep[];
  readonly successors: readonly LineageStep[];
  /** The bearer of this line at the date asked for, if a date was asked for and there is one. */
  readonly at?: LineageStep;
}

/** How a text is to be read, and what is put in. */
export interface NormalizeOptions extends ResolveOptions {
  /** What to put in a name's place. Default: the canonical name. */
  readonly replace?: ((mention: Mention, entity: Entity) => string) | undefined;
}

/** What can be asked of a set of tables. */
export interface Resolver {
  /**
   * Find every place, group and unit that a text names, and link each to its ID. Never throws, whatever the text. Tags, scripts,
   * links, mail addresses and `@handles` name nothing; the words of a #hashtag do.
   */
  resolve(text: string, options?: ResolveOptions): Resolution;
  /** Look up one name: its readings, most probable first. */
  lookup(name: string, options?: LookupOptions): Lookup;
  /**
   * Everything that is known of one ID, or of one code elsewhere (`pcode:C2169`): any that `refs` has, whatever its letter
   * case. A retired ID leads to its successor; a code that two entities bear leads to neither.
   */
  get(id: string): Entity | undefined;
  /** All entities, or those of a type, of a kind or in a place, each made when it is its turn. */
  entities(options?: EntitiesOptions): IterableIterator<Entity>;
  /** Entities with a name that begins so, best known first. At most 20, unless `limit` says otherwise. */
  search(prefix: string, options?: Pick<LookupOptions, "type" | "limit">): readonly Entity[];
  /** What a group or unit came from and what came of it, and who bore the line at a date. */
  lineage(id: string, options?: { readonly at?: string | Date | undefined }): Lineage | undefined;
  /** What an entity lies in or belongs to, from the nearest to the widest, at a date if one is given. */
  rollUp(id: string, options?: { readonly at?: string | Date | undefined }): readonly Entity[];
  /**
   * The text with the canonical name in the place of every name that was resolved. Links, addresses, handles and tags stay as
   * they are; marks that stand within a name are put behind it: `<b>Idlib</b> province` becomes `<b>Idlib Governorate</b>`.
   */
  normalize(text: string, options?: NormalizeOptions): string;
}
