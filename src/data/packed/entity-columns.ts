import { slugOf } from "../../text/slug.ts";
import type { CompiledEntity } from "../tables.ts";
import { checked, lifeCell, type Table } from "./cells.ts";
import { BLOCK_ROWS } from "./columns.ts";
import type { NameColumn } from "./name-columns.ts";
import type { ColumnName } from "./sections.ts";
import { blocks, characters, dense, sparse } from "./write-columns.ts";

type EntityColumn = Exclude<ColumnName, NameColumn | "names of each" | "word lists">;

/** The columns that tell of the entities themselves. A label that is the first of an entity's names is told there. */
export function entityColumns(
  entities: readonly CompiledEntity[],
  firstNames: ReadonlyMap<string, string>,
  kinds: Table<string>,
): Record<EntityColumn, string> {
  const rows = new Map(entities.map(({ id }, row) => [id, row]));
  const cells = (cell: (entity: CompiledEntity) => string | undefined): string[] =>
    entities.map((entity) => checked(cell(entity) ?? "", entity.id));
  return {
    ids: dense(cells(idCell)),
    labels: sparse(cells(({ id, name }) => (firstNames.get(id) === name ? "" : name))),
    kinds: characters(entities.map(({ kind }) => kinds.number(kind))),
    holders: holders(entities, rows),
    latitudes: degrees(entities, 0),
    longitudes: degrees(entities, 1),
    populations: dense(cells(({ population }) => population?.toString(36))),
    lives: sparse(cells(lifeCell)),
    relations: sparse(cells((entity) => relationsCell(entity, rows))),
    "p-codes": pcodes(entities),
    references: sparse(cells(({ refs }) => refsCell(refs))),
    curated: characters(entities.map(({ curated }) => (curated ? 1 : 0))),
  };
}

/** `~` stands for `place/sy/` and `*` for the slug of the label; `place/sy/slug` is empty and `group/slug` is `g`. */
function idCell({ id, name }: CompiledEntity): string {
  const slug = slugOf(name);
  if (id === `place/sy/${slug}`) return "";
  if (id === `group/${slug}`) return "g";
  const [country, rest] = id.startsWith("place/sy/") ? ["~", id.slice("place/sy/".length)] : ["", id];
  return country + (slug.length < 2 ? rest : rest.replace(slug, "*"));
}

/** Other entities of the pack are told by their rows. */
function relationsCell(entity: CompiledEntity, rows: ReadonlyMap<string, number>): string {
  const { successorOf, partOf, theatre, divided } = entity;
  const relations = [successorOf, partOf, theatre, ...(divided === undefined ? [] : [divided])];
  if (relations.every((one) => one === undefined)) return "";
  return JSON.stringify(relations, (key, value: unknown) =>
    key === "id" ? (rows.get(value as string) ?? value) : value,
  );
}

/** Where the holder changes from one row to the next: its row, its ID where it is told of elsewhere, `-` for none. */
function holders(entities: readonly CompiledEntity[], rows: ReadonlyMap<string, number>): string {
  let last: string | undefined;
  return sparse(
    entities.map(({ within }) => {
      if (within === last) return "";
      last = within;
      return within === undefined ? "-" : (rows.get(within)?.toString(36) ?? within);
    }),
  );
}

/**
 * Latitudes or longitudes as steps from one to the next of a block in thousandths of a degree, behind a point the rest in
 * ten-thousandths (eleven metres) and five. The bulk has no rest: two lists mark a village at its mosque or at its
 * edge, which is farther apart.
 */
function degrees(entities: readonly CompiledEntity[], axis: 0 | 1): string {
  let last = 0;
  return blocks(
    entities.map(({ at, curated }, row) => {
      if (row % BLOCK_ROWS === 0) last = 0;
      if (at === undefined) return "";
      const thousandths = Math.round(at[axis] * 1000);
      const rest = curated ? Math.round(at[axis] * 10_000) - thousandths * 10 : 0;
      const step = thousandths - last;
      last = thousandths;
      return rest === 0 ? step.toString(36) : `${step.toString(36)}.${(rest + 5).toString(36)}`;
    }),
  );
}

/** OCHA's codes of neighbours follow one another: `C4321` is told as a step, other codes as they are. */
function pcodes(entities: readonly CompiledEntity[]): string {
  let last = 0;
  return sparse(
    entities.map(({ id, refs: { pcode = "" } }) => {
      if (!COMMUNITY.test(pcode)) return checked(pcode, id);
      const step = Number(pcode.slice(1)) - last;
      last += step;
      return String(step);
    }),
  );
}

const COMMUNITY = /^C\d{4}$/;

/** Who's On First IDs stay in the tables: they would double the size of this column. */
function refsCell(refs: Readonly<Record<string, string>>): string {
  return Object.entries(refs)
    .filter(([code]) => code !== "wof" && code !== "pcode")
    .map(([code, value]) =>
      code === "geonames" && /^[1-9]\d*$/.test(value) ? Number(value).toString(36) : `${code}=${value}`,
    )
    .join(" ");
}
