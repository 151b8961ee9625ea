import { nameForms, phraseOf, soundsOfWords } from "../text/key.ts";
import { bareNames } from "./bare-names.ts";
import { Guard, needsOf } from "./guard.ts";
import { meaningsOf } from "./meanings.ts";
import { mistranslations } from "./mistranslations.ts";
import type { RawAlias, RawEntity } from "./schema.ts";
import {
  type CompiledEntity,
  type CompiledName,
  type CompiledRelation,
  type CompiledTables,
  type LetterCase,
  Needs,
  type Tables,
} from "./tables.ts";

/** Work out once what resolving needs: the folded phrase and the key of every name, and what each name asks for. */
export function compile(tables: Tables, stamp: { version: string; hash: string }): CompiledTables {
  const readings = ambiguousReadings(tables);
  const shared = sharedNames(tables);
  const guard = new Guard(tables);
  const meanings = meaningsOf(tables.meanings);
  const entities: CompiledEntity[] = [];
  const names: CompiledName[] = [];
  for (const id of Object.keys(tables.gazetteer).sort(byHolder(tables))) {
    const raw = tables.gazetteer[id] as RawEntity;
    const aliases: readonly RawAlias[] = tables.aliases[id] ?? [];
    const fromTable = raw.sources === undefined && id.startsWith("place/sy/");
    const curated = !fromTable || aliases.some((alias) => alias.table === undefined);
    entities.push(compileEntity(id, raw, curated));
    const seen = new Set<string>();
    const own = new Set<string>();
    const sounds = new Set<string>();
    const all: readonly RawAlias[] = [{ name: raw.name }, ...aliases];
    for (const alias of all) {
      for (const name of compileNames(id, raw.kind, alias)) {
        const identity = `${name.phrase}|${name.needs}|${name.case}|${(name.cues ?? []).join()}`;
        if (name.phrase === "" || seen.has(identity)) continue;
        seen.add(identity);
        if (name.kind !== "mistranslation") own.add(name.phrase);
        // A spelling that sounds just like one before it is found by its key: the bulk need not carry it.
        const heard = `${plainVowels(soundsOfWords(name.phrase.split(" ")))}|${name.lang === "ar"}`;
        if (name.bulk && sounds.has(heard)) continue;
        sounds.add(heard);
        const asked = guard.asks(name, raw.kind, curated);
        const reading = readings.get(`${name.phrase}\t${id}`);
        names.push({ ...name, needs: asked, favours: reading });
      }
    }
    const arabic = all.filter(({ name }) => ARABIC.test(name)).map(({ name }) => name);
    for (const name of mistranslations({ id, kind: raw.kind, curated }, arabic, meanings)) {
      if (!own.has(phraseOf(name))) names.push(mistranslated(id, name));
    }
    // A reading that ambiguous.yaml lists is a name, even where no alias says so.
    for (const { name, cues } of shared.get(id) ?? []) {
      for (const one of compileNames(id, raw.kind, { name })) {
        if (names.some(({ id: owner, phrase }) => owner === id && phrase === one.phrase)) continue;
        names.push({ ...one, favours: cues });
      }
    }
  }
  const retired = Object.fromEntries(
    Object.entries(tables.retired).flatMap(([id, { successor }]) => (successor === undefined ? [] : [[id, successor]])),
  );
  return {
    entities,
    names,
    terms: tables.terms,
    generic: tables.generic,
    retired,
    persons: tables.persons,
    english: guard.words(),
    ...stamp,
  };
}

/** Neighbours stand together: so their coordinates and what holds them pack well. */
function byHolder({ gazetteer }: Tables): (a: string, b: string) => number {
  return (a, b) => byCodeUnit(gazetteer[a]?.within ?? "", gazetteer[b]?.within ?? "") || byCodeUnit(a, b);
}

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What `ambiguous.yaml` says speaks for a reading: folded name and ID -> cue words. */
function ambiguousReadings(tables: Tables): Map<string, readonly string[]> {
  const readings = new Map<string, readonly string[]>();
  for (const entry of tables.ambiguous) {
    const { phrase } = nameForms(entry.name);
    for (const reading of entry.readings) readings.set(`${phrase}\t${reading.id}`, reading.cues ?? []);
  }
  return readings;
}

/** The same by ID. */
function sharedNames(tables: Tables): Map<string, { name: string; cues: readonly string[] }[]> {
  const shared = new Map<string, { name: string; cues: readonly string[] }[]>();
  for (const { name, readings } of tables.ambiguous) {
    for (const { id, cues = [] } of readings) shared.set(id, [...(shared.get(id) ?? []), { name, cues }]);
  }
  return shared;
}

function compileEntity(id: string, raw: RawEntity, curated: boolean): CompiledEntity {
  return {
    id,
    name: raw.name,
    kind: raw.kind,
    within: raw.within,
    at: raw.at,
    population: raw.population,
    from: raw.from,
    until: raw.until,
    successorOf: raw["successor-of"] as readonly CompiledRelation[] | undefined,
    partOf: raw["part-of"] as readonly CompiledRelation[] | undefined,
    theatre: raw.theatre,
    refs: raw.refs ?? {},
    curated,
  };
}

/** The vowels that writers put for one another at will, as one. */
const plainVowels = (sounds: string): string =>
  sounds
    .replace(/[ei]/g, "a")
    .replace(/o/g, "u")
    .replace(/(.)\1+/g, "$1");

const ARABIC = /\p{Script=Arabic}/u;

/** A name that a translation engine may have made: ordinary words, in any letter case, that count beside a type word only. */
function mistranslated(id: string, name: string): CompiledName {
  return {
    id,
    name,
    lang: "en",
    kind: "mistranslation",
    case: "any",
    needs: Needs.typeWord,
    bulk: true,
    phrase: phraseOf(name),
  };
}

type NameWithoutForms = Omit<CompiledName, "phrase">;

function* compileNames(id: string, entityKind: string, alias: RawAlias): Generator<CompiledName> {
  const kind = alias.kind ?? (isAcronym(alias.name) ? "acronym" : "spelling");
  const base: NameWithoutForms = {
    id,
    name: alias.name.normalize("NFC"),
    lang: alias.lang ?? (ARABIC.test(alias.name) ? "ar" : "ar-Latn"),
    kind,
    case: alias.case ?? defaultCase(kind),
    needs: needsOf(id, kind, alias.name),
    from: alias.from,
    until: alias.until,
    cues: alias.cues,
    not: alias.not,
    bulk: alias.table !== undefined,
  };
  // The name of a district without that word is its seat.
  if ((entityKind === "district" || entityKind === "subdistrict") && !/district|منطقة|ناحية/i.test(base.name)) {
    yield withForms({ ...base, needs: Needs.typeWord });
    return;
  }
  // A road named by its ends is those places, in running text.
  if (entityKind === "road" && /\p{L}{3,}\s*[-–]\s*\p{Lu}/u.test(base.name)) {
    yield withForms({ ...base, needs: Needs.nothingHelps });
    return;
  }
  yield withForms(base);
  if (kind !== "spelling") return;
  for (const bare of bareNames(entityKind, base.name)) yield withForms({ ...base, name: bare.name, needs: bare.needs });
}

function withForms(name: NameWithoutForms): CompiledName {
  return { ...name, phrase: phraseOf(name.name) };
}

/** An all-capitals word of two to six letters. */
function isAcronym(name: string): boolean {
  return /^(?:[A-Z]\.?){2,6}$/.test(name);
}

function defaultCase(kind: string): LetterCase {
  return kind === "acronym" ? "exact" : "capital";
}
