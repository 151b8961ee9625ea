import { checkCharacters } from "./characters.ts";
import { checkCodes } from "./codes.ts";
import { checkCommonWords } from "./common-words.ts";
import { checkCoordinates } from "./coordinates.ts";
import { checkDates } from "./dates.ts";
import { checkIdsAgainst, checkRetired } from "./ids.ts";
import { checkLayout } from "./layout.ts";
import type { LocatedTables } from "./located.ts";
import { type LocatedName, namesOf } from "./names.ts";
import { inReadingOrder, type Problem } from "./problem.ts";
import { checkRedundant } from "./redundant.ts";
import { checkReferences } from "./references.ts";
import { checkScript } from "./script.ts";
import { checkShared } from "./shared.ts";
import { checkSize } from "./size.ts";
import { checkSources } from "./sources.ts";
import { checkBump, neededBump } from "./versions.ts";

/** Every rule for tables, in the order in which a reader would want to know. */
const CHECKS: readonly ((tables: LocatedTables, names: readonly LocatedName[]) => readonly Problem[])[] = [
  checkCharacters,
  checkScript,
  checkLayout,
  checkSize,
  checkReferences,
  checkRetired,
  checkRedundant,
  checkShared,
  checkDates,
  checkCoordinates,
  checkCodes,
  checkSources,
  checkCommonWords,
];

/** An earlier state of the tables to compare with, and what the changesets since then announce. */
export interface Base {
  readonly tables: LocatedTables;
  /** The texts of the changesets; undefined where nothing was released yet, or where none are kept. */
  readonly changesets?: readonly string[] | undefined;
}

/** Every problem in the tables, in the order of files and lines. */
export function checkTables(tables: LocatedTables, base?: Base): readonly Problem[] {
  const names = namesOf(tables);
  // How a line that cannot be read should be laid out is of no interest.
  const unread = new Set(tables.problems.map(({ file, line }) => `${file}:${line}`));
  const broken = CHECKS.flatMap((check) => check(tables, names)).filter(
    ({ check, file, line }) => check !== "layout" || !unread.has(`${file}:${line}`),
  );
  const found = [...tables.problems, ...broken];
  if (base !== undefined) {
    found.push(...checkIdsAgainst(base.tables, tables));
    if (base.changesets !== undefined) found.push(...checkBump(neededBump(base.tables, tables), base.changesets));
  }
  return inReadingOrder(unreadGazetteer(tables) ? found.filter(({ check }) => !NEEDS_IDS.test(check)) : found);
}

/** IDs that point nowhere, or are gone: what stands in a table that cannot be read is not to be missed. */
const NEEDS_IDS = /^(?:dangling-|id-removed$)/;

const unreadGazetteer = ({ problems }: LocatedTables): boolean =>
  problems.some(({ check, file }) => /^(?:yaml|duplicate-key)$/.test(check) && file.startsWith("gazetteer/"));
