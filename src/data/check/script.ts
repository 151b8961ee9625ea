import type { LocatedAlias, LocatedTables } from "./located.ts";
import { errorAt, type Problem } from "./problem.ts";

/** The script that a language is written in, where its tag does not say another. */
const SCRIPT_OF: Readonly<Record<string, string>> = Object.fromEntries([
  ...["ar", "fa", "ur", "ps", "ckb", "ug"].map((lang) => [lang, "Arab"]),
  ...["en", "fr", "de", "es", "it", "tr", "pt", "nl", "pl", "sv", "az", "uz", "kmr"].map((lang) => [lang, "Latn"]),
  ...["ru", "uk", "be", "bg"].map((lang) => [lang, "Cyrl"]),
  ...["he", "yi"].map((lang) => [lang, "Hebr"]),
  ["hy", "Armn"],
  ["el", "Grek"],
  ["ka", "Geor"],
  ["syr", "Syrc"],
]);

const LETTERS: Readonly<Record<string, { readonly pattern: RegExp; readonly name: string }>> = {
  Arab: { pattern: /\p{Script=Arabic}/u, name: "Arabic" },
  Latn: { pattern: /\p{Script=Latin}/u, name: "Latin" },
  Cyrl: { pattern: /\p{Script=Cyrillic}/u, name: "Cyrillic" },
  Hebr: { pattern: /\p{Script=Hebrew}/u, name: "Hebrew" },
  Armn: { pattern: /\p{Script=Armenian}/u, name: "Armenian" },
  Grek: { pattern: /\p{Script=Greek}/u, name: "Greek" },
  Geor: { pattern: /\p{Script=Georgian}/u, name: "Georgian" },
  Syrc: { pattern: /\p{Script=Syriac}/u, name: "Syriac" },
};

/** A name must be written in the letters of its language tag: `ar` in Arabic ones, `ar-Latn` in none of those. */
export function checkScript({ aliases }: LocatedTables): readonly Problem[] {
  return aliases.flatMap((one) => checkAlias(one));
}

function checkAlias({ alias: { name, lang, table }, ...spot }: LocatedAlias): readonly Problem[] {
  // A row's Arabic column is read as Arabic, whoever wrote into it.
  if (lang === undefined || !/\p{L}/u.test(name)) return [];
  const script = /-([A-Z][a-z]{3})(?:-|$)/.exec(lang)?.[1] ?? SCRIPT_OF[lang.split("-")[0] as string];
  const letters = script === undefined ? undefined : LETTERS[script];
  if (letters === undefined || letters.pattern.test(name)) {
    if (script !== "Latn" || !/[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}]/u.test(name)) return [];
  }
  const what = `"${name}" is tagged ${lang}, which is written in ${letters?.name ?? "other"} letters`;
  const remedy = table === undefined ? remedyFor(name, lang) : "Move it to the column of its script.";
  return [errorAt("script", spot, what, remedy)];
}

function remedyFor(name: string, lang: string): string {
  const written = Object.entries(LETTERS).find(([, { pattern }]) => pattern.test(name))?.[0];
  const tag = written === "Latn" ? `${lang.split("-")[0]}-Latn` : written === "Arab" ? "ar" : undefined;
  return tag === undefined
    ? "Correct the tag or the name."
    : `Write "lang: ${tag}", or the name in the letters of its language.`;
}
