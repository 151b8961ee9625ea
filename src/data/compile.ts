import { nameForms, phraseOf } from "../text/key.ts";
import { isArabic } from "../text/script.ts";
import { foldedPhrase, tokenize } from "../text/tokenize.ts";
import { compileNames, namesOf } from "./compile-names.ts";
import { Guard } from "./guard.ts";
import { holderNames, settlementNames, twinNames } from "./kin-names.ts";
import { meaningsOf } from "./meanings.ts";
import { mistranslations } from "./mistranslations.ts";
import { SETTLEMENT_KINDS, VILLAGE_KINDS } from "./place-kinds.ts";
import type { RawAlias, RawEntity } from "./schema.ts";
import {
  type CompiledEntity,
  type CompiledName,
  type CompiledRelation,
  type CompiledTables,
  Needs,
  type Tables,
} from "./tables.ts";

/** Work out once what resolving needs: the folded phrase and the key of every name, and what each name asks for. */
export function compile(tables: Tables, stamp: { version: string; hash: string }): CompiledTables {
  const readings = ambiguousReadings(tables);
  const shared = sharedNames(tables);
  const guard = new Guard(tables);
  const meanings = meaningsOf(tables.meanings);
  const twins = twinNames(tables);
  const theirs = villageNames(tables);
  const bearers = bearersOf(tables);
  const entities: CompiledEntity[] = [];
  const names: CompiledName[] = [];
  for (const id of Object.keys(tables.gazetteer).sort(byHolder(tables))) {
    const raw = tables.gazetteer[id] as RawEntity;
    const aliases: readonly RawAlias[] = tables.aliases[id] ?? [];
    const fromTable = raw.sources === undefined && id.startsWith("place/sy/");
    const curated = !fromTable || aliases.some((alias) => alias.table === undefined);
    entities.push(compileEntity(id, raw, curated));
    const given: readonly RawAlias[] = [{ name: raw.name }, ...aliases, ...(twins.get(id) ?? [])];
    const own = namesOf({ id, kind: raw.kind }, given, holderNames(tables, id), (phrase) =>
      raw.kind === "town" || raw.kind === "city"
        ? !tables.gazetteer[`${id}-governorate`] && theirs.has(phrase)
        : isAnothers(bearers.get(phrase), id),
    );
    for (const name of own) {
      names.push({
        ...name,
        needs: guard.asks(name, raw.kind, curated),
        favours: readings.get(`${name.phrase}\t${id}`),
      });
    }
    const lent = namesOf({ id, kind: raw.kind }, settlementNames(tables, id), new Set());
    for (const name of lent)
      if (!own.some(({ phrase }) => phrase === name.phrase)) names.push({ ...name, needs: Needs.typeWord });
    const phrases = new Set(own.filter(({ kind }) => kind !== "mistranslation").map(({ phrase }) => phrase));
    const arabic = given.map(({ name }) => name).filter(isArabic);
    for (const name of mistranslations({ id, kind: raw.kind, curated }, arabic, meanings)) {
      if (!phrases.has(phraseOf(name))) names.push(mistranslated(id, name));
    }
    // A reading that ambiguous.yaml lists is a name, even where no alias says so.
    for (const { name, cues } of shared.get(id) ?? []) {
      for (const one of compileNames(id, raw.kind, { name })) {
        if (!own.some(({ phrase }) => phrase === one.phrase)) names.push({ ...one, favours: cues });
      }
    }
  }
  const retired = Object.fromEntries(
    Object.entries(tables.retired).flatMap(([id, { successor }]) => (successor === undefined ? [] : [[id, successor]])),
  );
  return {
    entities,
    names: names.map(ofOneShape),
    terms: tables.terms,
    generic: tables.generic,
    retired,
    persons: tables.persons,
    war: tables.war.map((word) => foldedPhrase(tokenize(word))),
    english: guard.words(),
    ...stamp,
  };
}

/** The labels of villages and hamlets and their other spellings, folded; but none that a city has for its label. */
function villageNames({ gazetteer, aliases }: Tables): ReadonlySet<string> {
  const names = new Set<string>();
  const places = Object.entries(gazetteer);
  for (const [id, { kind, name }] of places) {
    if (!VILLAGE_KINDS.has(kind)) continue;
    names.add(phraseOf(name));
    for (const alias of aliases[id] ?? []) if (alias.table !== undefined) names.add(phraseOf(alias.name));
  }
  for (const [, { kind, name }] of places) if (kind === "city") names.delete(phraseOf(name));
  return names;
}

/** Who bears a phrase that someone has looked at, among the settlements of Syria but the seats of governorates; "" for several. */
function bearersOf({ gazetteer, aliases }: Tables): ReadonlyMap<string, string> {
  const bearers = new Map<string, string>();
  for (const [id, { kind, name }] of Object.entries(gazetteer)) {
    if (!id.startsWith("place/sy/") || !SETTLEMENT_KINDS.has(kind) || gazetteer[`${id}-governorate`]) continue;
    const looked = (aliases[id] ?? []).filter(({ table, cues }) => table === undefined && cues === undefined);
    for (const phrase of new Set([name, ...looked.map((alias) => alias.name)].map(phraseOf)))
      bearers.set(phrase, bearers.has(phrase) ? "" : id);
  }
  return bearers;
}

const isAnothers = (bearer: string | undefined, id: string): boolean => bearer !== undefined && bearer !== id;

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
    divided: raw.divided,
    refs: raw.refs ?? {},
    curated,
  };
}

/** With every field, in one order, in one piece: readers of names are several times as fast over objects of one shape. */
const ofOneShape = (one: CompiledName): CompiledName => ({
  id: one.id,
  name: one.name,
  lang: one.lang,
  kind: one.kind,
  case: one.case,
  needs: one.needs,
  bulk: one.bulk,
  from: one.from,
  until: one.until,
  cues: one.cues,
  not: one.not,
  favours: one.favours,
  phrase: one.phrase,
  sounds: undefined,
});

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
