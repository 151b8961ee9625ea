import type { CompiledEntity, CompiledName } from "./data/tables.ts";
import { distance } from "./lexicon/distance.ts";
import { nearNames, soundsOf } from "./lexicon/near.ts";
import { candidate, type Ranked, rank, typeOf } from "./link/decide.ts";
import { Document } from "./link/document.ts";
import { evidence } from "./link/evidence.ts";
import { kilometres } from "./link/geo.ts";
import { predecessorAt, readPeriod, renamedBy, standing } from "./link/period.ts";
import type { Reading } from "./link/reading.ts";
import { spelling } from "./link/spelling.ts";
import { transliterated } from "./match/scan.ts";
import { nearLimit } from "./match/unmatched.ts";
import { numberedUnits } from "./match/units.ts";
import type { Engine } from "./resolver.ts";
import { translatedHeads } from "./text/heads.ts";
import { formsOf, formsWithoutFusedArticle, type NameForms } from "./text/key.ts";
import { tokenize } from "./text/tokenize.ts";
import type { Evidence, Lookup, LookupOptions, Status, Via } from "./types.ts";

/** A name alone says less than a text does: a link must be this likely. */
const LOOKUP_RESOLVED = 0.75;

/** One name, its ranked readings. */
export function lookup(engine: Engine, query: string, options: LookupOptions): Lookup {
  const { limit = 10 } = options;
  const found = readingsOf(engine, query).filter(({ entity }) => options.type === undefined || typeOf(entity.id) === options.type);
  const { period, note } = readPeriod(options.date);
  const current = found.map((reading) =>
    period === undefined ? reading : { ...reading, entity: renamedBy(engine.lexicon, reading.entity, period) },
  );
  const document = new Document([], engine.lexicon, period, options.within);
  const ranked = rank(
    { span: { first: 0, content: 0, last: 0, start: 0, end: query.length, hits: [] }, typeWords: [], readings: current },
    current.map((reading) => ({ reading, evidence: weighAlone(document, reading, options) })),
  );
  const notes = note === undefined ? [] : [evidence("period", 0, note)];
  return answer(query, ranked, limit, notes, engine, options);
}

function answer(query: string, ranked: Ranked, limit: number, notes: readonly Evidence[], engine: Engine, options: LookupOptions): Lookup {
  const best = ranked.weighed[0];
  if (best === undefined) {
    const unit = numberedUnits(tokenize(query))[0];
    const reason =
      unit === undefined
        ? "no name of the tables is spelt like it, or near to it"
        : `read as number ${unit.number}, designator ${unit.designator}; the tables have no such unit`;
    return { query, status: "unknown", score: 0, candidates: [], evidence: [...notes, evidence("spelling", 0, reason)] };
  }
  const { period } = readPeriod(options.date);
  let status: Status = best.probability >= LOOKUP_RESOLVED ? "resolved" : "ambiguous";
  const why: Evidence[] = [...notes, ...best.evidence];
  if (period !== undefined && standing(best.reading.entity, period) === "not-yet") {
    status = "anachronistic";
    const before = predecessorAt(engine.lexicon, best.reading.entity, period);
    why.push(evidence("period", 0, `it began ${best.reading.entity.from}${before === undefined ? "" : `; ${before.name} bore that line then`}`));
  }
  return {
    query,
    status,
    ...(status === "resolved" ? { id: best.reading.entity.id } : {}),
    score: Math.round(best.probability * 1000) / 1000,
    via: best.reading.via,
    candidates: ranked.weighed.slice(0, limit).map(candidate),
    evidence: why,
  };
}

/** All readings of a name: the same words, the same key, near sounds; the bolder way only where the plainer finds little. */
function readingsOf(engine: Engine, query: string): Reading[] {
  const tokens = tokenize(query).slice(0, 12);
  const forms = formsOf(tokens);
  if (forms.phrase === "") return [];
  const readings = new Map<CompiledName, Reading>();
  const { lexicon } = engine;
  for (const name of lexicon.withPhrase(forms.phrase)) add(engine, readings, name, viaOf(name, query), 0);
  for (const unit of numberedUnits(tokens)) {
    for (const { entity } of engine.units().readings(unit)) {
      const name = lexicon.names.find(({ id }) => id === entity.id);
      if (name !== undefined && ![...readings.values()].some((one) => one.entity === entity)) add(engine, readings, name, "folded", 0);
    }
    return [...readings.values()];
  }
  const variants: (NameForms | undefined)[] = [forms, formsWithoutFusedArticle(tokens), ...translatedHeads(forms.phrase)];
  for (const variant of variants) {
    if (variant === undefined || variant.key.length < 2 || /\d/.test(variant.phrase)) continue;
    addNear(engine, readings, variant);
  }
  return [...readings.values()];
}

function addNear(engine: Engine, readings: Map<CompiledName, Reading>, { key, sounds }: NameForms): void {
  for (const name of engine.lexicon.withKey(key)) {
    if (readings.has(name) || !transliterated(name)) continue;
    const away = distance(sounds, soundsOf(name), 1.2);
    if (away <= 1.2) add(engine, readings, name, "transliteration", away);
  }
  if (key.length < 3 || sounds.length < 4) return;
  for (const { name, distance: away } of nearNames(engine.lexicon, sounds, key, nearLimit(sounds))) {
    if (!readings.has(name) && transliterated(name)) add(engine, readings, name, "fuzzy", away);
  }
}

function add(engine: Engine, readings: Map<CompiledName, Reading>, name: CompiledName, via: Via, away: number): void {
  const entity = engine.lexicon.entity(name.id);
  if (entity !== undefined) readings.set(name, { entity, name, via, hit: { name, via, distance: away, articleDiffers: false } });
}

function viaOf(name: CompiledName, query: string): Via {
  if (name.kind === "mistranslation") return "mistranslation";
  if (name.kind === "acronym") return "acronym";
  return name.name === query.trim() ? "exact" : "folded";
}

/** What can be said of a reading when there is no text around it. */
function weighAlone(document: Document, reading: Reading, options: LookupOptions): readonly Evidence[] {
  const found: Evidence[] = [spelling(reading), aloneness(reading)];
  const { entity } = reading;
  if (options.within !== undefined && entity.id !== options.within) {
    const holder = document.lexicon.entity(options.within)?.name ?? options.within;
    const inside = document.holds(options.within, entity.id);
    found.push(
      evidence("containment", inside ? 2 : -5, inside ? `it lies in ${holder}` : `it does not lie in ${holder}`),
    );
  }
  if (options.near !== undefined && entity.at !== undefined) {
    const away = kilometres(options.near, entity.at);
    found.push(evidence("company", Math.max(-4, 2.5 - away / 10), `${Math.round(away)} km from the point given`));
  }
  return found;
}

/** How well known an entity is: of two bearers of one name, the bigger is meant. */
function aloneness({ entity, name }: Reading): Evidence {
  return evidence("prior", 2 + fame(entity) + (name.needs > 0 || name.cues !== undefined ? -1.5 : 0), `a ${entity.kind}`);
}

function fame(entity: CompiledEntity): number {
  if (entity.kind === "country" || entity.kind === "continent") return 4;
  if (entity.kind === "city") return 3.5;
  if (entity.kind === "governorate") return 1.5;
  const people = entity.population === undefined ? 0 : Math.max(0, Math.log10(entity.population / 300)) * 0.7;
  return (entity.curated ? 1.5 : 0) + people;
}
