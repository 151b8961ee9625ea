import { groupBy } from "../../text/group.ts";
import { isArabic } from "../../text/script.ts";
import { caseOf } from "../alias-defaults.ts";
import type { RawAlias } from "../schema.ts";
import type { LocatedTables } from "./located.ts";
import type { LocatedName } from "./names.ts";
import { errorAt, type Problem, warningAt } from "./problem.ts";

/** Names that say nothing new: the machine reads them as one that is there already. */
export function checkRedundant(_: LocatedTables, names: readonly LocatedName[]): readonly Problem[] {
  return [...groupBy(names, ({ id }) => id).values()].flatMap(checkEntity);
}

function checkEntity(names: readonly LocatedName[]): readonly Problem[] {
  // A name that came with a row is not yet looked at: to write it down is to say that it is right.
  const written = names.filter(({ table, own }) => own || !table);
  return written.flatMap((name, at) => (name.own ? [] : redundant(name, written.slice(0, at))));
}

function redundant(name: LocatedName, seen: readonly LocatedName[]): readonly Problem[] {
  const text = name.alias.name;
  const same = seen.find((one) => one.phrase === name.phrase && saysNoLess(one.alias, name.alias));
  if (same !== undefined) {
    const other = same.alias.name;
    const where = same.own ? "the name" : "already an alias";
    if (other === text)
      return [
        errorAt(
          same.own ? "alias-equals-name" : "duplicate-alias",
          name,
          `"${text}" is ${where} of ${name.id} (${place(same, name)})`,
          "Delete this line.",
        ),
      ];
    return [
      errorAt(
        "redundant-alias",
        name,
        `"${text}" is read as "${other}", ${where} of ${name.id} (${place(same, name)})`,
        "Delete this line: case, accents, hyphens and articles need no alias.",
      ),
    ];
  }
  // Numbers never sound alike.
  if (!isPlain(name.alias) || /\d/.test(text)) return [];
  const alike = seen.find(
    (one) =>
      one.sounds === name.sounds && sameScript(one.alias.name, text) && isPlain(one.alias) && one.key.length >= 3,
  );
  if (alike === undefined || alike.phrase === name.phrase) return [];
  return [
    warningAt(
      "implied-alias",
      name,
      `"${text}" has the same sounds as "${alike.alias.name}" (${place(alike, name)})`,
      "Delete this line, if it is only another transliteration.",
    ),
  ];
}

/** Does `one` match wherever `other` would, and say the same about it? */
function saysNoLess(one: RawAlias, other: RawAlias): boolean {
  if (caseOf(one) !== caseOf(other) && caseOf(one) !== "any") return false;
  if (String(one.cues) !== String(other.cues) || String(one.not) !== String(other.not)) return false;
  if (one.from !== other.from || one.until !== other.until) return false;
  // What a machine made of a name is worth telling, even where someone writes it too.
  if ((one.kind === "mistranslation") !== (other.kind === "mistranslation")) return false;
  // A Turkish spelling that folds to the Arabic one still tells how Turks write it.
  return isOwnLanguage(one.lang) || isOwnLanguage(other.lang) ? one.lang === other.lang : true;
}

function isOwnLanguage(lang: string | undefined): boolean {
  return lang !== undefined && !/^(?:ar|en|ar-Latn)$/.test(lang);
}

function isPlain({ kind, cues, lang }: RawAlias): boolean {
  return (
    (kind === undefined || kind === "spelling" || kind === "misspelling") && cues === undefined && !isOwnLanguage(lang)
  );
}

const sameScript = (a: string, b: string): boolean => isArabic(a) === isArabic(b);

function place({ file, line }: LocatedName, from: LocatedName): string {
  return file === from.file ? `line ${line}` : `${file}:${line}`;
}
