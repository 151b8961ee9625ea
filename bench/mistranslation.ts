import type { CompiledEntity, CompiledTables } from "../src/data/tables.ts";
import type { Mention, Resolver } from "../src/types.ts";

/** What became of the generated mistranslations that were put into sentences. */
export interface MistranslationFigures {
  readonly asked: number;
  readonly resolved: number;
  /** Left open, with the right place among the candidates. */
  readonly ambiguous: number;
  readonly wrong: number;
  readonly missed: number;
  readonly faults: readonly string[];
}

const SAMPLE = 400;
const SETTLEMENTS = new Set(["city", "town", "village", "hamlet"]);

/** A seeded sample of the generated names, each in a sentence of a small text on this war. */
export function mistranslationReport(tables: CompiledTables, resolver: Resolver): MistranslationFigures {
  const byId = new Map(tables.entities.map((entity) => [entity.id, entity]));
  const generated = tables.names.filter(({ kind, bulk }) => kind === "mistranslation" && bulk);
  const count = { resolved: 0, ambiguous: 0, wrong: 0, missed: 0 };
  const faults: string[] = [];
  const next = seeded(4);
  const asked = Math.min(SAMPLE, generated.length);
  for (let at = 0; at < asked; at++) {
    const { id, name } = generated[Math.floor(next() * generated.length)] as { id: string; name: string };
    const entity = byId.get(id) as CompiledEntity;
    const frames = framesOf(name, entity, byId);
    const text = frames[Math.floor(next() * frames.length)] as string;
    const start = text.indexOf(name, text.indexOf(". "));
    const mention = resolver.resolve(text).mentions.find((one) => one.start <= start && one.end >= start + name.length);
    const outcome = outcomeOf(mention, id);
    count[outcome]++;
    if (outcome === "wrong" || outcome === "missed") faults.push(`${outcome} ${id}: ${text} ${mention?.id ?? ""}`);
  }
  return { asked, ...count, faults };
}

function outcomeOf(mention: Mention | undefined, id: string): "resolved" | "ambiguous" | "wrong" | "missed" {
  if (mention?.id === id) return "resolved";
  if (mention?.id !== undefined) return "wrong";
  return mention?.candidates.some((one) => one.id === id) === true ? "ambiguous" : "missed";
}

function framesOf(name: string, entity: CompiledEntity, byId: ReadonlyMap<string, CompiledEntity>): readonly string[] {
  const holders: CompiledEntity[] = [];
  for (let at = entity.within; at !== undefined; at = byId.get(at)?.within) {
    const holder = byId.get(at);
    if (holder === undefined) break;
    holders.push(holder);
  }
  const governorate =
    holders.find(({ kind }) => kind === "governorate")?.name.replace(" Governorate", "") ?? "Damascus";
  const context = `Government forces shelled several areas of ${governorate} province in Syria on Monday.`;
  const { kind } = entity;
  if (kind === "neighbourhood") {
    const city = holders[0]?.name ?? governorate;
    return [
      `${context} Two people were killed in ${name} neighbourhood in ${city}.`,
      `${context} Clashes broke out in the ${name} district of ${city}.`,
    ];
  }
  if (SETTLEMENTS.has(kind)) {
    const word = kind === "hamlet" ? "village" : kind;
    return [
      `${context} Two people were killed in the ${word} of ${name}.`,
      `${context} Air raids hit ${name} ${word} at dawn.`,
      `${context} Air raids hit the countryside of ${name} at dawn.`,
    ];
  }
  const word =
    { airbase: "military airport", helibase: "airbase", "border-crossing": "crossing", mountains: "mountains" }[kind] ??
    kind.replace("-", " ");
  return [
    `${context} Fighting went on around the ${name} ${word}.`,
    `${context} Fighting went on around the ${word} of ${name}.`,
  ];
}

/** A small generator of numbers below one: the same seed, the same numbers. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
