import { phraseOf } from "../text/key.ts";
import { slugOf } from "../text/slug.ts";
import { type CompiledEntity, type CompiledName, type CompiledTables, FORMAT } from "./tables.ts";

/** Columns are joined by newlines, sections by form feeds. */
const ROW = "\n";
export const SECTION = "\f";

/**
 * Pack compiled tables into one string:
 *
 *     header (JSON) \f ids \f names \f kinds ... \f name surfaces \f phrases ...
 *
 * A section is a column, one row a line. Columns of like things compress well and split fast; an empty
 * row means the usual (no value, or a value that can be worked out).
 */
export function pack(tables: CompiledTables): string {
  const foreign = foreignIds(tables);
  const ids = new Map([...tables.entities.map(({ id }) => id), ...foreign].map((id, at) => [id, at]));
  const shapes = new Table<string>();
  const wordLists = new Table<string>();
  const kinds = new Table<string>();
  const entities = entityColumns(tables.entities, kinds);
  const labels = new Map(tables.entities.map(({ id, name }) => [id, name]));
  const names = nameColumns(tables.names, ids, labels, shapes, wordLists);
  const header = {
    format: FORMAT,
    version: tables.version,
    hash: tables.hash,
    entities: tables.entities.length,
    names: tables.names.length,
    foreign,
    kinds: kinds.values,
    shapes: shapes.values,
    wordLists: wordLists.values.map((list) => JSON.parse(list) as string[]),
    terms: tables.terms,
    generic: tables.generic,
    retired: tables.retired,
    persons: tables.persons,
    english: tables.english.join(" "),
  };
  return [JSON.stringify(header), ...entities, ...names].join(SECTION);
}

/** IDs that have names here, and are told of in another pack: they are numbered after the entities. */
function foreignIds(tables: CompiledTables): readonly string[] {
  const own = new Set(tables.entities.map(({ id }) => id));
  return [...new Set(tables.names.map(({ id }) => id))].filter((id) => !own.has(id));
}

/** Values that repeat, each under a number. */
class Table<V> {
  readonly values: V[] = [];
  readonly #numbers = new Map<V, number>();

  number(value: V): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.values.length;
      this.values.push(value);
      this.#numbers.set(value, number);
    }
    return number;
  }
}

function entityColumns(entities: readonly CompiledEntity[], kinds: Table<string>): string[] {
  const column = (cell: (entity: CompiledEntity) => string | number | undefined): string =>
    entities.map((entity) => cell(entity) ?? "").join(ROW);
  return [
    column(({ id, name }) => (id === `place/sy/${slugOf(name)}` ? "" : id === `group/${slugOf(name)}` ? "g" : id)),
    column(({ name }) => name),
    column(({ kind }) => kinds.number(kind).toString(36)),
    column(({ within }) => within?.replace(/^place\/sy\//, "~")),
    ...coordinates(entities),
    column(({ population }) => population?.toString(36)),
    column(({ from, until }) => (from === undefined && until === undefined ? "" : `${from ?? ""}/${until ?? ""}`)),
    column(({ successorOf, partOf, theatre }) =>
      successorOf === undefined && partOf === undefined && theatre === undefined
        ? ""
        : JSON.stringify([successorOf, partOf, theatre]),
    ),
    pcodes(entities),
    column(({ refs }) => refsCell(refs)),
    column(({ curated }) => (curated ? "" : "0")),
  ];
}

/**
 * Latitudes and longitudes as steps from one to the next in thousandths of a degree, behind a point the rest in
 * ten-thousandths (eleven metres) and five. The bulk has no rest: two lists mark a village at its mosque or at its
 * edge, which is farther apart.
 */
function coordinates(entities: readonly CompiledEntity[]): readonly [lat: string, lon: string] {
  const column = (axis: 0 | 1): string => {
    let last = 0;
    return entities
      .map(({ at, curated }) => {
        if (at === undefined) return "";
        const thousandths = Math.round(at[axis] * 1000);
        const rest = curated ? Math.round(at[axis] * 10_000) - thousandths * 10 : 0;
        const step = thousandths - last;
        last = thousandths;
        return rest === 0 ? step.toString(36) : `${step.toString(36)}.${rest + 5}`;
      })
      .join(ROW);
  };
  return [column(0), column(1)];
}

/** OCHA's codes of neighbours follow one another: `C4321` is told as a step, other codes as they are. */
function pcodes(entities: readonly CompiledEntity[]): string {
  let last = 0;
  return entities
    .map(({ refs: { pcode = "" } }) => {
      if (!COMMUNITY.test(pcode)) return pcode;
      const step = Number(pcode.slice(1)) - last;
      last += step;
      return String(step);
    })
    .join(ROW);
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

function nameColumns(
  names: readonly CompiledName[],
  ids: ReadonlyMap<string, number>,
  labels: ReadonlyMap<string, string>,
  shapes: Table<string>,
  wordLists: Table<string>,
): string[] {
  let last = 0;
  const column = (cell: (name: CompiledName) => string): string => names.map(cell).join(ROW);
  const list = (words: readonly string[] | undefined): string =>
    words === undefined ? "" : wordLists.number(JSON.stringify(words)).toString(36);
  return [
    column((name) => {
      const at = ids.get(name.id) as number;
      const step = at - last;
      last = at;
      return step === 0 ? "" : step.toString(36);
    }),
    column(({ id, name }) => (name === labels.get(id) ? "" : name)),
    column((name) =>
      shapes.number([name.lang, name.kind, name.case, name.needs, name.bulk ? 1 : 0].join(" ")).toString(36),
    ),
    column(({ from, until }) => (from === undefined && until === undefined ? "" : `${from ?? ""}/${until ?? ""}`)),
    column(({ cues, not, favours }) =>
      cues === undefined && not === undefined && favours === undefined
        ? ""
        : [list(cues), list(not), list(favours)].join("/"),
    ),
    column(({ name, phrase }) => (phrase === phraseOf(name) ? "" : phrase)),
  ];
}
