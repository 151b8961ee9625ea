import type { LocatedTables, SourceFile } from "../../data/check/located.ts";
import { GROUP_KINDS, PLACE_KINDS, UNIT_KINDS } from "../../data/kinds.ts";
import type { RawAlias } from "../../data/schema.ts";
import { isArabic } from "../../text/script.ts";
import { dataErrors } from "./errors.ts";
import { lineOf, withAlias, withEntity } from "./insert.ts";
import { mintId, slugOf } from "./slug.ts";
import { aliasFileOf, entityFileOf } from "./where.ts";

/** A name to add to an entity. */
export interface NewAlias extends Omit<RawAlias, "kind" | "case" | "table"> {
  readonly id: string;
  readonly kind?: string | undefined;
  readonly case?: string | undefined;
}

/** An entity to add, under an ID that is minted from its name. */
export interface NewEntity {
  readonly type: string;
  /** A country for places, a force for units. */
  readonly home?: string | undefined;
  readonly slug?: string | undefined;
  readonly name: string;
  readonly kind: string;
  readonly within?: string | undefined;
  readonly at?: readonly [number, number] | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly theatre?: string | undefined;
  readonly sources: readonly string[];
  readonly note?: string | undefined;
}

/** What a command would write, and where. */
export interface Plan {
  readonly id: string;
  readonly file: SourceFile;
  /** The lines that it adds. */
  readonly added: readonly string[];
}

/** The change that adds a name. */
export function planAlias(alias: NewAlias, tables: LocatedTables): Plan {
  if (!tables.ids.has(alias.id))
    throw dataErrors.badValue(
      "--id",
      alias.id,
      "No entity has this ID: `canonym lookup NAME` finds it, --new-entity makes one.",
    );
  const { id, ...fields } = alias;
  const before = aliasFileOf(id, tables);
  // Arabic says so, that a reader need not tell it from Persian.
  const lang = fields.lang ?? (isArabic(fields.name) ? "ar" : undefined);
  const written = { ...fields, lang: lang === "ar-Latn" ? undefined : lang, name: fields.name.normalize("NFC").trim() };
  const entry = before.text.split("\n").includes(`${id}:`) ? [] : [`${id}:`];
  return { id, file: withAlias(before, id, written), added: [...entry, lineOf(written)] };
}

/** The change that adds an entity. */
export function planEntity(entity: NewEntity, tables: LocatedTables): Plan {
  const { type, home, slug, ...facts } = entity;
  const kinds: readonly string[] = { place: PLACE_KINDS, group: GROUP_KINDS, unit: UNIT_KINDS }[type] ?? [];
  if (!kinds.includes(entity.kind))
    throw dataErrors.badValue("--kind", entity.kind, `The kinds of a ${type} are ${kinds.join(", ")}.`);
  const id = freeId(type, home, slug, entity, tables);
  const before = entityFileOf(id, entity.kind, tables);
  const sources = facts.sources.length === 0 ? undefined : facts.sources;
  const file = withEntity(before, id, { ...facts, sources, name: entity.name.normalize("NFC").trim() });
  return { id, file, added: entryOf(id, file.text) };
}

/** The slug of the name, with that of what holds it added where two would collide. An ID is never used twice. */
function freeId(
  type: string,
  home: string | undefined,
  slug: string | undefined,
  { name, within }: NewEntity,
  tables: LocatedTables,
): string {
  const plain = slug ?? slugOf(name);
  if (plain === "") throw dataErrors.missing("--slug", `because "${name}" has no Latin letters to make an ID from`);
  const retired = new Map(tables.retired.map((one) => [one.id, `gazetteer/retired.yaml:${one.line}`]));
  const taken = (id: string): string | undefined => {
    const there = tables.entities.find((one) => one.id === id);
    return there === undefined
      ? (retired.get(id) ?? (tables.ids.has(id) ? "it is in the tables" : undefined))
      : `${there.file}:${there.line}`;
  };
  const wanted = mintId(type, home, plain);
  const place = taken(wanted);
  if (place === undefined) return wanted;
  const area = within
    ?.split("/")
    .pop()
    ?.replace(/-(?:subdistrict|district|governorate)$/, "");
  const second = area === undefined || slug !== undefined ? undefined : `${wanted}-${area}`;
  if (second === undefined || taken(second) !== undefined) throw dataErrors.taken(wanted, place);
  return second;
}

function entryOf(id: string, text: string): readonly string[] {
  const lines = text.split("\n");
  const start = lines.indexOf(`${id}:`);
  const length = lines.slice(start + 1).findIndex((line) => !line.startsWith(" "));
  return lines.slice(start, start + 1 + length);
}
