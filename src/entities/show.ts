import { type CompiledEntity, type CompiledName, Needs } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { typeOf } from "../link/decide.ts";
import type { Entity, EntityName, Relation } from "../types.ts";

/** An entity as the API shows it. */
export function entityOf(lexicon: Lexicon, id: string): Entity | undefined {
  const compiled = lexicon.entity(id);
  return compiled === undefined ? undefined : show(lexicon, compiled);
}

export function show(lexicon: Lexicon, entity: CompiledEntity): Entity {
  const { id, kind, name, within, at, population, from, until, theatre, refs } = entity;
  const names = lexicon
    .namesOf(id)
    .filter(({ needs }) => needs !== Needs.typeWord)
    .map(showName);
  return {
    id,
    type: typeOf(id),
    kind,
    name,
    names,
    ...(within === undefined ? {} : { within }),
    ...(at === undefined ? {} : { at }),
    ...(population === undefined ? {} : { population }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(entity.successorOf === undefined ? {} : { successorOf: entity.successorOf as readonly Relation[] }),
    ...(entity.partOf === undefined ? {} : { partOf: entity.partOf as readonly Relation[] }),
    ...(theatre === undefined ? {} : { theatre }),
    refs,
  };
}

function showName({ name, lang, kind, from, until }: CompiledName): EntityName {
  return { name, lang, kind, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}
