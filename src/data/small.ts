import { groupBy } from "../text/group.ts";
import { keyOfSounds, soundsOfWords } from "../text/key.ts";
import { SETTLEMENT_KINDS } from "./place-kinds.ts";
import type { CompiledEntity, CompiledName, CompiledTables } from "./tables.ts";

/** The kinds of places that a browser's pack is for: where the news is, and what holds it. */
const KEPT: ReadonlySet<string> = new Set([
  "country",
  "continent",
  "governorate",
  "city",
  "town",
  "region",
  "airbase",
  "airport",
  "camp",
  "dam",
  "oil-field",
  "gas-field",
  "border-crossing",
  "desert",
  "lake",
  "river",
]);
const AREAS: ReadonlySet<string> = new Set(["governorate", "region"]);
/** Numbered units: those of forces abroad that were not in Syria share their numbers with Syria's, and hardly meet them. */
const NUMBERED: ReadonlySet<string> = new Set(["division", "brigade", "regiment"]);
/** The languages of its names; the full pack has those of the Turkish, Kurdish and European press. */
const LANGUAGES: ReadonlySet<string> = new Set(["en", "ar", "ar-Latn"]);
/** Spellings kept of one place. Bodies keep all that the key tells apart: `Syrian Coalition` must not become Syria. */
const SPELLINGS = 5;
/** A country, or a part of one abroad, with fewer names than these is not in the news of this war: Vanuatu, Diyarbakir Province. */
const IN_THE_NEWS = 4;
const ALWAYS: ReadonlySet<string> = new Set(["acronym", "demonym", "mistranslation"]);

/**
 * The tables for a browser: groups, units, cities, towns and the facilities in the news, with the governorates that
 * hold them. Left out are names that the transliteration key finds by another spelling, names that nobody has looked
 * at, what translation engines make of names, type words but those of English and Arabic, references but codes, and the
 * numbered units of forces that were not in Syria.
 */
export function smallTables(tables: CompiledTables): CompiledTables {
  const byId = new Map(tables.entities.map((entity) => [entity.id, entity]));
  const spellings = groupBy(tables.names, ({ id }) => id);
  const kept = new Set<string>();
  for (const entity of tables.entities) {
    if (isWanted(entity, spellings.get(entity.id)?.length ?? 0)) keep(entity, byId, kept);
  }
  const names = fewer(
    tables.names.filter(
      ({ id, bulk, kind, lang }) =>
        kept.has(id) && !bulk && kind !== "mistranslation" && (LANGUAGES.has(lang) || kind === "acronym"),
    ),
    new Set(tables.entities.filter(({ kind }) => kind === "city").map(({ id }) => id)),
  );
  return {
    ...tables,
    leftOut: tables.entities.filter(({ id, kind }) => SETTLEMENT_KINDS.has(kind) && !kept.has(id)).length,
    terms: tables.terms.filter(({ pack }) => pack === undefined),
    entities: tables.entities.filter(({ id }) => kept.has(id)).map((entity) => lighter(entity, byId)),
    names,
    english: likeNames(tables.english, names),
    retired: Object.fromEntries(
      Object.entries(tables.retired).filter(([, successor]) => leadsTo(successor, tables.retired, kept)),
    ),
  };
}

/** The words that read like one of the names. */
function likeNames(words: readonly string[], names: readonly CompiledName[]): readonly string[] {
  const phrases = new Set(names.map(({ phrase }) => phrase));
  const keys = new Set(names.map(keyOf));
  return words.filter((word) => phrases.has(word) || keys.has(keyOf({ phrase: word })));
}

const keyOf = ({ phrase }: { readonly phrase: string }): string => keyOfSounds(soundsOfWords(phrase.split(" ")));

function isWanted({ id, kind, theatre, curated }: CompiledEntity, spellings: number): boolean {
  if (id.startsWith("unit/")) return !NUMBERED.has(kind) || theatre === undefined || theatre.includes("sy");
  if (!id.startsWith("place/")) return true;
  const abroad = kind === "country" || (AREAS.has(kind) && !id.startsWith("place/sy/"));
  if (abroad && spellings < IN_THE_NEWS) return false;
  return KEPT.has(kind) && (curated || kind === "city");
}

/** References but for codes go, coordinates are those of the bulk, and a town lies in its governorate. */
function lighter(entity: CompiledEntity, byId: ReadonlyMap<string, CompiledEntity>): CompiledEntity {
  const { at } = entity;
  const { pcode, icao } = entity.refs as { readonly [code: string]: string | undefined };
  const refs = Object.entries({ pcode, icao }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const thousandths = (degrees: number): number => Math.round(degrees * 1000) / 1000;
  return {
    ...entity,
    within: holderOf(entity, byId)?.id ?? entity.within,
    at: at && [thousandths(at[0]), thousandths(at[1])],
    refs: Object.fromEntries(refs),
  };
}

/** The first few names of each entity that the key tells apart. */
function fewer(names: readonly CompiledName[], cities: ReadonlySet<string>): readonly CompiledName[] {
  const heard = new Map<string, Set<string>>();
  const most = (id: string): number => {
    const all = !id.startsWith("place/") || id.endsWith("-governorate") || cities.has(id);
    return all ? Number.POSITIVE_INFINITY : SPELLINGS;
  };
  return names.filter(({ id, phrase, kind, lang, cues }) => {
    const own = heard.get(id) ?? new Set();
    heard.set(id, own);
    if (ALWAYS.has(kind)) return true;
    const key = `${keyOf({ phrase })} ${lang === "ar"} ${cues !== undefined}`;
    // One word alone is a body's name only as it is spelt.
    const alone = !id.startsWith("place/") && !phrase.includes(" ");
    if ((own.has(key) && !alone) || own.size >= most(id)) return false;
    own.add(key);
    return true;
  });
}

function keep(entity: CompiledEntity, byId: ReadonlyMap<string, CompiledEntity>, kept: Set<string>): void {
  if (kept.has(entity.id)) return;
  kept.add(entity.id);
  const holder = holderOf(entity, byId);
  if (holder !== undefined) keep(holder, byId, kept);
}

/** What holds an entity, leaving out districts and subdistricts: their names are mostly those of the towns in them. */
function holderOf(entity: CompiledEntity, byId: ReadonlyMap<string, CompiledEntity>): CompiledEntity | undefined {
  let holder = entity.within === undefined ? undefined : byId.get(entity.within);
  while (holder !== undefined && DISTRICTS.has(holder.kind)) {
    holder = holder.within === undefined ? undefined : byId.get(holder.within);
  }
  return holder;
}

const DISTRICTS: ReadonlySet<string> = new Set(["district", "subdistrict"]);

/** A successor may itself have been withdrawn. */
function leadsTo(id: string, retired: CompiledTables["retired"], kept: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = retired[at]) {
    if (kept.has(at)) return true;
    seen.add(at);
  }
  return false;
}
