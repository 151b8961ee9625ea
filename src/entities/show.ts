import { type CompiledEntity, type CompiledName, Needs } from "../data/tables.ts";
import type { Engine } from "../engine.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { typeOf } from "../link/decide.ts";
import type { Entity, EntityName, Relation } from "../types.ts";

/** An entity as the API shows it, by its ID or by its code in another list. */
export function entityOf({ lexicon, bearersOfCodes }: Engine, id: string): Entity | undefined {
  // No ID has a colon, and every reference has: to look for one takes an index of all of them.
  const bearer = String(id).includes(":") ? bearersOfCodes().get(String(id).toLowerCase()) : id;
  const compiled = bearer === undefined ? undefined : lexicon.entity(bearer);
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
