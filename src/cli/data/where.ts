import type { LocatedTables, SourceFile } from "../../data/check/located.ts";
import { MOST_LINES } from "../../data/check/size.ts";
import { groupBy } from "../../text/group.ts";
import { LIST } from "./table-content.ts";

/** The file in which names of an entity stand, or should: where it has some, else the twin of the file that tells of it. */
export function aliasFileOf(id: string, tables: LocatedTables): SourceFile {
  const there = tables.layouts.find(
    ({ kind, path, entries }) => kind === "aliases" && !LIST.test(path) && entries.some((entry) => entry.id === id),
  );
  if (there !== undefined) return { path: there.path, text: there.text };
  const home = tables.entities.find((one) => one.id === id)?.file ?? "gazetteer/places/sy.yaml";
  const beside = fileOfNeighbours(home, tables);
  if (beside !== undefined) return withRoom(beside, tables);
  return withRoom(home.replace(/^gazetteer\//, "aliases/").replace(/\.tsv$/, ".yaml"), tables);
}

/** The file that has the names of most entities of one table: those of Daraa's settlements stand in `towns-south.yaml`. */
function fileOfNeighbours(home: string, { entities, layouts }: LocatedTables): string | undefined {
  const neighbours = new Set(entities.flatMap(({ id, file }) => (file === home ? [id] : [])));
  const counts = layouts
    .filter(({ kind, path }) => kind === "aliases" && !LIST.test(path))
    .map(({ path, entries }) => ({ path, count: entries.filter((entry) => neighbours.has(entry.id)).length }))
    .sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1));
  return (counts[0]?.count ?? 0) > 0 ? counts[0]?.path : undefined;
}

/** The file for a new entity: the one that has most of its kind, or the one that its place in the world asks for. */
export function entityFileOf(id: string, kind: string, tables: LocatedTables): SourceFile {
  const prefix = id.slice(0, id.lastIndexOf("/") + 1);
  const alike = tables.entities.filter((one) => !one.table && one.id.startsWith(prefix));
  const files = groupBy(
    alike.filter(({ entity }) => entity.kind === kind),
    ({ file }) => file,
  );
  const [most] = [...files].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const path = most?.[0] ?? alike[0]?.file ?? defaultFile(id);
  return withRoom(path, tables);
}

function defaultFile(id: string): string {
  const [type = "", home = ""] = id.split("/");
  return type === "group" ? "gazetteer/groups/groups.yaml" : `gazetteer/${type}s/${home}.yaml`;
}

/** A file that is full goes on in another: `towns-idlib-2.yaml`. */
function withRoom(path: string, tables: LocatedTables): SourceFile {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? path : path.replace(/\.yaml$/, `-${number}.yaml`);
    const text = textOf(candidate, tables) ?? "";
    if (text.split("\n").length < MOST_LINES - 15) return { path: candidate, text };
  }
}

function textOf(path: string, { files }: LocatedTables): string | undefined {
  return files.find((file) => file.path === path)?.text;
}
