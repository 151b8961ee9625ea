import { errors } from "../errors.ts";
import { phraseOf } from "../text/key.ts";
import { slugOf } from "../text/slug.ts";
import { SECTION } from "./pack.ts";
import {
  type CompiledEntity,
  type CompiledName,
  type CompiledRelation,
  type CompiledTables,
  FORMAT,
  type LetterCase,
  type Needs,
} from "./tables.ts";

interface Header extends Omit<CompiledTables, "entities" | "names" | "english"> {
  readonly format: number;
  readonly entities: number;
  readonly names: number;
  readonly english: string;
  readonly foreign: readonly string[];
  readonly kinds: readonly string[];
  readonly shapes: readonly string[];
  readonly wordLists: readonly (readonly string[])[];
}

/** Read a pack. Throws when it is none, of another format, or cut short. */
export function unpack(text: string): CompiledTables {
  const sections = text.split(SECTION);
  const header = readHeader(sections[0] ?? "");
  const column = (number: number, name: string, wanted: number): string[] => {
    const rows = sections[number]?.split("\n") ?? [];
    if (rows.length !== wanted && !(wanted === 0 && rows.length <= 1)) throw errors.packCut(name, rows.length, wanted);
    return rows;
  };
  const entities = readEntities(header, (number, name) => column(number, name, header.entities));
  const names = readNames(header, entities, (number, name) => column(number, name, header.names));
  const { terms, generic, retired, persons, version, hash } = header;
  return {
    entities,
    names,
    terms,
    generic,
    retired,
    persons,
    english: header.english === "" ? [] : header.english.split(" "),
    version,
    hash,
  };
}

function readHeader(json: string): Header {
  let header: Header;
  try {
    header = JSON.parse(json) as Header;
  } catch {
    throw errors.notAPack();
  }
  if (typeof header !== "object" || header === null || !("format" in header)) throw errors.notAPack();
  if (header.format !== FORMAT) throw errors.packFormat(header.format, FORMAT);
  return header;
}

type Column = (number: number, name: string) => string[];

function readEntities({ entities: count, kinds }: Header, column: Column): CompiledEntity[] {
  const ids = column(1, "ids");
  const names = column(2, "names");
  const kindOf = column(3, "kinds");
  const within = column(4, "within");
  const lat = column(5, "latitudes");
  const lon = column(6, "longitudes");
  const population = column(7, "population");
  const lives = column(8, "lives");
  const relations = column(9, "relations");
  const pcodes = column(10, "p-codes");
  const refs = column(11, "references");
  const curated = column(12, "curated");
  const [north, east, pcode] = [walker(), walker(), pcodeReader()];
  const entities: CompiledEntity[] = new Array(count);
  for (let row = 0; row < count; row++) {
    const [from, until] = pair(lives[row] as string);
    const [successorOf, partOf, theatre] = relationsOf(relations[row] as string);
    const holder = within[row] as string;
    const name = names[row] as string;
    entities[row] = {
      id: idOf(ids[row] as string, name),
      name,
      kind: kinds[Number.parseInt(kindOf[row] as string, 36)] as string,
      within: holder === "" ? undefined : holder.startsWith("~") ? `place/sy/${holder.slice(1)}` : holder,
      at: lat[row] === "" ? undefined : [north(lat[row] as string), east(lon[row] as string)],
      population: population[row] === "" ? undefined : Number.parseInt(population[row] as string, 36),
      from,
      until,
      successorOf,
      partOf,
      theatre,
      refs: refsOf(pcode(pcodes[row] as string), refs[row] as string),
      curated: curated[row] === "",
    };
  }
  return entities;
}

function readNames(
  { names: count, foreign, shapes, wordLists }: Header,
  entities: readonly CompiledEntity[],
  column: Column,
): CompiledName[] {
  const steps = column(13, "name owners");
  const surfaces = column(14, "name surfaces");
  const shapeOf = column(15, "name shapes");
  const lives = column(16, "name lives");
  const words = column(17, "name cues");
  const phrases = column(18, "phrases");
  const read = shapes.map(readShape);
  const list = (number: string | undefined): readonly string[] | undefined =>
    number === undefined || number === "" ? undefined : wordLists[Number.parseInt(number, 36)];
  const names: CompiledName[] = new Array(count);
  let owner = 0;
  for (let row = 0; row < count; row++) {
    if (steps[row] !== "") owner += Number.parseInt(steps[row] as string, 36);
    const shape = read[Number.parseInt(shapeOf[row] as string, 36)] as Shape;
    const [from, until] = pair(lives[row] as string);
    const [cues, not, favours] = words[row] === "" ? [] : (words[row] as string).split("/");
    const name = (surfaces[row] as string) || (entities[owner]?.name ?? "");
    names[row] = {
      id: entities[owner]?.id ?? (foreign[owner - entities.length] as string),
      name,
      lang: shape.lang,
      kind: shape.kind,
      case: shape.case,
      needs: shape.needs,
      bulk: shape.bulk,
      from,
      until,
      cues: list(cues),
      not: list(not),
      favours: list(favours),
      phrase: (phrases[row] as string) || phraseOf(name),
      sounds: undefined,
    };
  }
  return names;
}

interface Shape {
  readonly lang: string;
  readonly kind: string;
  readonly case: LetterCase;
  readonly needs: Needs;
  readonly bulk: boolean;
}

function readShape(text: string): Shape {
  const [lang, kind, letterCase, needs, bulk] = text.split(" ") as [string, string, LetterCase, string, string];
  return { lang, kind, case: letterCase, needs: Number(needs) as Needs, bulk: bulk === "1" };
}

function pair(text: string): [string | undefined, string | undefined] {
  if (text === "") return NO_PAIR;
  const slash = text.indexOf("/");
  return [text.slice(0, slash) || undefined, text.slice(slash + 1) || undefined];
}

const NO_PAIR: [undefined, undefined] = [undefined, undefined];

/** An ID that is the slug of the name goes without saying. */
function idOf(cell: string, name: string): string {
  if (cell === "") return `place/sy/${slugOf(name)}`;
  return cell === "g" ? `group/${slugOf(name)}` : cell;
}

/** Reads degrees that are told as steps of thousandths from one to the next, with the rest behind a point. */
function walker(): (cell: string) => number {
  let at = 0;
  return (cell) => {
    at += Number.parseInt(cell, 36);
    const point = cell.indexOf(".");
    const rest = point < 0 ? 0 : Number(cell.slice(point + 1)) - 5;
    return (at * 10 + rest) / 10_000;
  };
}

/** Reads p-codes, of which those of communities are told as steps. */
function pcodeReader(): (cell: string) => string {
  let at = 0;
  return (cell) => {
    if (!/^-?\d/.test(cell)) return cell;
    at += Number(cell);
    return `C${String(at).padStart(4, "0")}`;
  };
}

type Relations = [
  successorOf: readonly CompiledRelation[] | undefined,
  partOf: readonly CompiledRelation[] | undefined,
  theatre: readonly string[] | undefined,
];

const NO_RELATIONS: Relations = [undefined, undefined, undefined];

function relationsOf(json: string): Relations {
  if (json === "") return NO_RELATIONS;
  return (JSON.parse(json) as unknown[]).map((one) => one ?? undefined) as Relations;
}

function refsOf(pcode: string, text: string): Readonly<Record<string, string>> {
  const refs: Record<string, string> = {};
  if (pcode !== "") refs["pcode"] = pcode;
  if (text === "") return refs;
  for (const cell of text.split(" ")) {
    const equals = cell.indexOf("=");
    if (equals > 0) refs[cell.slice(0, equals)] = cell.slice(equals + 1);
    else refs["geonames"] = String(Number.parseInt(cell, 36));
  }
  return refs;
}
