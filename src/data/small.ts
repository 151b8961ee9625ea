import { keyOfSounds, soundsOfWords } from "../text/key.ts";
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
/** The languages of its names; the full pack has those of the Turkish, Kurdish and European press. */
const LANGUAGES: ReadonlySet<string> = new Set(["en", "ar", "ar-Latn"]);
/** Spellings kept of one place. Bodies keep all that the key tells apart: `Syrian Coalition` must not become Syria. */
const SPELLINGS = 6;
const ALWAYS: ReadonlySet<string> = new Set(["acronym", "demonym", "mistranslation"]);

/**
 * The tables for a browser: groups, units, cities, towns and the facilities in the news, with what holds them.
 * A name that the transliteration key finds by another spelling is left out; so are references but the p-code.
 */
export function smallTables(tables: CompiledTables): CompiledTables {
  const byId = new Map(tables.entities.map((entity) => [entity.id, entity]));
  const kept = new Set<string>();
  for (const entity of tables.entities) if (isWanted(entity)) keep(entity, byId, kept);
  return {
    ...tables,
    entities: tables.entities.filter(({ id }) => kept.has(id)).map(lighter),
    names: fewer(
      tables.names.filter(
        ({ id, bulk, kind, lang }) =>
          kept.has(id) && !(bulk && kind === "mistranslation") && (LANGUAGES.has(lang) || kind === "acronym"),
      ),
      new Set(tables.entities.filter(({ kind }) => kind === "city").map(({ id }) => id)),
    ),
    retired: Object.fromEntries(
      Object.entries(tables.retired).filter(([, successor]) => leadsTo(successor, tables.retired, kept)),
    ),
  };
}

function isWanted({ id, kind, curated }: CompiledEntity): boolean {
  if (!id.startsWith("place/")) return true;
  return KEPT.has(kind) && (curated || kind === "city");
}

function lighter(entity: CompiledEntity): CompiledEntity {
  const { pcode, iso, icao } = entity.refs as { readonly [code: string]: string | undefined };
  const refs = Object.entries({ pcode, iso, icao }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { ...entity, refs: Object.fromEntries(refs) };
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
    const key = `${keyOfSounds(soundsOfWords(phrase.split(" ")))} ${lang === "ar"} ${cues !== undefined}`;
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
  const holder = entity.within === undefined ? undefined : byId.get(entity.within);
  if (holder !== undefined) keep(holder, byId, kept);
}

/** A successor may itself have been withdrawn. */
function leadsTo(id: string, retired: CompiledTables["retired"], kept: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = retired[at]) {
    if (kept.has(at)) return true;
    seen.add(at);
  }
  return false;
}
