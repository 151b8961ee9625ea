import { expect, test } from "vitest";
import { isError, notIn } from "../../src/cli/data/check.ts";
import { parseTables } from "../../src/cli/data/parse-tables.ts";
import { sourceFiles } from "../../src/cli/data/source-files.ts";
import { REPOSITORY } from "../../src/cli/repository.ts";
import { checkTables } from "../../src/data/check/index.ts";
import type { LocatedTables, SourceFile } from "../../src/data/check/located.ts";
import { namesOf } from "../../src/data/check/names.ts";
import { groupBy } from "../../src/text/group.ts";

/** One way to break a line of our tables. */
interface Fault {
  readonly check: string;
  readonly files: RegExp;
  readonly line: RegExp;
  readonly now: (line: string) => string;
}

const FAULTS: readonly Fault[] = [
  {
    check: "zero-width-character",
    files: /^aliases\/groups/,
    line: /^ {2}- [A-Z][a-z]{3}[\w ]+$/,
    now: (line) => `${line.slice(0, 7)}\u200b${line.slice(7)}`,
  },
  {
    check: "bidi-character",
    files: /^aliases\/groups/,
    line: /^ {2}- \{ lang: ar, name: \p{Script=Arabic}/u,
    now: (line) => line.replace("name: ", "name: \u202b"),
  },
  {
    check: "unknown-source",
    files: /^aliases\//,
    line: /source: [a-z-]+,/,
    now: (line) => line.replace("source: ", "source: hearsay-"),
  },
  {
    check: "script",
    files: /^aliases\/places\/sy\//,
    line: /^ {2}- \{ lang: ar, name: \p{Script=Arabic}/u,
    now: (line) => line.replace("lang: ar,", "lang: ar-Latn,"),
  },
  {
    check: "duplicate-alias",
    files: /^aliases\/places/,
    line: /^ {2}- [A-Z][a-z]{3}[\w ]+$/,
    now: (line) => `${line}\n${line}`,
  },
  {
    check: "layout",
    files: /^aliases\/places\/sy\//,
    line: /^ {2}- \{ lang: ar, name: \p{Script=Arabic}[^}]*\}$/u,
    now: (line) => line.replace("{ lang", "{lang"),
  },
  {
    check: "dangling-within",
    files: /^gazetteer\/places\/sy\/.*\.yaml/,
    line: /^ {2}within: /,
    now: () => "  within: place/sy/nowhere",
  },
  {
    check: "coordinates",
    // Rivers, roads and regions may reach anywhere.
    files: /^gazetteer\/places\/sy\/(?!mountains|nature|regions|roads).*\.yaml/,
    line: /^ {2}at: \[3/,
    now: (line) => line.replace("[3", "[4"),
  },
  { check: "schema", files: /^gazetteer\/groups/, line: /^ {2}kind: /, now: (line) => `${line}s` },
  { check: "schema", files: /^gazetteer\/(?:groups|units)/, line: /^ {2}from: (?!0)/, now: () => "  from: 2013-13" },
];
const OF_EACH = 5;

const files = sourceFiles(REPOSITORY);
const sound = parseTables(files);
const before = checkTables(sound);

test("our own tables have no error", () => {
  expect(before.filter(isError)).toEqual([]);
});

test("fifty seeded faults are found, and nothing else is told", () => {
  const seeds = seeded();
  expect(seeds).toHaveLength(FAULTS.length * OF_EACH);
  const isNew = notIn(before);
  const found = checkTables(parseTables(withSeeds(seeds))).filter((problem) => isError(problem) && isNew(problem));
  expect(found.map(({ check, file }) => `${file} ${check}`).sort()).toEqual(
    seeds.map(({ check, path }) => `${path} ${check}`).sort(),
  );
});

interface Seed {
  readonly check: string;
  readonly path: string;
  /** Counts from 0. */
  readonly line: number;
  readonly now: string;
}

/** Five of each kind, spread over the files; no entity gets two. */
function seeded(): readonly Seed[] {
  const alone = aloneIds(sound);
  const used = new Set<string>();
  return FAULTS.flatMap(({ check, files: where, line: pattern, now }, kind) => {
    const fitting = files
      .filter(({ path }) => where.test(path))
      .flatMap(({ path, text }) => {
        let id = "";
        return text.split("\n").flatMap((line, at) => {
          id = /^((?:place|group|unit)\/\S+):/.exec(line)?.[1] ?? id;
          return pattern.test(line) && alone.has(id) ? [{ id, seed: { check, path, line: at, now: now(line) } }] : [];
        });
      });
    const chosen: Seed[] = [];
    const step = Math.ceil(fitting.length / OF_EACH);
    for (let at = kind; chosen.length < OF_EACH; at += step) {
      const free = [...fitting.slice(at % fitting.length), ...fitting].find(({ id }) => !used.has(id));
      if (free === undefined) break;
      used.add(free.id);
      chosen.push(free.seed);
    }
    return chosen;
  });
}

/** Entities that no other is built on, and whose names nobody shares: what is wrong there is wrong nowhere else. */
function aloneIds(tables: LocatedTables): ReadonlySet<string> {
  const leaning = new Set<string>();
  for (const { id, entity } of tables.entities) {
    const relations = [...(entity["part-of"] ?? []), ...(entity["successor-of"] ?? [])];
    if (entity.within !== undefined) leaning.add(entity.within);
    if (relations.length > 0) leaning.add(id);
    for (const one of relations) leaning.add(one.id);
  }
  for (const group of groupBy(namesOf(tables), ({ phrase }) => phrase).values()) {
    const bearers = new Set(group.map(({ id }) => id));
    if (bearers.size > 1) for (const id of bearers) leaning.add(id);
  }
  for (const { id, alias } of tables.aliases)
    if (alias.from !== undefined || alias.until !== undefined) leaning.add(id);
  return new Set(tables.entities.map(({ id }) => id).filter((id) => !leaning.has(id)));
}

function withSeeds(seeds: readonly Seed[]): readonly SourceFile[] {
  return files.map(({ path, text }) => {
    const lines = text.split("\n");
    for (const { line, now } of seeds.filter((seed) => seed.path === path)) lines[line] = now;
    return { path, text: lines.join("\n") };
  });
}
