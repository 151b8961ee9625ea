import type { LocatedTables } from "./located.ts";
import { namesOf } from "./names.ts";
import { errorAt, type Problem } from "./problem.ts";

export type Bump = "none" | "patch" | "minor" | "major";

/** What a change to the tables asks of the version, and why. */
export interface NeededBump {
  readonly bump: Bump;
  readonly reasons: readonly string[];
}

const ORDER: readonly Bump[] = ["none", "patch", "minor", "major"];

/** The rules of CONTRIBUTING.md: removed or re-pointed is major, added is minor, corrected is patch. */
export function neededBump(base: LocatedTables, tables: LocatedTables): NeededBump {
  const now = new Set(tables.entities.map(({ id }) => id));
  const before = new Set(base.entities.map(({ id }) => id));
  const removed = [...before].filter((id) => !now.has(id));
  const added = [...now].filter((id) => !before.has(id));
  const names = bearers(tables);
  const major = removed.map((id) => `the ID ${id} is removed`);
  const minor = added.map((id) => `${id} is added`);
  for (const [phrase, old] of bearers(base)) {
    for (const [id, name] of old) {
      const others = names.get(phrase);
      if (!now.has(id) || others?.has(id) === true) continue;
      const [other] = others?.keys() ?? [];
      major.push(other === undefined ? `"${name}" is taken away from ${id}` : `"${name}" of ${id} goes to ${other}`);
    }
  }
  const known = bearers(base);
  for (const [phrase, bearing] of names) {
    for (const [id, name] of bearing)
      if (before.has(id) && known.get(phrase)?.has(id) !== true) minor.push(`"${name}" is added to ${id}`);
  }
  if (major.length > 0) return { bump: "major", reasons: major };
  if (minor.length > 0) return { bump: "minor", reasons: minor };
  return sameText(base, tables)
    ? { bump: "none", reasons: [] }
    : { bump: "patch", reasons: ["metadata are corrected"] };
}

/** Does some changeset announce as much as the change is? */
export function checkBump({ bump, reasons }: NeededBump, changesets: readonly string[]): readonly Problem[] {
  const announced = changesets.reduce<Bump>((best, text) => greater(best, bumpOf(text)), "none");
  if (ORDER.indexOf(announced) >= ORDER.indexOf(bump)) return [];
  const more = reasons.length > 3 ? `, and ${reasons.length - 3} more` : "";
  const said = announced === "none" ? "no changeset is there" : `the changesets say ${announced}`;
  const fault = `the change is ${bump} (${reasons.slice(0, 3).join("; ")}${more}), and ${said}`;
  return [
    errorAt(
      "changeset",
      { file: ".changeset", line: 1 },
      fault,
      `Run \`npm run changeset\`, choose ${bump}, and tell a user what changed, why, and what to do.`,
    ),
  ];
}

/** What the front matter of a changeset says of canonym. */
export function bumpOf(changeset: string): Bump {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(changeset)?.[1] ?? "";
  return (/^["']?canonym["']?\s*:\s*(patch|minor|major)\s*$/m.exec(front)?.[1] as Bump | undefined) ?? "none";
}

const greater = (a: Bump, b: Bump): Bump => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b);

/** Folded phrase -> the IDs that bear it, each with the name as it is written. */
function bearers(tables: LocatedTables): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const { id, phrase, alias } of namesOf(tables)) {
    const ids = found.get(phrase) ?? new Map<string, string>();
    if (!ids.has(id)) ids.set(id, alias.name);
    found.set(phrase, ids);
  }
  return found;
}

/** The same lines, in whatever order and file. */
function sameText(a: LocatedTables, b: LocatedTables): boolean {
  const linesOf = ({ files }: LocatedTables): string =>
    files
      .flatMap(({ text }) => text.split("\n"))
      .filter((line) => line.trim() !== "")
      .sort()
      .join("\n");
  return linesOf(a) === linesOf(b);
}
